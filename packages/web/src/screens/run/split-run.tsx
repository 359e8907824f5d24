import type { RunSeries } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import notice from "../../components/notice.module.css";
import { clock, kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { type PartFigures, splitFigures } from "./split-figures.ts";
import { useShapeChange } from "./use-run-change.ts";

export interface SplitRunProps {
  readonly runId: string;
  /** A run that is made of two has to be taken apart first. */
  readonly isJoined: boolean;
  readonly series: RunSeries;
  /** The point of the series in focus. */
  readonly index: number | null;
}

/** Makes two runs of one where the point in focus is, after showing what both come to. */
export function SplitRun({ runId, isJoined, series, index }: SplitRunProps) {
  const [isAsked, setIsAsked] = useState(false);
  const split = useShapeChange(runId);
  const figures = index === null ? null : splitFigures(series, index);
  if (isJoined) return <p className={notice["soft"]}>{t("split.joined")}</p>;
  if (!isAsked) {
    return (
      <ActionRow>
        <ActionButton look="quiet" isDisabled={figures === null} onPress={() => setIsAsked(true)}>
          {t("split.here")}
        </ActionButton>
        {figures === null && <span>{t("split.hint")}</span>}
      </ActionRow>
    );
  }
  return (
    <section className={notice["notice"]} aria-label={t("split.label")}>
      {figures === null ? (
        <p>{t("split.atEnd")}</p>
      ) : (
        <div role="status" className={notice["lines"]}>
          <p>{t("split.first", { part: partInWords(figures.first) })}</p>
          <p>{t("split.second", { part: partInWords(figures.second) })}</p>
          <p className={notice["soft"]}>{t("split.move")}</p>
        </div>
      )}
      {split.isError && <FailureNotice failure={split.error} />}
      <ActionRow>
        <ActionButton
          isDisabled={figures === null || split.isPending}
          onPress={() => {
            if (figures === null) return;
            split.mutate(
              { action: "split", json: { atS: figures.atS } },
              { onSuccess: () => setIsAsked(false) },
            );
          }}
        >
          {t("split.do")}
        </ActionButton>
        <ActionButton look="quiet" onPress={() => setIsAsked(false)}>
          {t("split.leave")}
        </ActionButton>
      </ActionRow>
    </section>
  );
}

const partInWords = ({ distanceM, timeS }: PartFigures): string =>
  `${distanceM === null ? t("runs.distanceNotKnown") : kilometres(distanceM)}, ${clock(timeS)}`;
