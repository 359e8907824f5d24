import type { RunSeries } from "@backstride/server/api";
import { type PointerEvent, useMemo } from "react";
import { t } from "../i18n/t.ts";
import { classNames } from "../styles/class-names.ts";
import styles from "./track-figure.module.css";
import lines from "./track-lines.module.css";
import { pathsByLook, type TrackColouring } from "./track-looks.ts";
import { nearestPlace } from "./track-places.ts";
import { pathOf, trackShape } from "./track-shape.ts";

export interface TrackFigureProps {
  readonly track: RunSeries["track"];
  /** The point of the series in focus. */
  readonly at: number | null;
  /** Which point of the series is pointed at. */
  readonly onAt: (index: number) => void;
  /** Points of the series that are to be seen, as those of a lap. */
  readonly highlight: readonly number[];
  /** How its parts are told apart; null for one plain line. */
  readonly colouring?: TrackColouring | null;
}

/**
 * The way that was run, drawn without a map: nothing is fetched for it. Pointing at it moves the point in focus; the
 * slider beside the charts does the same by keyboard.
 */
export function TrackFigure({ track, at, onAt, highlight, colouring = null }: TrackFigureProps) {
  const shape = useMemo(() => (track === null ? null : trackShape(track)), [track]);
  const pieces = useMemo(
    () => (shape === null || colouring === null ? null : [...pathsByLook(shape.places, colouring.lookOf)]),
    [shape, colouring],
  );
  if (shape === null) return <p className={styles["legend"]}>{t("track.none")}</p>;
  const start = shape.places.find((place) => place !== null);
  const here = at === null ? null : (shape.places[at] ?? null);
  const marked =
    highlight.length === 0 ? null : pathOf(highlight.map((index) => shape.places[index] ?? null));
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const seen = event.currentTarget.getScreenCTM()?.inverse();
    if (seen === undefined) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(seen);
    const nearest = nearestPlace(shape.places, { x, y }, at);
    if (nearest !== null) onAt(nearest);
  };
  return (
    <figure className={styles["figure"]}>
      <svg
        viewBox={`0 0 ${shape.width.toFixed(0)} ${shape.height.toFixed(0)}`}
        className={styles["drawing"]}
        role="img"
        aria-label={t("track.label")}
        onPointerMove={point}
        onPointerDown={point}
      >
        {pieces === null && <path d={shape.path} className={styles["line"]} />}
        {marked !== null && pieces === null && <path d={marked} className={styles["highlight"]} />}
        {marked !== null && pieces !== null && (
          <>
            <path d={marked} className={styles["tube"]} />
            <path d={marked} className={styles["inTube"]} />
          </>
        )}
        {pieces?.map(([look, path]) => (
          <path
            key={look}
            d={path}
            className={classNames(lines["line"], lines[`${colouring?.id ?? ""}-${look}`])}
          />
        ))}
        {start !== undefined && start !== null && (
          <circle cx={start.x} cy={start.y} r="5" className={styles["start"]} />
        )}
        {here !== null && <circle cx={here.x} cy={here.y} r="7" className={styles["here"]} />}
      </svg>
      <figcaption className={styles["legend"]}>{t("track.legend")}</figcaption>
    </figure>
  );
}
