import type { RunSeries } from "@backstride/server/api";
import { useMemo } from "react";
import { t } from "../i18n/t.ts";
import styles from "./track-figure.module.css";
import { trackShape } from "./track-shape.ts";

export interface TrackFigureProps {
  readonly track: RunSeries["track"];
  /** The point of the series in focus. */
  readonly at: number | null;
}

/** The way that was run, drawn without a map: nothing is fetched for it. */
export function TrackFigure({ track, at }: TrackFigureProps) {
  const shape = useMemo(() => (track === null ? null : trackShape(track)), [track]);
  if (shape === null) return <p className={styles["legend"]}>{t("track.none")}</p>;
  const start = shape.places.find((place) => place !== null);
  const here = at === null ? null : (shape.places[at] ?? null);
  return (
    <figure className={styles["figure"]}>
      <svg
        viewBox={`0 0 ${shape.width.toFixed(0)} ${shape.height.toFixed(0)}`}
        className={styles["drawing"]}
        role="img"
        aria-label={t("track.label")}
      >
        <path d={shape.path} className={styles["line"]} />
        {start !== undefined && start !== null && (
          <circle cx={start.x} cy={start.y} r="5" className={styles["start"]} />
        )}
        {here !== null && <circle cx={here.x} cy={here.y} r="7" className={styles["here"]} />}
      </svg>
      <figcaption className={styles["legend"]}>{t("track.legend")}</figcaption>
    </figure>
  );
}
