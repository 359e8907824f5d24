import type { Assessment } from "../assessment/index.ts";
import type { DiaryEntry } from "../diary/index.ts";
import type { Flare } from "../flares/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { addDays, compareDays, type DayRange, rangeHolds, trailingDays } from "../time/index.ts";
import { metresFromKilometres } from "../units/index.ts";
import { REPORT_DAYS, REPORT_WEEKS, type ReportedDay, type ReportedWeek, type TimeLine } from "./report.ts";
import { daysEnteredIn, entriesOfLastDays, worstPainOf } from "./story.ts";

const VERSION = "report-week/1";

/** Load and pain of the last eight weeks side by side, and what the assessment says of the load now. */
export function timeLineOf(
  runs: readonly Run[],
  diary: readonly DiaryEntry[],
  { today, load, flares }: Assessment,
): TimeLine {
  const known = runs.filter((run) => isRunningSport(run.sport) && run.day !== null && run.day <= today);
  const { longestOfThirtyDays } = load;
  return {
    weeks: Array.from({ length: REPORT_WEEKS }, (_, index) => {
      const back = REPORT_WEEKS - 1 - index;
      return weekOf(trailingDays(addDays(today, 1 - 7 * back), 7), known, diary, flares);
    }),
    days: daysWithPain(entriesOfLastDays(diary, today, REPORT_DAYS)),
    daysSinceLastRun: load.daysSinceLastRun,
    restDaysOfSeven: load.restDaysOfSeven,
    longestOfThirtyDaysM:
      longestOfThirtyDays === null
        ? unavailable("noRunInThirtyDays", "No run with a distance in the last 30 days.")
        : computed(Math.round(metresFromKilometres(longestOfThirtyDays.distanceKm)), {
            unit: "m",
            version: "longest-of-thirty-days/1",
            inputs: [longestOfThirtyDays.runId],
          }),
  };
}

function daysWithPain(entries: readonly DiaryEntry[]): readonly ReportedDay[] {
  const worst = new Map<ReportedDay["day"], number>();
  for (const { day, pain } of entries) worst.set(day, Math.max(pain, worst.get(day) ?? 0));
  return [...worst]
    .map(([day, worstPain]) => ({ day, worstPain }))
    .toSorted((left, right) => compareDays(left.day, right.day));
}

function weekOf(
  range: DayRange,
  runs: readonly Run[],
  diary: readonly DiaryEntry[],
  flares: readonly Flare[],
): ReportedWeek {
  const inside = runs.filter(({ day }) => day !== null && rangeHolds(range, day));
  const entries = diary.filter(({ day }) => rangeHolds(range, day));
  const isBeforeAllRuns = !runs.some(({ day }) => day !== null && day < range.end);
  return {
    ...range,
    ...(isBeforeAllRuns ? NOTHING_KNOWN : runsOfWeek(inside)),
    worstPain: worstPainOf(entries),
    daysEntered: daysEnteredIn(entries),
    flares: flares.filter(({ day }) => rangeHolds(range, day)),
  };
}

type LoadOfWeek = Pick<ReportedWeek, "runs" | "distanceM" | "longestRunM">;

const tooEarly = unavailable("noRunsThatEarly", "No runs are known for those days or earlier.");
const NOTHING_KNOWN: LoadOfWeek = { runs: tooEarly, distanceM: tooEarly, longestRunM: tooEarly };

function runsOfWeek(runs: readonly Run[]): LoadOfWeek {
  const made = { version: VERSION, inputs: runs.map(({ id }) => id) };
  const distances = runs.flatMap(({ distanceM }) => (distanceM === null ? [] : [distanceM]));
  const lacking = unavailable("aRunHasNoDistance", "At least one run of those days has no distance.");
  const isComplete = distances.length === runs.length;
  const metresOf = (value: number): Measured<number> => computed(value, { unit: "m", ...made });
  return {
    runs: computed(runs.length, { unit: "runs", ...made }),
    distanceM: isComplete ? metresOf(distances.reduce((sum, one) => sum + one, 0)) : lacking,
    longestRunM: !isComplete
      ? lacking
      : runs.length === 0
        ? unavailable("noRunThatWeek", "There is no run on those days.")
        : metresOf(Math.max(...distances)),
  };
}
