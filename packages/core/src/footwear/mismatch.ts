import { type Ground, groundOf, type Run } from "../runs/index.ts";
import type { Shoe, ShoeDiscipline } from "./shoe.ts";

/** Grounds for which a shoe is a poor fit. Expert sense only: no trial looked at injuries (relph-2022). */
const POOR_FIT: Readonly<Record<ShoeDiscipline, readonly Ground[]>> = {
  daily: [],
  road: ["trail", "cross-country"],
  trail: ["road", "track", "treadmill"],
  "cross-country": ["road", "treadmill"],
  "track-spikes": ["road", "trail", "treadmill", "mixed"],
  treadmill: ["trail", "cross-country"],
};

/**
 * Was this run in the wrong kind of shoe for its ground? `null` where the ground or the shoe is not known.
 */
export function mismatchOf(run: Run, shoe: Shoe | null): boolean | null {
  const ground = groundOf(run);
  if (shoe === null || ground === null) return null;
  return POOR_FIT[shoe.discipline].includes(ground);
}
