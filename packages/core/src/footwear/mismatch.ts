import { type Ground, groundOf, type Run, type SurfaceOfRun, surfaceOfRun } from "../runs/index.ts";
import { SURFACE_CLASSES, type SurfaceClass } from "../terrain/index.ts";
import type { Shoe, ShoeDiscipline } from "./shoe.ts";

/** Grounds for which a shoe is a poor fit. Expert sense only: no trial looked at injuries (relph-2022). */
const POOR_GROUNDS: Readonly<Record<ShoeDiscipline, readonly Ground[]>> = {
  daily: [],
  road: ["trail", "cross-country"],
  trail: ["road", "track", "treadmill"],
  "cross-country": ["road", "treadmill"],
  "track-spikes": ["road", "trail", "treadmill", "mixed"],
  treadmill: ["trail", "cross-country"],
};

/** The same by what the way is made of. A compact path is no poor fit for a road shoe, nor for a trail one. */
const POOR_SURFACES: Readonly<Record<ShoeDiscipline, readonly SurfaceClass[]>> = {
  daily: [],
  road: ["soft"],
  trail: ["paved-hard", "track", "treadmill"],
  "cross-country": ["paved-hard", "treadmill"],
  "track-spikes": ["paved-hard", "compact", "soft", "treadmill"],
  treadmill: ["soft"],
};

/** From this share of the known way on, the shoe was the wrong one for the run (backstride-shoe-rules). */
export const MISMATCH_FROM_SHARE = 0.5;
/** A way that is believed less than this accuses no shoe (backstride-shoe-rules). */
export const MISMATCH_LEAST_CONFIDENCE = 0.5;

/**
 * Was this run in the wrong kind of shoe for its ground? The runner's word for the whole run decides; then the way as a
 * map or an account knows it, with confidence; then the watch's word. Null where the shoe is not known or none of them
 * tells: the ground that a runner usually runs on says nothing of this run, so that it is not asked for here.
 */
export function mismatchOf(run: Run, shoe: Shoe | null): boolean | null {
  if (shoe === null) return null;
  const surface = surfaceOfRun(run, null);
  if (surface.from === "map" || surface.from === "account") return byWay(surface, shoe.discipline);
  const ground = groundOf(run);
  return ground === null ? null : POOR_GROUNDS[shoe.discipline].includes(ground);
}

function byWay({ shares, confidence }: SurfaceOfRun, discipline: ShoeDiscipline): boolean | null {
  const sumOf = (names: readonly SurfaceClass[]) => names.reduce((sum, name) => sum + (shares[name] ?? 0), 0);
  const known = sumOf(SURFACE_CLASSES.filter((name) => name !== "unknown"));
  if (confidence < MISMATCH_LEAST_CONFIDENCE || known <= 0) return null;
  return sumOf(POOR_SURFACES[discipline]) >= MISMATCH_FROM_SHARE * known;
}
