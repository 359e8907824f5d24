import type { SmallestChange } from "@backstride/core/questionnaires";
import type { ProgressSeries } from "@backstride/server/api";

export interface ChangeLine {
  readonly change: SmallestChange;
  /** Where the line is drawn, in the unit of the series. */
  readonly value: number;
  /** False where the scale ends before it. */
  readonly isOnScale: boolean;
}

type Followed = Pick<ProgressSeries, "lowerIsBetter" | "scale" | "points" | "smallestChanges" | "noise">;

/**
 * Where a smallest change that matters lies, seen from the first value, towards the better side; on both sides where
 * neither is better. Of a first value of zero no percentage gives a line.
 */
export function changeLines({
  points,
  lowerIsBetter,
  scale,
  smallestChanges,
}: Followed): readonly ChangeLine[] {
  const first = points[0]?.value;
  if (first === undefined) return [];
  const sides = lowerIsBetter === null ? [-1, 1] : lowerIsBetter ? [-1] : [1];
  return smallestChanges.flatMap((change) => {
    const size = change.unit === "percent of the baseline" ? (first * change.amount) / 100 : change.amount;
    if (size === 0) return [];
    return sides.map((side) => {
      const value = first + side * size;
      return { change, value, isOnScale: scale === null || (value >= scale.least && value <= scale.most) };
    });
  });
}

/** The band around the first value within which a later one may differ by chance, as far as the scale goes. */
export function noiseBand({
  points,
  noise,
  scale,
}: Followed): { readonly from: number; readonly to: number } | null {
  const first = points[0]?.value;
  if (first === undefined || noise === null) return null;
  return {
    from: Math.max(first - noise.amount, scale?.least ?? Number.NEGATIVE_INFINITY),
    to: Math.min(first + noise.amount, scale?.most ?? Number.POSITIVE_INFINITY),
  };
}

/** What the chart has to reach from and to: the scale, or without one everything that is drawn. */
export function domainOf(series: Followed): readonly [number, number] {
  if (series.scale !== null) return [series.scale.least, series.scale.most];
  const band = noiseBand(series);
  const drawn = [
    ...series.points.map(({ value }) => value),
    ...changeLines(series).map(({ value }) => value),
    ...(band === null ? [] : [band.from, band.to]),
  ];
  if (drawn.length === 0) return [0, 1];
  const least = Math.min(...drawn);
  const most = Math.max(...drawn);
  const margin = (most - least) * 0.08 || 1;
  return [least - margin, most + margin];
}
