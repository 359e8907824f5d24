import { FIT_FIELD, type Lap, millisecondsFromFitTime } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import { stepsFromStrides } from "./cadence.ts";
import type { FitMessage } from "./fit-message.ts";
import { positive } from "./session.ts";

const FIELD = FIT_FIELD.lap;

/** When a lap began, in milliseconds since 1970; NaN where it does not say. */
export function lapStartMs(message: FitMessage): number {
  const start = message.number(FIELD.startTime);
  return start === null ? Number.NaN : millisecondsFromFitTime(start);
}

export function readLap(message: FitMessage, isOnFoot: boolean): Lap {
  const startMs = lapStartMs(message);
  return {
    startedAt: Number.isNaN(startMs) ? null : instant(startMs),
    elapsedS: message.quantity(FIELD.elapsedTime, 1000),
    timerS: message.quantity(FIELD.timerTime, 1000),
    distanceM: message.quantity(FIELD.distance, 100),
    avgHeartRateBpm: positive(message.quantity(FIELD.avgHeartRate)),
    avgCadenceSpm: isOnFoot
      ? stepsFromStrides(
          message.quantity(FIELD.avgCadence),
          message.quantity(FIELD.avgFractionalCadence, 128),
        )
      : null,
  };
}
