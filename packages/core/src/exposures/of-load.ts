import { backLoadOf } from "../back-load/index.ts";
import { unavailable } from "../results/index.ts";
import { beganBefore, type Run } from "../runs/index.ts";
import { addDays, daysBetween, type LocalDay, trailingDays } from "../time/index.ts";
import { fastShareOf, SPIKE_WINDOW_DAYS } from "../training-load/index.ts";
import type { RunExposure } from "./exposure.ts";
import type { ExposureContext } from "./exposure-context.ts";
import { exposed, noDay } from "./measured-run.ts";

/** Exposures of how much was run, how fast, and after how much rest. */
export const LOAD_EXPOSURES: readonly RunExposure[] = [
  {
    id: "session-spike",
    title: "Longer than any run of 30 days",
    definition: "Distance of the run over that of the longest run of the 30 days before it.",
    unit: "1",
    needs: "The run's distance, and a run with a distance in the 30 days before.",
    missing: "Without either it is missing; a first run after a break has nothing to be longer than.",
    row: "C6",
    worse: "more",
    effect: {
      kind: "published",
      measure: "hazard rate ratio",
      outcome: "Overuse injuries of any site in 5,205 adult runners, against runs at most 10 % longer.",
      estimates: [
        { of: "more than 10 to 30 % longer", value: 1.64, low: 1.31, high: 2.05 },
        { of: "more than 30 to 100 % longer", value: 1.52, low: 1.16, high: 2 },
        { of: "more than twice as long", value: 2.28, low: 1.5, high: 3.48 },
      ],
      source: "frandsen-2025",
      grade: "low",
    },
    measure(run, { runsWithin }) {
      if (run.day === null) return noDay;
      if (run.distanceM === null) return unavailable("runHasNoDistance", "The run has no distance.");
      const longest = longestOf(runsWithin(trailingDays(run.day, SPIKE_WINDOW_DAYS)));
      return longest === null
        ? unavailable("noRunInThirtyDays", "No run with a distance in the 30 days before.")
        : exposed(run.distanceM / longest.metres, {
            unit: "1",
            id: "session-spike",
            inputs: [run.id, longest.id],
          });
    },
  },
  {
    id: "back-load",
    title: "Load on the back",
    definition: "The index of the run's load; 100 is an hour of the runner's own usual running on the level.",
    unit: "1",
    needs: "Distance, time, five runs within 90 days, and a cadence or the height.",
    missing: "Missing where one of them is.",
    row: "S2",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "Nobody has held such a sum against back pain. Loss of height did not differ between runners with and without it.",
      sources: ["garbutt-1990", "backstride-back-load"],
    },
    measure(run, { loads }) {
      return run.day === null ? noDay : backLoadOf(run, loads.of(run, run.day)).index;
    },
  },
  {
    id: "weekly-change",
    title: "More than the week before",
    definition:
      "Distance of the 7 days that end with the run, later ones of its day left out, over that of the 7 days before them.",
    unit: "1",
    needs:
      "The distance of every run of those 14 days, a run in the earlier 7, and runs known from before them.",
    missing:
      "Missing where one of the runs has no distance, the earlier week has none, or its day has another run and which was first is not known.",
    row: "P2",
    worse: "more",
    effect: {
      kind: "published",
      measure: "hazard ratio",
      outcome:
        "Injuries that have to do with distance in 874 novices; over all injuries there was no difference, and a later cohort found none from week to week.",
      estimates: [{ of: "more than 30 % against less than 10 %", value: 1.59, low: 0.96, high: 2.66 }],
      source: "nielsen-2014",
      grade: "low",
    },
    measure(run, { runsWithin, firstDay }) {
      if (run.day === null) return noDay;
      const end = addDays(run.day, 1);
      const start = addDays(end, -7);
      const earlier = addDays(end, -14);
      if (firstDay === null || firstDay >= earlier) {
        return unavailable("noRunsThatEarly", "No runs are known from before those two weeks.");
      }
      if (isPlaceInDayUnknown(run, run.day, runsWithin)) return orderNotKnown;
      const now = runsWithin({ start, end }).filter(
        (other) => other.day !== run.day || beganBefore(run, other) !== true,
      );
      const then = runsWithin({ start: earlier, end: start });
      const lacking = [...now, ...then].some(({ distanceM }) => distanceM === null);
      const thenM = distanceOf(then);
      if (lacking || thenM <= 0) {
        return unavailable("weekNotKnown", "The week before has no run, or a run has no distance.");
      }
      return exposed(distanceOf(now) / thenM, {
        unit: "1",
        id: "weekly-change",
        inputs: [...now, ...then].map(({ id }) => id),
      });
    },
  },
  {
    id: "runs-in-a-row",
    title: "Days with a run in a row",
    definition: "Days with a run without a day between, up to and with this one.",
    unit: "days",
    needs: "The day of the run.",
    missing: "Missing without a day. A run that was not recorded is not seen.",
    row: "C6",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "No study of rest days and back pain in runners is at hand.",
      sources: ["backstride-cause-rules"],
    },
    measure(run, { daysInARow }) {
      if (run.day === null) return noDay;
      // This run counts also where the context does not know it.
      const count = 1 + daysInARow(addDays(run.day, -1));
      return exposed(count, { unit: "days", id: "runs-in-a-row", inputs: [run.id] });
    },
  },
  {
    id: "days-since-run",
    title: "Days since the run before",
    definition: "Days from the run before to this one; 1 is the day after, 0 the second run of a day.",
    unit: "days",
    needs: "The day of this run and an earlier one.",
    missing: "Missing for the first run, and where its day has another run and which was first is not known.",
    row: "C6",
    worse: "less",
    effect: {
      kind: "none-published",
      note: "No study of rest days and back pain in runners is at hand.",
      sources: ["backstride-cause-rules"],
    },
    measure(run, context) {
      if (run.day === null) return noDay;
      if (isPlaceInDayUnknown(run, run.day, context.runsWithin)) return orderNotKnown;
      const last = runBefore(run, run.day, context);
      return last === null || last.day === null
        ? unavailable("noRunBefore", "No earlier run is known.")
        : exposed(daysBetween(run.day, last.day), {
            unit: "days",
            id: "days-since-run",
            inputs: [run.id, last.id],
          });
    },
  },
  {
    id: "fast-share",
    title: "Fast running",
    definition: "Share of the time on the move at 1.15 times the usual speed or more.",
    unit: "1",
    needs: "The course of the run, and five runs within 90 days.",
    missing: "Missing for an entry without a course and while the usual speed is not known.",
    row: "C2",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "Faster running makes discs thinner for the moment, in runners with and without back pain alike.",
      sources: ["garbutt-1990"],
    },
    measure(run, { loads }) {
      if (run.day === null) return noDay;
      const { speedMPerS } = loads.usualOn(run.day);
      return speedMPerS.kind === "unavailable" ? speedMPerS : fastShareOf(run, speedMPerS.value);
    },
  },
  {
    id: "brisk-start",
    title: "No gentle beginning",
    definition:
      "Mean speed of the first 15 minutes over that of the rest; from 1 on the run did not begin gently.",
    unit: "1",
    needs: "A run of 20 minutes or more with its distance along the way.",
    missing: "Missing for shorter runs and for entries without a course.",
    row: "C6",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "A trial of warming up, cooling down and stretching found no fewer injuries: 5.5 against 4.9 in 1,000 hours.",
      sources: ["van-mechelen-1993", "backstride-warm-up-start-ratio"],
    },
    measure: (run) =>
      run.startSpeedRatio === null
        ? unavailable("runTooShortForWarmUp", "The run has no 15 minutes followed by at least 5 more.")
        : exposed(run.startSpeedRatio, { unit: "1", id: "brisk-start", inputs: [run.id] }),
  },
];

