import type { RunSeries } from "@backstride/server/api";

/** What runs along the bottom of the charts. */
export type StreamAxis = "distance" | "time";

/** The points that can be drawn against an axis: its value, and which point of the series it is. */
export interface AxisPoints {
  readonly x: readonly number[];
  readonly index: readonly number[];
}

/** Points without a value on the axis are left out, and so are those at which it goes back: a chart runs one way. */
export function axisPoints(series: Pick<RunSeries, "elapsedS" | "distanceM">, axis: StreamAxis): AxisPoints {
  const column = axis === "distance" ? (series.distanceM ?? []) : series.elapsedS;
  const x: number[] = [];
  const index: number[] = [];
  column.forEach((value, at) => {
    if (value === null || value < (x.at(-1) ?? Number.NEGATIVE_INFINITY)) return;
    x.push(value);
    index.push(at);
  });
  return { x, index };
}

/** Where a point of the series lies along the axis, or the one closest to it; null on an axis without points. */
export function axisIndexOf({ index }: AxisPoints, seriesIndex: number): number | null {
  let closest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  index.forEach((each, at) => {
    const steps = Math.abs(each - seriesIndex);
    if (steps >= least) return;
    least = steps;
    closest = at;
  });
  return closest;
}
