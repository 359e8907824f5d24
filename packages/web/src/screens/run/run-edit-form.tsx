import type { RunDetail, RunEdit } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { shoesQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { t } from "../../i18n/t.ts";
import { GROUND_CHOICES, groundInWords, SPORT_CHOICES, sportInWords } from "../runs/run-words.ts";
import styles from "./run-screen.module.css";

const NONE = "";

/** Shoe, ground and sport: what only the runner knows for sure. */
export function RunEditForm({ detail }: { readonly detail: RunDetail }) {
  const runner = useRunnerId();
  const { run } = detail;
  const shoes = useQuery(shoesQuery(runner));
  const edit = useChange((change: RunEdit) =>
    request<RunDetail>(runnerPath(runner, `runs/${encodeURIComponent(run.id)}`), {
      method: "PATCH",
      json: change,
    }),
  );
  const offered = (shoes.data?.shoes ?? []).filter(
    ({ id, retiredOn }) => retiredOn === null || id === run.shoeId,
  );
  return (
    <Section heading={t("run.edit")} intro={t("run.editIntro")}>
      <div className={styles["form"]}>
        <SelectField
          label={t("run.shoe")}
          value={run.shoeId ?? NONE}
          options={[
            { value: NONE, label: t("run.shoeUnknown") },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(shoeId) => edit.mutate({ shoeId: shoeId === NONE ? null : shoeId })}
        />
        <SelectField
          label={t("run.ground")}
          value={run.ground ?? NONE}
          options={[
            { value: NONE, label: t("run.groundUnknown") },
            ...GROUND_CHOICES.map((ground) => ({ value: ground, label: groundInWords(ground) })),
          ]}
          onChange={(chosen) =>
            edit.mutate({ ground: GROUND_CHOICES.find((ground) => ground === chosen) ?? null })
          }
        />
        <SelectField
          label={t("run.sport")}
          value={run.sport ?? NONE}
          options={[
            ...(run.sport === null ? [{ value: NONE, label: t("sport.unknown") }] : []),
            ...SPORT_CHOICES.map((sport) => ({ value: sport, label: sportInWords(sport) })),
          ]}
          onChange={(chosen) => {
            const sport = SPORT_CHOICES.find((candidate) => candidate === chosen);
            if (sport !== undefined) edit.mutate({ sport });
          }}
        />
      </div>
      {edit.isSuccess && <p role="status">{t("run.editSaved")}</p>}
      {edit.isError && <FailureNotice failure={edit.error} />}
    </Section>
  );
}
