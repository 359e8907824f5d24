import type { Cut } from "./factor.ts";

/** Rounding of a ratio must not make 11.0 km after 10 km longer by more than a tenth (for computing only). */
const ROUNDING = 1e-9;
/** What is much is much for this runner: the highest quarter of the own runs (backstride-cause-cuts). */
const UPPER_QUARTER = 0.75;

/** A cut with its limit in numbers; null where the runner's own runs give none. */
export interface Limit {
  readonly side: "over" | "at-least" | "at-most";
  readonly value: number;
}

/** The limit of a cut for one runner. `known`: the exposure of every run that knows it. */
export function limitOf(cut: Cut, known: readonly number[]): Limit | null {
  if (cut.kind === "yes") return { side: "at-least", value: 1 };
  if (cut.kind !== "own-upper-quarter") return { side: cut.kind, value: cut.limit };
  const sorted = Float64Array.from(known).sort();
  const value = sorted[Math.ceil(UPPER_QUARTER * sorted.length) - 1];
  if (value === undefined) return null;
  // Where more than a quarter has the highest value, as all of the way on hard ground, that value is what is much.
  return { side: value === sorted.at(-1) && value !== sorted[0] ? "at-least" : "over", value };
}

export function isExposed(value: number, { side, value: limit }: Limit): boolean {
  if (side === "over") return value > limit + ROUNDING;
  return side === "at-least" ? value >= limit - ROUNDING : value <= limit + ROUNDING;
}
