import { roundTo } from "../units/index.ts";
import type { Line } from "./line.ts";
import type { ProgressPoint } from "./series.ts";

/** The latest value of a line against its first. */
export interface Change {
  readonly first: ProgressPoint;
  readonly latest: ProgressPoint;
  /** Latest less first, in the line's unit, to two decimals. */
  readonly difference: number;
  /** How much better: above zero is better. Null where neither direction is. */
  readonly gain: number | null;
  /** The gain in per cent of the first value, to one decimal; null from a first value of zero. */
  readonly gainPercent: number | null;
}

/** Null with fewer than two points: one value shows no change. */
export function changeOf(
  { lowerIsBetter }: Pick<Line, "lowerIsBetter">,
  points: readonly ProgressPoint[],
): Change | null {
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || points.length < 2) return null;
  // Rounded before it is compared: 6.3 less 4.3 must not miss 2 by a binary fraction.
  const difference = roundTo(latest.value - first.value, 2);
  const gain = lowerIsBetter === null ? null : lowerIsBetter ? 0 - difference : difference;
  return {
    first,
    latest,
    difference,
    gain,
    gainPercent: gain === null || first.value === 0 ? null : roundTo((100 * gain) / first.value, 1),
  };
}
