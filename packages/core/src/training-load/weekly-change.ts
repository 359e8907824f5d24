import { computed, type Measured, sentence, unavailable } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { roundTo } from "../units/index.ts";
import type { Described } from "./described.ts";
import { type LoadDays, sumOf, windowUpTo } from "./load-days.ts";

const VERSION = "weekly-change/1";

/** The load of the 7 days up to and with `day`, in the unit of its kind. */
export function weekLoad(days: LoadDays | null, day: LocalDay): Measured<number> {
  const week = windowUpTo(days, day, 7);
  if (week.kind === "unavailable") return week;
  return computed(sumOf(week.loads), {
    unit: week.unit,
    version: "load-of-days/1",
    inputs: week.runIds,
  });
}

/**
 * The load of the 7 days up to and with `day` over that of the 7 before. A description: how fast the week grew made no
 * difference in a trial (buist-2008) and in two cohorts (nielsen-2014, frandsen-2025).
 */
export function weeklyChange(days: LoadDays | null, day: LocalDay): Described<number> {
  const both = windowUpTo(days, day, 14);
  if (both.kind === "unavailable") return { measured: both, why: null };
  const before = sumOf(both.loads.subarray(0, 7));
  const now = sumOf(both.loads.subarray(7));
  if (before <= 0) {
    return {
      measured: unavailable(
        "nothingInTheWeekBefore",
        "There was no run in the 7 days before, so there is nothing to compare with.",
      ),
      why: null,
    };
  }
  const percent = Math.round((now / before - 1) * 100);
  return {
    measured: computed(now / before, { unit: "1", version: VERSION, inputs: both.runIds }),
    why: {
      rule: "weekly-change",
      version: VERSION,
      statement: said(percent),
      facts: [
        { label: "The last 7 days", value: roundTo(now, 1), unit: both.unit },
        { label: "The 7 days before", value: roundTo(before, 1), unit: both.unit },
      ],
      thresholds: [],
      sources: ["buist-2008", "nielsen-2014", "frandsen-2025"],
      grade: "low",
    },
  };
}

const NO_LIMIT =
  "Only described: in a trial with beginners a build-up of about 10 % a week prevented no injuries, and in two cohorts the change from week to week made no difference to injuries as a whole. They were injuries of any site.";

function said(percent: number) {
  if (percent === 0) return sentence("load.week.same", `As much as in the 7 days before. ${NO_LIMIT}`);
  return percent > 0
    ? sentence("load.week.more", `{percent} % more than in the 7 days before. ${NO_LIMIT}`, { percent })
    : sentence("load.week.less", `{percent} % less than in the 7 days before. ${NO_LIMIT}`, {
        percent: -percent,
      });
}
