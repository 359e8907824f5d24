import type { RunSeries } from "@backstride/server/api";
import type { AxisPoints, StreamAxis } from "./stream-points.ts";

/** A part of a recording by its time: half-open, seconds since the first record. */
export interface Stretch {
  readonly fromS: number;
  readonly toS: number;
}
/** A part of a chart's axis. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a stretch lies along an axis. Along the distance it reaches from the last point before it to the first one
 * after it: a gap without points has a width, standing still has none. Null where the axis has no point near it.
 */
export function spanOnAxis(
  series: Pick<RunSeries, "elapsedS">,
  points: AxisPoints,
  axis: StreamAxis,
  { fromS, toS }: Stretch,
): AxisSpan | null {
  const first = points.x[0];
  const last = points.x.at(-1);
  if (first === undefined || last === undefined) return null;
  if (axis === "time") {
    const from = Math.max(first, fromS);
    const to = Math.min(last, toS);
    return from <= to ? { from, to } : null;
  }
  let from: number | null = null;
  let to: number | null = null;
  points.index.forEach((index, at) => {
    const elapsedS = series.elapsedS[index] ?? null;
    const x = points.x[at];
    if (elapsedS === null || x === undefined) return;
    if (elapsedS <= fromS) from = x;
    if (elapsedS >= toS && to === null) to = x;
  });
  return from === null && to === null ? null : { from: from ?? first, to: to ?? last };
}

/** The indices of the points of a series within a stretch, its two ends among them. */
export function pointsWithin(
  { elapsedS }: Pick<RunSeries, "elapsedS">,
  { fromS, toS }: Stretch,
): readonly number[] {
  return elapsedS.flatMap((at, index) => (at !== null && at >= fromS && at <= toS ? [index] : []));
}
