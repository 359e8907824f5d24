import type { RunDetail } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { clock } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { rowInWords } from "../runs/run-words.ts";
import styles from "./run-screen.module.css";
import { useShapeChange } from "./use-run-change.ts";

/** Makes one run of this one and the one directly before or after it. */
export function JoinRun({ detail: { run, joinable } }: { readonly detail: RunDetail }) {
  const join = useShapeChange(run.id);
  if (joinable.length === 0) return null;
  return (
    <>
      <h3>{t("join.heading")}</h3>
      <p>{t("join.intro")}</p>
      <ul className={styles["offers"]}>
        {joinable.map((neighbour) => (
          <li key={neighbour.run.id}>
            <span>{neighbourInWords(neighbour)}</span>
            <ActionButton
              look="quiet"
              label={t("join.doLabel", { run: rowInWords(neighbour.run) })}
              isDisabled={join.isPending}
              onPress={() => join.mutate({ action: "join", json: { with: neighbour.run.id } })}
            >
              {t("join.do")}
            </ActionButton>
          </li>
        ))}
      </ul>
      {join.isError && <FailureNotice failure={join.error} />}
    </>
  );
}

const neighbourInWords = ({ run, side, breakS }: RunDetail["joinable"][number]): string =>
  t(side === "before" ? "join.beforeBy" : "join.afterBy", { run: rowInWords(run), time: clock(breakS) });
