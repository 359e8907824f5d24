import type { Sport } from "../recording/index.ts";
import type { MatchedSurface } from "../terrain/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";
import type { Ground } from "./ground.ts";
import { numberOf } from "./number-of.ts";
import type { RunMeasures } from "./run-measures.ts";
import type { SpeedGradeSpectrum } from "./speed-grade-spectrum.ts";

/** What the engine needs to know of one activity. A null is "not known", never zero. */
export interface Run {
  readonly id: string;
  readonly startedAt: Instant | null;
  /** The day as the runner lived it; null for a recording without times. */
  readonly day: LocalDay | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
  /** Mean speed and heart rate of the first 15 minutes. */
  readonly startSpeedMPerS: number | null;
  readonly startHeartRateBpm: number | null;
  /** Mean speed of the first 15 minutes over that of the rest of the run. */
  readonly startSpeedRatio: number | null;
  /** Mean cadence of the last quarter over that of the second one. */
  readonly lateCadenceRatio: number | null;
  /** Empty without a way and its times. */
  readonly spectrum: SpeedGradeSpectrum;
  /** The way by what it went over, from a map; null where no map covers it or none was looked at. */
  readonly surface: MatchedSurface | null;
  /** Metres off the paved road as the account says. */
  readonly dirtDistanceM: number | null;
  /** How hard the run was as a whole in the runner's own words, 0 to 10 (the session RPE of foster-1998). */
  readonly effort: number | null;
}

/** Running of any kind. An activity of unknown sport is not counted as a run: the runner is asked. */
export const isRunningSport = (sport: Sport | null): boolean => sport === "running";

/** The engine's view of a measured recording. `assigned` is what the runner or the importer added. */
export function runFromMeasures(
  measures: RunMeasures,
  assigned: {
    readonly id: string;
    readonly day: LocalDay | null;
    readonly ground: Ground | null;
    readonly shoeId: string | null;
    readonly surface: MatchedSurface | null;
    readonly dirtDistanceM: number | null;
    readonly effort: number | null;
  },
): Run {
  return {
    id: assigned.id,
    startedAt: measures.startedAt,
    day: assigned.day,
    sport: measures.sport,
    subSport: measures.subSport,
    ground: assigned.ground,
    shoeId: assigned.shoeId,
    distanceM: numberOf(measures.distanceM),
    movingS: numberOf(measures.movingS),
    ascentM: numberOf(measures.ascentM),
    descentM: numberOf(measures.descentM),
    avgHeartRateBpm: numberOf(measures.avgHeartRateBpm),
    avgCadenceSpm: numberOf(measures.avgCadenceSpm),
    startSpeedMPerS: numberOf(measures.startSpeedMPerS),
    startHeartRateBpm: numberOf(measures.startHeartRateBpm),
    startSpeedRatio: numberOf(measures.startSpeedRatio),
    lateCadenceRatio: numberOf(measures.lateCadenceRatio),
    spectrum: measures.spectrum,
    surface: assigned.surface,
    dirtDistanceM: assigned.dirtDistanceM,
    effort: assigned.effort,
  };
}
