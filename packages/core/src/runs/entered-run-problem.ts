import { type Refusal, refusal } from "../results/index.ts";
import { type Instant, type LocalDay, parseLocalDay } from "../time/index.ts";

/** A run as it was typed in. */
export interface EnteredRun {
  readonly day: LocalDay;
  readonly startedAt: Instant | null;
  /** Metres. */
  readonly distanceM: number | null;
  /** Seconds. */
  readonly durationS: number | null;
}

/** No run of a living runner is from before. */
const EARLIEST_DAY = "1930-01-01";
/** A run that is entered has one day: whoever ran on enters the rest with the next. */
const LONGEST_S = 24 * 3600;
/** No one has run farther in 24 hours than some metres less. */
const FARTHEST_M = 320_000;
/**
 * A little above the fastest mean speed that anyone has run over at least so far, metres a second, after the world
 * records of 2025 (100 m, 400 m, 1000 m, 5 km, 10 km, half marathon, marathon, 100 km). A convention of this project: it
 * finds a mistake in typing, and is no judgement of a runner.
 */
const FASTEST: readonly { readonly fromM: number; readonly speedMPerS: number }[] = [
  { fromM: 100_000, speedMPerS: 4.8 },
  { fromM: 42_000, speedMPerS: 6 },
  { fromM: 21_000, speedMPerS: 6.3 },
  { fromM: 10_000, speedMPerS: 6.6 },
  { fromM: 5_000, speedMPerS: 6.8 },
  { fromM: 1_000, speedMPerS: 7.8 },
  { fromM: 400, speedMPerS: 9.5 },
  { fromM: 0, speedMPerS: 11 },
];
/** Slower is standing, as in the time on the move of a recording (`recorded-time/2`). */
const SLOWEST_M_PER_S = 0.5;

/**
 * What can't be in a run that was typed in: `dayInvalid`, `startInvalid`, `distanceInvalid`, `durationInvalid`,
 * `speedInvalid`; null where all of it can be. Distance and time may both be missing: that there was a run on the day is
 * enough for today's answer to know of it.
 */
export function enteredRunProblem(
  { day, startedAt, distanceM, durationS }: EnteredRun,
  { now, today }: { readonly now: Instant; readonly today: LocalDay },
): Refusal | null {
  if (parseLocalDay(day) === null || day < EARLIEST_DAY) {
    return refusal("dayInvalid", `Choose a day from 1930 on. ${day} can't be the day of your run.`);
  }
  if (day > today)
    return refusal("dayInvalid", "That day is still to come. Enter a run after you have run it.");
  if (startedAt !== null && startedAt > now) {
    return refusal("startInvalid", "That time is still to come. Enter a run after you have run it.");
  }
  if (distanceM !== null && !(distanceM > 0 && distanceM <= FARTHEST_M)) {
    return refusal(
      "distanceInvalid",
      "The distance has to be above 0 and at most 320 km. Leave it empty if you don't know it.",
    );
  }
  if (durationS !== null && !(durationS > 0 && durationS <= LONGEST_S)) {
    return refusal(
      "durationInvalid",
      "The time has to be above 0 and at most 24 hours. Leave it empty if you don't know it.",
    );
  }
  if (startedAt !== null && durationS !== null && startedAt + 1000 * durationS > now) {
    return refusal(
      "durationInvalid",
      "With that start and that time the run would not be over yet. One of the two is too large.",
    );
  }
  return distanceM === null || durationS === null ? null : speedProblem(distanceM, durationS);
}

function speedProblem(distanceM: number, durationS: number): Refusal | null {
  const speedMPerS = distanceM / durationS;
  const fastest = FASTEST.find(({ fromM }) => distanceM >= fromM);
  if (fastest !== undefined && speedMPerS > fastest.speedMPerS) {
    return refusal(
      "speedInvalid",
      "Nobody has run that far in so short a time. Look at the distance and the time again.",
    );
  }
  return speedMPerS < SLOWEST_M_PER_S
    ? refusal("speedInvalid", "That is slower than a slow walk. Look at the distance and the time again.")
    : null;
}
