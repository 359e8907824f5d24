import { computed, type Measured, unavailable } from "../results/index.ts";
import { addDays, type DayRange, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { BACK_LOAD_VERSION } from "./back-load.ts";
import type { BackLoad } from "./load-of-run.ts";

export interface LoadOnDay {
  readonly day: LocalDay;
  readonly load: BackLoad;
}

/** The load of some days: of the runs in them, one after the other. */
export interface LoadOfDays {
  /** The first day and the day after the last one. */
  readonly days: DayRange;
  /** 100 is an hour of usual running. Unavailable where the load of a run in them is not known; no run is a load of 0. */
  readonly index: Measured<number>;
  /** The sum of those that are known: the load is at least that. */
  readonly atLeast: number;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly runs: number;
  readonly runsNotKnown: number;
}

/** `knownFrom` is the day from which on runs are known; of days before it nobody knows whether there was one. */
export function loadOfDays(
  loads: readonly LoadOnDay[],
  days: DayRange,
  knownFrom: LocalDay | null,
): LoadOfDays {
  const inside = loads.filter(({ day }) => rangeHolds(days, day));
  const known = inside.flatMap(({ load }) => (load.kind === "known" ? [load] : []));
  const runsNotKnown = inside.length - known.length;
  const atLeast = sumOf(known.map(({ index }) => index.value));
  return {
    days,
    index:
      knownFrom === null || knownFrom > days.start
        ? unavailable("noRunsThatEarly", "Some of those days lie before the first known run.")
        : runsNotKnown > 0
          ? unavailable("aRunHasNoLoad", "The load of at least one run of those days is not known.")
          : computed(atLeast, {
              unit: "1",
              version: BACK_LOAD_VERSION,
              inputs: known.map(({ runId }) => runId),
            }),
    atLeast,
    band:
      known.length === 0
        ? null
        : {
            low: sumOf(known.map(({ band }) => band.low)),
            high: sumOf(known.map(({ band }) => band.high)),
          },
    runs: inside.length,
    runsNotKnown,
  };
}

/** In an order of its own: a sum of fractions differs in its last digit with the order in which the runs come. */
const sumOf = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right).reduce((sum, value) => sum + value, 0);

export interface LoadOverTime {
  /** Each of the last 7 days, today last. */
  readonly days: readonly LoadOfDays[];
  /** Blocks of seven days, the last one with today, oldest first; none before the first run. */
  readonly weeks: readonly LoadOfDays[];
  /** The 28 days with today, and the 28 before. */
  readonly block: LoadOfDays;
  readonly blockBefore: LoadOfDays;
}

/** A year is shown (a choice of this project). */
const WEEKS_SHOWN = 52;
/** The days that `loadOverTime` looks at, today the last, in blocks of four weeks (a choice of this project). */
export const LOAD_SHOWN_DAYS: number = 7 * WEEKS_SHOWN;
const BLOCK_DAYS = 28;

/**
 * What was run up to `today`, by days, weeks and blocks. `knownFrom` is the day of the first run that is known at all, which
 * may lie long before the loads that are given.
 */
export function loadOverTime(
  loads: readonly LoadOnDay[],
  { today, knownFrom }: { readonly today: LocalDay; readonly knownFrom: LocalDay | null },
): LoadOverTime {
  const tomorrow = addDays(today, 1);
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, back) =>
    trailingDays(addDays(tomorrow, -7 * (WEEKS_SHOWN - 1 - back)), 7),
  ).filter(({ end }) => knownFrom !== null && end > knownFrom);
  const of = (range: DayRange): LoadOfDays => loadOfDays(loads, range, knownFrom);
  return {
    days: Array.from({ length: 7 }, (_, at) => of(trailingDays(addDays(tomorrow, at - 6), 1))),
    weeks: weeks.map(of),
    block: of(trailingDays(tomorrow, BLOCK_DAYS)),
    blockBefore: of(trailingDays(addDays(tomorrow, -BLOCK_DAYS), BLOCK_DAYS)),
  };
}
