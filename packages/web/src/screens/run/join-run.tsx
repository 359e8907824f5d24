import type { RunRow } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { runsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { clock } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { rowInWords } from "../runs/run-words.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";
import styles from "./run-screen.module.css";
import { useShapeChange } from "./use-run-change.ts";

/** Makes one run of this one and the one directly before or after it. */
export function JoinRun({ run }: { readonly run: RunRow }) {
  const runs = useQuery(runsQuery(useRunnerId()));
  const join = useShapeChange(run.id);
  const neighbours = neighboursOf(runs.data?.runs ?? [], run.id);
  if (neighbours.length === 0) return null;
  return (
    <>
      <h3>{t("join.heading")}</h3>
      <p>{t("join.intro")}</p>
      <ul className={styles["offers"]}>
        {neighbours.map((neighbour) => (
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

function neighbourInWords({ run, side, gapS }: Neighbour): string {
  const named = { run: rowInWords(run), time: gapS === null ? "" : clock(gapS) };
  if (gapS === null) return t(side === "before" ? "join.before" : "join.after", named);
  return t(side === "before" ? "join.beforeBy" : "join.afterBy", named);
}
