import type { Sport } from "../recording/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";
import type { Ground } from "./ground.ts";
import { numberOf } from "./number-of.ts";
import type { RunMeasures } from "./run-measures.ts";

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
  /** Mean speed of the first 15 minutes over that of the rest of the run. */
  readonly startSpeedRatio: number | null;
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
    startSpeedRatio: numberOf(measures.startSpeedRatio),
  };
}
