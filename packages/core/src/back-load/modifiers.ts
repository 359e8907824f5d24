import type { SurfaceOfRun } from "../runs/index.ts";
import { SURFACE_CLASSES } from "../terrain/index.ts";
import { type Band, exactly } from "./band.ts";

/**
 * Off the pavement a step may be weaker or stronger: one study finds more shock on grass, others less or none of both.
 * The middle is no change; the band is the spread between people of the study that found a difference: the standard
 * deviations of waite-2021 give 27 % for the ratio of the two grounds.
 */
const GROUND_SPREAD = 1.27;
const OFF_PAVEMENT: Band = { low: 1 / GROUND_SPREAD, middle: 1, high: GROUND_SPREAD };

/** What the ground may have changed, each class by its share of the way, at the power of the exponent. */
export function groundFactor(surface: SurfaceOfRun, exponent: number): Band {
  const sum = { low: 0, middle: 0, high: 0 };
  for (const name of SURFACE_CLASSES) {
    const share = surface.shares[name] ?? 0;
    const factor = name === "paved-hard" ? exactly(1) : OFF_PAVEMENT;
    sum.low += share * factor.low ** exponent;
    sum.middle += share * factor.middle ** exponent;
    sum.high += share * factor.high ** exponent;
  }
  return sum;
}

/** `within`: its distance is below the one at which it is to be renewed. */
export type ShoeState = "within" | "worn" | "unknown";

/** Loads hardly change in worn shoes (kong-2009): the middle is no change, the bands are a choice (backstride-back-load). */
const SHOE_BANDS: Readonly<Record<ShoeState, Band>> = {
  within: { low: 0.9, middle: 1, high: 1.1 },
  worn: { low: 0.85, middle: 1, high: 1.2 },
  unknown: { low: 0.85, middle: 1, high: 1.2 },
};

export function shoeFactor(state: ShoeState, exponent: number): Band {
  const { low, middle, high } = SHOE_BANDS[state];
  return { low: low ** exponent, middle: middle ** exponent, high: high ** exponent };
}
