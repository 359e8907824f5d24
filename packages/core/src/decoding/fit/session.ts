import {
  type DeviceTotals,
  FIT_FIELD,
  fitSport,
  fitSubSport,
  isOnFoot,
  millisecondsFromFitTime,
  type Sport,
} from "../../recording/index.ts";
import { stepsFromStrides } from "./cadence.ts";
import type { FitMessage } from "./fit-message.ts";
import { completeSport, type ToldSport } from "./told-sport.ts";

/** One session message: the stretch of the file that is one activity, and the totals that the device gave it. */
export interface FitSession {
  /** Where its message stands: the records of a session come before it. */
  readonly at: number;
  /** NaN where the session does not say when it began. */
  readonly startMs: number;
  /** NaN where it says neither how long it took nor when it was. */
  readonly endMs: number;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** The watch's name for the sport. */
  readonly name: string | null;
  readonly totals: DeviceTotals;
}

const FIELD = FIT_FIELD.session;

/** Reads a session; `told` completes what it says of its sport. */
export function readSession(message: FitMessage, told: readonly ToldSport[]): FitSession {
  const start = message.number(FIELD.startTime);
  const startMs = start === null ? Number.NaN : millisecondsFromFitTime(start);
  const elapsedS = message.quantity(FIELD.elapsedTime, 1000);
  const statedSubSport = fitSubSport(message.number(FIELD.subSport));
  const statedSport = fitSport(message.number(FIELD.sport), statedSubSport);
  const { sport, subSport, name } = completeSport({ sport: statedSport, subSport: statedSubSport }, told);
  return {
    at: message.at,
    startMs,
    endMs: elapsedS === null ? message.timeMs : startMs + 1000 * elapsedS,
    sport,
    subSport,
    name,
    totals: {
      elapsedS,
      timerS: message.quantity(FIELD.timerTime, 1000),
      distanceM: message.quantity(FIELD.distance, 100),
      ascentM: message.quantity(FIELD.ascent),
      descentM: message.quantity(FIELD.descent),
      avgHeartRateBpm: positive(message.quantity(FIELD.avgHeartRate)),
      maxHeartRateBpm: positive(message.quantity(FIELD.maxHeartRate)),
      avgCadenceSpm: isOnFoot(sport)
        ? stepsFromStrides(
            message.quantity(FIELD.avgCadence),
            message.quantity(FIELD.avgFractionalCadence, 128),
          )
        : null,
      calories: message.quantity(FIELD.calories),
    },
  };
}

/** A heart that did not beat was not measured. */
export const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
