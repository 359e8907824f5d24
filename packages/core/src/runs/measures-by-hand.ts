import { NO_TOTALS } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import { measuresOfTotals } from "./measures-of-totals.ts";
import type { RunMeasures } from "./run-measures.ts";

/** What a runner tells of a run without a recording. A null is "not told", never zero. */
export interface RunByHand {
  readonly startedAt: Instant | null;
  /** Metres. */
  readonly distanceM: number | null;
  /** How long the runner ran, seconds; breaks are not told. */
  readonly durationS: number | null;
  /** Names the entry in the `inputs` of every number. */
  readonly source: string;
}

/** The version of a number that is the runner's own word. */
export const GIVEN_BY_RUNNER = "given-by-runner/1";

/**
 * The measures of a run that was entered by hand: those of an entry of totals, of which the runner gave at most two. What
 * was told is the time on the move. The time from start to end, breaks included, was not, and stays unknown; the end is
 * the earliest that can be, and only tells which recording may be of the same run. Without a start there is no end, and
 * nothing that needs an hour of the day takes one from elsewhere.
 */
export function measuresByHand({ startedAt, distanceM, durationS, source }: RunByHand): RunMeasures {
  const given = (value: number | null, unit: string): Measured<number> =>
    value === null
      ? unavailable("notEntered", "You did not enter it.")
      : computed(value, { unit, version: GIVEN_BY_RUNNER, inputs: [source] });
  return {
    ...measuresOfTotals({ startedAt, sport: "running", totals: NO_TOTALS, source }),
    endedAt: startedAt === null || durationS === null ? null : instant(startedAt + 1000 * durationS),
    distanceM: given(distanceM, "m"),
    movingS: given(durationS, "s"),
  };
}
