import { FIT_FIELD, millisecondsFromFitTime, type PoolLength } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import type { FitMessage } from "./fit-message.ts";

const FIELD = FIT_FIELD.length;
/** The length type of a length that was swum; 0 is a rest. */
const ACTIVE = 1;

/** When a length began, in milliseconds since 1970; NaN where it does not say. */
export function lengthStartMs(message: FitMessage): number {
  const start = message.number(FIELD.startTime);
  return start === null ? Number.NaN : millisecondsFromFitTime(start);
}

export function readPoolLength(message: FitMessage): PoolLength {
  const startMs = lengthStartMs(message);
  const type = message.number(FIELD.lengthType);
  return {
    startedAt: Number.isNaN(startMs) ? null : instant(startMs),
    timerS: message.quantity(FIELD.timerTime, 1000),
    strokeCount: message.number(FIELD.strokeCount),
    isActive: type === null ? null : type === ACTIVE,
  };
}
