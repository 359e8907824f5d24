import type { Assessment } from "../assessment/index.ts";
import { BODY_REGIONS, type DiaryEntry, PAIN_MOMENTS } from "../diary/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { answeredNumber } from "./questions-of-report.ts";
import { REPORT_DAYS, type ReportedPain, type ReportedQuestion, type Story } from "./report.ts";

const LAST_DAYS = 7;

/** Entries of the last `days` days, today included; later ones are left out: nobody knows tomorrow. */
export function entriesOfLastDays(
  diary: readonly DiaryEntry[],
  today: LocalDay,
  days: number,
): readonly DiaryEntry[] {
  const window = trailingDays(addDays(today, 1), days);
  return diary.filter((entry) => rangeHolds(window, entry.day));
}

/** The worst pain of some entries, of 10; unavailable where there are none, which is not "no pain". */
export function worstPainOf(entries: readonly DiaryEntry[]): Measured<number> {
  if (entries.length === 0) return unavailable("noEntry", "Nothing was entered.");
  const worst = Math.max(...entries.map(({ pain }) => pain));
  const inputs = entries.filter(({ pain }) => pain === worst).map(({ id }) => id);
  return computed(worst, { unit: "of 10", version: "worst-pain/1", inputs });
}

export const daysEnteredIn = (entries: readonly DiaryEntry[]): number =>
  new Set(entries.map(({ day }) => day)).size;

/** The complaint as answered in the safety check and as entered in the diary of the last eight weeks. */
export function storyOf(
  diary: readonly DiaryEntry[],
  { today, pain }: Assessment,
  questions: readonly ReportedQuestion[],
): Story {
  const entries = entriesOfLastDays(diary, today, REPORT_DAYS);
  const painOf = (some: readonly DiaryEntry[]): ReportedPain => ({
    entries: some.length,
    worstPain: worstPainOf(some),
  });
  return {
    painWeeks: answeredNumber(questions, "pain-duration-weeks"),
    onsetAgeYears: answeredNumber(questions, "onset-age-years"),
    answeredWorstPain: answeredNumber(questions, "pain-severity"),
    worstOfLastWeek: worstPainOf(entriesOfLastDays(diary, today, LAST_DAYS)),
    usualPain:
      pain.usualPain === null
        ? unavailable("noEntry", "Nothing was entered in the fourteen days before today.")
        : computed(pain.usualPain, { unit: "of 10", version: "usual-pain/1", inputs: [] }),
    moments: PAIN_MOMENTS.map((moment) => ({
      moment,
      ...painOf(entries.filter((entry) => entry.moment === moment)),
    })),
    regions: BODY_REGIONS.map((region) => ({
      region,
      ...painOf(entries.filter(({ regions }) => regions.includes(region))),
    }))
      .filter((drawn) => drawn.entries > 0)
      .toSorted((left, right) => painOrNone(right) - painOrNone(left) || right.entries - left.entries),
    entries: entries.length,
    daysEntered: daysEnteredIn(entries),
  };
}

const painOrNone = ({ worstPain }: ReportedPain): number =>
  worstPain.kind === "computed" ? worstPain.value : -1;
