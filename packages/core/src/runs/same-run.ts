import type { Sport } from "../recording/index.ts";
import type { Instant } from "../time/index.ts";
import { numberOf } from "./number-of.ts";
import type { RunMeasures } from "./run-measures.ts";

/** What of a run tells whether another recording is of the same one. */
export interface RunTrace {
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly sport: Sport | null;
  readonly distanceM: number | null;
}

/**
 * How much of the time that either covers both must cover. The clocks of a watch and a phone differ by up to a minute,
 * and one service leaves out a pause at an end: of a run of nine minutes or more this still holds. Two runs of one runner
 * can't overlap by more than a clock's error.
 */
const LEAST_SHARED_TIME = 0.8;
/**
 * Starts further apart than this are not the same. Without it two runs of a day and more that lie an hour apart would be:
 * a time written in the wrong zone is to be seen by the runner, not merged away.
 */
const STARTS_APART_MS = 15 * 60_000;
/** Two devices on one run differ by a few per cent, a treadmill and a watch by up to this. A convention. */
const LARGEST_DISTANCE_RATIO = 1.15;

/**
 * Whether two recordings are of one run: the same file from two services, or watch and phone at once. Cautious, since of
 * two that are the same one is put away: without times, and for runs so short that a clock's minute is much of them, the
 * answer is no.
 */
export function isSameRun(one: RunTrace, other: RunTrace): boolean {
  if (one.startedAt === null || one.endedAt === null || other.startedAt === null || other.endedAt === null) {
    return false;
  }
  if (one.sport !== null && other.sport !== null && one.sport !== other.sport) return false;
  if (Math.abs(one.startedAt - other.startedAt) > STARTS_APART_MS) return false;
  const sharedMs = Math.min(one.endedAt, other.endedAt) - Math.max(one.startedAt, other.startedAt);
  const eitherMs = Math.max(one.endedAt, other.endedAt) - Math.min(one.startedAt, other.startedAt);
  if (!(sharedMs > 0) || sharedMs < LEAST_SHARED_TIME * eitherMs) return false;
  return one.distanceM === null || other.distanceM === null || isAlike(one.distanceM, other.distanceM);
}

const isAlike = (one: number, other: number): boolean =>
  Math.max(one, other) <= LARGEST_DISTANCE_RATIO * Math.min(one, other);

export const traceOf = ({ startedAt, endedAt, sport, distanceM }: RunMeasures): RunTrace => ({
  startedAt,
  endedAt,
  sport,
  distanceM: numberOf(distanceM),
});
