import { computed, sentence, unavailable } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { roundTo } from "../units/index.ts";
import type { Described } from "./described.ts";
import { type LoadDays, sumOf, windowUpTo } from "./load-days.ts";

const VERSION = "monotony/1";
/** Monotony is that of a week (foster-1998). */
const WEEK_DAYS = 7;
/** With fewer, the number only tells how many runs there were (backstride-load-floors). */
export const LEAST_RUN_DAYS_OF_WEEK = 3;

export interface MonotonyAndStrain {
  /** Mean load of a day over the standard deviation of the days; a plain ratio. */
  readonly monotony: number;
  /** The week's load times its monotony, in the unit of the load. */
  readonly strain: number;
}

/**
 * Monotony and strain (foster-1998) of the 7 days up to and with `day`: a day without a run counts as zero, and the
 * standard deviation is that of the population of seven (divided by 7, not 6). A week in which all days are alike has no
 * monotony, and a week in which a run has no load has none either.
 */
export function monotonyAndStrain(days: LoadDays | null, day: LocalDay): Described<MonotonyAndStrain> {
  const week = windowUpTo(days, day, WEEK_DAYS);
  if (week.kind === "unavailable") return { measured: week, why: null };
  const load = sumOf(week.loads);
  const mean = load / WEEK_DAYS;
  const deviation = Math.sqrt(sumOf(week.loads.map((one) => (one - mean) ** 2)) / WEEK_DAYS);
  if (week.runDays < LEAST_RUN_DAYS_OF_WEEK) {
    return {
      measured: unavailable(
        "tooFewRunDays",
        `Monotony needs ${LEAST_RUN_DAYS_OF_WEEK} days with a run in the week; there were ${week.runDays}.`,
      ),
      why: null,
    };
  }
  if (deviation <= 1e-9 * mean || mean === 0) {
    return {
      measured: unavailable("noVariation", "All days of the week were alike: that has no monotony."),
      why: null,
    };
  }
  const monotony = mean / deviation;
  return {
    measured: computed(
      { monotony, strain: load * monotony },
      { unit: week.unit, version: VERSION, inputs: week.runIds },
    ),
    why: {
      rule: "monotony-and-strain",
      version: VERSION,
      statement: sentence(
        "load.monotony",
        "The mean load of a day over the standard deviation of the seven days, days without a run as zero, is {monotony}; the week's load times it, {strain}, is called strain. Illness came more often above limits that differed from athlete to athlete. No common limit is known, so none is drawn.",
        { monotony: monotony.toFixed(2), strain: Math.round(load * monotony) },
      ),
      facts: [
        { label: "Load of the week", value: roundTo(load, 1), unit: week.unit },
        { label: "Mean of a day", value: roundTo(mean, 2), unit: week.unit },
        { label: "Standard deviation of the seven days", value: roundTo(deviation, 2), unit: week.unit },
      ],
      thresholds: [],
      sources: ["foster-1998", "backstride-load-floors"],
      grade: "very-low",
    },
  };
}
