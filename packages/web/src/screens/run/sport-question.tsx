import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import notice from "../../components/notice.module.css";
import { t } from "../../i18n/t.ts";
import { sportInWords } from "../runs/run-words.ts";
import { useRunEdit } from "./use-run-change.ts";

const LIKELY = ["running", "walking", "cycling", "other"] as const;

/** Asked where the file does not say what it recorded: until then it counts as no run, and no bound rests on it. */
export function SportQuestion({ runId }: { readonly runId: string }) {
  const edit = useRunEdit(runId);
  return (
    <section className={notice["notice"]} aria-labelledby="sport-question">
      <p id="sport-question">{t("run.whatWasIt")}</p>
      {edit.isError && <FailureNotice failure={edit.error} />}
      <ActionRow>
        {LIKELY.map((sport) => (
          <ActionButton
            key={sport}
            look={sport === "running" ? "main" : "quiet"}
            isDisabled={edit.isPending}
            onPress={() => edit.mutate({ sport })}
          >
            {sportInWords(sport)}
          </ActionButton>
        ))}
      </ActionRow>
    </section>
  );
}