function longestOf(runs: readonly Run[]): { readonly id: string; readonly metres: number } | null {
  let longest: { readonly id: string; readonly metres: number } | null = null;
  for (const { id, distanceM } of runs) {
    if (distanceM !== null && distanceM > (longest?.metres ?? 0)) longest = { id, metres: distanceM };
  }
  return longest;
}

const distanceOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { distanceM }) => sum + (distanceM ?? 0), 0);

const orderNotKnown = unavailable(
  "orderOfDayNotKnown",
  "There was another run on that day, and which of them was first is not known.",
);

/** Whether nobody knows which of the runs of its day went before a run: one of them has no start. */
const isPlaceInDayUnknown = (run: Run, day: LocalDay, runsWithin: ExposureContext["runsWithin"]): boolean =>
  runsWithin({ start: day, end: addDays(day, 1) }).some(
    (other) => other.id !== run.id && beganBefore(other, run) === null,
  );

/** The run before, on the same day or earlier. */
function runBefore(run: Run, day: LocalDay, { runsWithin, lastRunBefore }: ExposureContext): Run | null {
  const sameDay = runsWithin({ start: day, end: addDays(day, 1) }).filter(
    (other) => beganBefore(other, run) === true,
  );
  return sameDay.at(-1) ?? lastRunBefore(day);
}
