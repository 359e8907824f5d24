import { computed, type Measured, sentence, type Unavailable, unavailable } from "../results/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import { roundTo } from "../units/index.ts";
import { BREAK_DAYS } from "./breaks.ts";
import type { Described } from "./described.ts";
import { type LoadDays, sumOf, WANTED } from "./load-days.ts";
import { LOAD_UNITS } from "./load-kind.ts";

const VERSION = "ewma-load/1";
/** The time constants of williams-2017, days. */
const ACUTE_DAYS = 7;
const CHRONIC_DAYS = 28;
/** Fewer days of record, or fewer days with a run among the last 28, give no average (backstride-load-floors). */
export const LEAST_EWMA_DAYS = 28;
export const LEAST_EWMA_RUN_DAYS = 8;
/** Older days weigh under a thousandth of it all (backstride-load-floors). */
const LONGEST_STRETCH_DAYS = 112;

/** Loads of a day, in the unit of the kind of load. Ratios are null where the longer average is zero. */
export interface EwmaLoad {
  readonly acute: number;
  readonly chronic: number;
  readonly ratio: number | null;
  /** The mean of 7 days over that of 28 with those 7 among them, without weights. */
  readonly rollingRatio: number | null;
  /** The mean of 7 days over that of the 21 before. */
  readonly uncoupledRatio: number | null;
}

/**
 * Exponentially weighted averages of the daily load (williams-2017): E = load x lambda + (1 - lambda) x E of the day
 * before, lambda = 2 / (N + 1) with N = 7 and 28, the first value being the load of the first day.
 *
 * The first day is that of the first run of the stretch of known running that leads up to `day`, at most 112 days back. A
 * break of 14 days, or a run without a load, ends a stretch: whether someone rested, trained otherwise or did not record
 * is not known, so a break is not counted as days of zero and nobody is called detrained. There is no answer until the
 * stretch has 28 days, and 8 days with a run among the last 28.
 *
 * Described only: with random numbers in place of the longer average the ratio did much the same (impellizzeri-2021),
 * and among 5,205 runners it pointed the other way (frandsen-2025).
 */
export function ewmaLoad(days: LoadDays | null, day: LocalDay): Described<EwmaLoad> {
  const measured = ewmaOn(days, day);
  if (measured.kind === "unavailable" || days === null) return { measured, why: null };
  const { acute, chronic, ratio, rollingRatio, uncoupledRatio } = measured.value;
  const rounded = (value: number | null) => (value === null ? null : roundTo(value, 2));
  const unit = LOAD_UNITS[days.kind];
  return {
    measured,
    why: {
      rule: "ewma-load",
      version: VERSION,
      statement: sentence(
        "load.ewma",
        "Weighted averages of the load of a day: {acute} {unit} lately and {chronic} {unit} over some four weeks. Only described, never a sign of danger: with random numbers in place of the longer average, their ratio was linked to injury much as before, and among 5,205 runners it pointed the other way.",
        { acute: acute.toFixed(1), chronic: chronic.toFixed(1), unit },
      ),
      facts: [
        { label: "Average with 7 days (acute)", value: rounded(acute), unit },
        { label: "Average with 28 days (chronic)", value: rounded(chronic), unit },
        { label: "Ratio of the two", value: rounded(ratio), unit: "1" },
        { label: "Ratio of plain means, 7 of 28 days", value: rounded(rollingRatio), unit: "1" },
        { label: "Ratio of plain means, 7 days to the 21 before", value: rounded(uncoupledRatio), unit: "1" },
      ],
      thresholds: [],
      sources: ["williams-2017", "impellizzeri-2021", "frandsen-2025", "backstride-load-floors"],
      grade: null,
    },
  };
}

function ewmaOn(days: LoadDays | null, day: LocalDay): Measured<EwmaLoad> {
  if (days === null) return unavailable("noRuns", "No runs are known yet.");
  const last = daysBetween(day, days.firstDay);
  const from = firstOfStretch(days, last);
  if (typeof from !== "number") return from;
  const loads = days.loads.subarray(from, last + 1);
  const acute = averaged(loads, ACUTE_DAYS);
  const chronic = averaged(loads, CHRONIC_DAYS);
  const week = sumOf(loads.subarray(-ACUTE_DAYS)) / ACUTE_DAYS;
  const month = sumOf(loads.subarray(-CHRONIC_DAYS)) / CHRONIC_DAYS;
  const threeWeeks = sumOf(loads.subarray(-CHRONIC_DAYS, -ACUTE_DAYS)) / (CHRONIC_DAYS - ACUTE_DAYS);
  return computed(
    {
      acute,
      chronic,
      ratio: over(acute, chronic),
      rollingRatio: over(week, month),
      uncoupledRatio: over(week, threeWeeks),
    },
    { unit: LOAD_UNITS[days.kind], version: VERSION, inputs: days.runIds.slice(from, last + 1).flat() },
  );
}

/** Where the stretch of known running that leads up to the day at `last` begins, or why there is none of use. */
function firstOfStretch(days: LoadDays, last: number): number | Unavailable {
  const hasRun = (at: number): boolean => (days.runIds[at]?.length ?? 0) > 0;
  let first: number | null = null;
  // The day itself is not over: without a run so far it is no day of a break.
  let without = hasRun(last) ? 0 : -1;
  let ended: "record" | "break" | "unknown" = "record";
  for (let at = last; at >= 0 && at > last - LONGEST_STRETCH_DAYS; at -= 1) {
    if (Number.isNaN(days.loads[at])) {
      ended = "unknown";
      break;
    }
    without = hasRun(at) ? 0 : without + 1;
    if (without >= BREAK_DAYS) {
      ended = "break";
      break;
    }
    if (hasRun(at)) first = at;
  }
  if (first === null || last - first + 1 < LEAST_EWMA_DAYS) return tooShort(days, ended);
  const runDays = days.runIds
    .slice(last + 1 - LEAST_EWMA_DAYS, last + 1)
    .filter(({ length }) => length > 0).length;
  if (runDays < LEAST_EWMA_RUN_DAYS) {
    return unavailable(
      "tooFewRunDays",
      `The averages need ${LEAST_EWMA_RUN_DAYS} days with a run among ${LEAST_EWMA_DAYS}; there were ${runDays}.`,
    );
  }
  return first;
}

function tooShort({ kind }: LoadDays, ended: "record" | "break" | "unknown"): Unavailable {
  const needed = `The averages need ${LEAST_EWMA_DAYS} days of running`;
  if (ended === "unknown") {
    return unavailable("aRunHasNoLoad", `${needed} in which no run is without ${withArticle(WANTED[kind])}.`);
  }
  return ended === "break"
    ? unavailable("tooSoonAfterBreak", `${needed} without a break of ${BREAK_DAYS} days or longer.`)
    : unavailable("recordTooShort", `${needed}; your first known run is not that long ago.`);
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

function averaged(loads: Float64Array, days: number): number {
  const lambda = 2 / (days + 1);
  return loads.reduce((average, load, at) => (at === 0 ? load : lambda * load + (1 - lambda) * average), 0);
}

const over = (value: number, by: number): number | null => (by > 0 ? value / by : null);
