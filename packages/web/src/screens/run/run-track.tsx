import type { SurfaceClass } from "@backstride/core/terrain";
import type { RunSeries } from "@backstride/server/api";
import { useMemo, useState } from "react";
import { TrackFigure } from "../../charts/track-figure.tsx";
import { TrackLegend } from "../../charts/track-legend.tsx";
import type { GroundStretch, TrackColouring } from "../../charts/track-looks.ts";
import { Choice } from "../../components/choice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";
import { trackColourings } from "./track-colourings.ts";

export interface RunTrackProps {
  readonly series: RunSeries;
  readonly ground: readonly GroundStretch<SurfaceClass>[];
  /** The point of the series in focus. */
  readonly at: number | null;
  readonly onAt: (index: number) => void;
  readonly highlight: readonly number[];
}

/** The way of the run with a choice of what it shows: itself, the slope, how strong steps were, or the ground. */
export function RunTrack({ series, ground, at, onAt, highlight }: RunTrackProps) {
  const [by, setBy] = useState<TrackColouring["id"] | "plain">("plain");
  const colourings = useMemo(() => trackColourings(series, ground), [series, ground]);
  const colouring = colourings.find(({ id }) => id === by) ?? null;
  const options = (["plain", ...colourings.map(({ id }) => id)] as const).map((value) => ({
    value,
    label: t(`track.by.${value}`),
  }));
  const hasTrack = series.track !== null;
  return (
    <>
      {hasTrack && colourings.length > 0 && (
        <Choice label={t("track.colourBy")} value={by} options={options} onChange={setBy} />
      )}
      <TrackFigure track={series.track} at={at} onAt={onAt} highlight={highlight} colouring={colouring} />
      {hasTrack && colouring !== null && <TrackLegend colouring={colouring} distanceM={series.distanceM} />}
      {hasTrack && by === "strength" && <p className={styles["legend"]}>{t("track.strengthNote")}</p>}
    </>
  );
}
