import type { DayLog } from "../diary/index.ts";
import { type Measured, unavailable } from "../results/index.ts";
import { daysBetween, type LocalDay } from "../time/index.ts";
import type { DayExposure } from "./exposure.ts";
import type { ExposureContext } from "./exposure-context.ts";
import type { DayActivity } from "./last-told-day.ts";
import { exposed, yesOrNo } from "./measured-run.ts";

const notTold = unavailable("notTold", "The diary does not say.");
const NOT_TOLD = "Missing on a day of which the diary does not say; it is never taken for a no.";

/** Reads a yes or no out of the log of a day. */
const toldOf =
  (id: string, read: (log: DayLog) => boolean | null) =>
  (day: LocalDay, { dayLog }: ExposureContext): Measured<number> => {
    const log = dayLog(day);
    const said = log === null ? null : read(log);
    return said === null ? notTold : yesOrNo(said, id, [day]);
  };

/** Exposures of the day itself, by the runner's own diary. */
export const DAY_EXPOSURES: readonly DayExposure[] = [
  {
    id: "long-sitting",
    title: "Long sitting",
    definition: "Whether the runner sat for more than 6 hours that day.",
    unit: "yes or no",
    needs: "The day's log.",
    missing: NOT_TOLD,
    row: "C4",
    worse: "more",
    effect: {
      kind: "published",
      measure: "odds ratio",
      outcome: "Flares of acute back pain in 30 people, not runners in particular.",
      estimates: [{ of: "more than 6 hours", value: 4.4, low: 2, high: 9.7 }],
      source: "suri-2018",
      grade: "low",
    },
    measure: toldOf("long-sitting", ({ sitting }) => (sitting === null ? null : sitting === "over-6")),
  },
  {
    id: "stress",
    title: "Stress",
    definition: "Whether the day was one of much stress.",
    unit: "yes or no",
    needs: "The day's log.",
    missing: NOT_TOLD,
    row: "S1",
    worse: "more",
    effect: {
      kind: "published",
      measure: "odds ratio",
      outcome: "Flares of acute back pain in 30 people, not runners in particular; stressed or low.",
      estimates: [{ of: "stressed or low", value: 2.5, low: 1, high: 6 }],
      source: "suri-2018",
      grade: "low",
    },
    measure: toldOf("stress", ({ stress }) => (stress === null ? null : stress === "much")),
  },
  {
    id: "poor-sleep",
    title: "Poor sleep",
    definition: "Whether the night before the day was poor.",
    unit: "yes or no",
    needs: "The day's log.",
    missing: NOT_TOLD,
    row: "S1",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "No figure for a night and the next day's back is at hand.",
      sources: [],
    },
    measure: toldOf("poor-sleep", ({ sleep }) => (sleep === null ? null : sleep === "poor")),
  },
  {
    id: "heavy-lifting",
    title: "Heavy lifting",
    definition: "Whether the runner lifted or carried heavy things that day.",
    unit: "yes or no",
    needs: "The day's log.",
    missing: NOT_TOLD,
    row: "S1",
    worse: "more",
    effect: {
      kind: "published",
      measure: "odds ratio",
      outcome:
        "New sudden back pain in 999 people, not runners, within 2 hours of a heavy load; it falls with age.",
      estimates: [
        { of: "at 20 years", value: 13.6, low: null, high: null },
        { of: "at 40 years", value: 6, low: null, high: null },
        { of: "at 60 years", value: 2.7, low: null, high: null },
      ],
      source: "steffens-2015",
      grade: "low",
    },
    measure: toldOf("heavy-lifting", ({ heavyLifting }) => heavyLifting),
  },
  {
    id: "days-since-strength",
    title: "Days since strength exercises",
    definition: "Days from the last one with strength exercises to this one.",
    unit: "days",
    needs: "A day's log that says yes, and the log of every day since.",
    missing: "Missing where a day between is not told of: it may have had some.",
    row: "C5",
    worse: "more",
    effect: {
      kind: "published",
      measure: "hazard ratio",
      outcome:
        "Lower-limb injuries in 325 novices with a programme for hip and trunk against stretching; not the back.",
      estimates: [{ of: "with the programme", value: 0.66, low: 0.45, high: 0.97 }],
      source: "leppanen-2024",
      grade: "low",
    },
    measure: (day, context) => daysSince("strength", day, context),
  },
  {
    id: "days-since-stretching",
    title: "Days since stretching",
    definition: "Days from the last one with stretching to this one.",
    unit: "days",
    needs: "A day's log that says yes, and the log of every day since.",
    missing: "Missing where a day between is not told of: it may have had some.",
    row: "C6",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "A trial of warming up, cooling down and stretching found no fewer injuries: 5.5 against 4.9 in 1,000 hours.",
      sources: ["van-mechelen-1993"],
    },
    measure: (day, context) => daysSince("stretching", day, context),
  },
];

/** Over days that were all told; one that was not may have been such a day itself. */
function daysSince(activity: DayActivity, day: LocalDay, { lastToldDay }: ExposureContext): Measured<number> {
  const last = lastToldDay(activity, day);
  return last === null
    ? notTold
    : exposed(daysBetween(day, last), { unit: "days", id: `days-since-${activity}`, inputs: [last] });
}
