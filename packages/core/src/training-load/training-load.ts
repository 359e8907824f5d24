import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { addDays, daysBetween, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import type { HeartRateProfile } from "./heart-rate-load.ts";
import { describeLoad, type LoadDescription } from "./load-description.ts";
import { type LongestRun, longestRunBefore } from "./longest-run.ts";
import { type OtherSports, otherSportsOf } from "./other-sports.ts";
import { boundFromKilometres, runAsMeasure } from "./run-as-measure.ts";
import { type DatedRun, runsByDay } from "./runs-by-day.ts";
import { type SessionSpike, SPIKE_WINDOW_DAYS, sessionSpikeOf } from "./session-spike.ts";

/** How much was run lately, described. Nothing here is a risk in per cent. */
export interface TrainingLoad {
  /** Distance of the 7 days up to and with today, metres. */
  readonly lastSevenDaysM: Measured<number>;
  /** The 7 days before those. */
  readonly sevenDaysBeforeM: Measured<number>;
  readonly daysSinceLastRun: Measured<number>;
  /** Distance of the newest run, metres. */
  readonly lastRunM: Measured<number>;
  /** Days in a row with a run, ending today or yesterday. */
  readonly daysRunInARow: Measured<number>;
  /** Days without a run among the last 7, today included. */
  readonly restDaysOfSeven: Measured<number>;
  readonly longestOfThirtyDays: LongestRun | null;
  /** The longest run of those days after which no pain of 3 or more was told; a run that nobody told of counts too. */
  readonly longestTakenWell: LongestRun | null;
  /** The longest that a run today may be: a tenth more than that one, metres. */
  readonly boundForTodayM: Measured<number>;
  /** Spikes of the runs of the last 14 days, newest first. */
  readonly recentSpikes: readonly SessionSpike[];
  /** What was done besides running; in none of the numbers above. */
  readonly otherSports: OtherSports;
  readonly description: LoadDescription;
}

/** What is told of the runs besides the runs. */
export interface AboutRuns {
  /** The worst pain of each run by its id (`painOfRuns`); a run that is not in it is not known to have hurt. */
  readonly painByRun: ReadonlyMap<string, number>;
  readonly runner: HeartRateProfile;
}

/** A spike is told beside the answers of the two weeks after it (a choice of this project). */
const RECENT_SPIKE_DAYS = 14;
/** Pain from which a flare begins (backstride-flare-definition): a run that brought it is no measure for the next one. */
export const RUN_THAT_HURT_FROM = 3;

/**
 * The training load on `today`. Runs later than today are left out; activities that are not runs are in `otherSports`
 * alone.
 */
export function trainingLoad(
  allRuns: readonly Run[],
  today: LocalDay,
  { painByRun, runner }: AboutRuns,
): TrainingLoad {
  const runs = runsByDay(allRuns, today);
  const tomorrow = addDays(today, 1);
  const runDays = new Set(runs.map((run) => run.day));
  const newestDay = runs.reduce<LocalDay | null>(
    (newest, { day }) => (day !== null && (newest === null || day > newest) ? day : newest),
    null,
  );
  const longest = longestRunBefore(runs, tomorrow, SPIKE_WINDOW_DAYS);
  const takenWell = runs.filter(({ id }) => (painByRun.get(id) ?? 0) < RUN_THAT_HURT_FROM);
  const recentDays = trailingDays(tomorrow, RECENT_SPIKE_DAYS);
  const recent = runs.filter((run) => run.day !== null && rangeHolds(recentDays, run.day)).toReversed();
  return {
    lastSevenDaysM: distanceWithin(runs, tomorrow, 7),
    sevenDaysBeforeM: distanceWithin(runs, addDays(tomorrow, -7), 7),
    daysSinceLastRun:
      newestDay === null
        ? noRuns()
        : computed(daysBetween(today, newestDay), {
            unit: "days",
            version: "days-since-run/1",
            inputs: idsOn(runs, newestDay),
          }),
    lastRunM: distanceOfLast(runs),
    daysRunInARow: newestDay === null ? noRuns() : daysInARow(runDays, today),
    restDaysOfSeven: newestDay === null ? noRuns() : restDays(runDays, today),
    longestOfThirtyDays: longest,
    longestTakenWell: longestRunBefore(takenWell, tomorrow, SPIKE_WINDOW_DAYS),
    boundForTodayM: boundFrom(longest, runAsMeasure(takenWell, runs, tomorrow)),
    recentSpikes: recent.map((run) => sessionSpikeOf(run, runs)),
    otherSports: otherSportsOf(allRuns, today),
    description: describeLoad(runs, { today, runner }),
  };
}

function boundFrom(longest: LongestRun | null, measure: LongestRun | null): Measured<number> {
  if (longest === null)
    return unavailable("noRunInThirtyDays", "No run with a distance in the last 30 days.");
  if (measure === null) {
    return unavailable("everyRunHurt", "Every run of the last 30 days was followed by pain of 3 or more.");
  }
  return computed(boundFromKilometres(measure.distanceKm), {
    unit: "m",
    version: "session-bound/3",
    inputs: [measure.runId],
  });
}

function distanceOfLast(runs: readonly DatedRun[]): Measured<number> {
  const last = runs.at(-1);
  if (last === undefined) return noRuns();
  if (last.distanceM === null) return unavailable("runHasNoDistance", "The last run has no distance.");
  return computed(last.distanceM, { unit: "m", version: "last-run/1", inputs: [last.id] });
}

const noRuns = () => unavailable("noRuns", "No runs are known yet.");
const idsOn = (runs: readonly Run[], day: LocalDay): string[] =>
  runs.filter((run) => run.day === day).map(({ id }) => id);

function distanceWithin(runs: readonly Run[], end: LocalDay, days: number): Measured<number> {
  const window = trailingDays(end, days);
  const inside = runs.filter((run) => run.day !== null && rangeHolds(window, run.day));
  const oldest = runs.some((run) => run.day !== null && run.day < window.end);
  if (!oldest) return unavailable("noRunsThatEarly", "No runs are known for those days or earlier.");
  const lacking = inside.filter((run) => run.distanceM === null);
  if (lacking.length > 0) {
    return unavailable("aRunHasNoDistance", "At least one run of those days has no distance.");
  }
  const sum = inside.reduce((total, run) => total + (run.distanceM ?? 0), 0);
  return computed(sum, { unit: "m", version: "distance-of-days/1", inputs: inside.map(({ id }) => id) });
}

function daysInARow(runDays: ReadonlySet<LocalDay | null>, today: LocalDay): Measured<number> {
  let day = runDays.has(today) ? today : addDays(today, -1);
  let count = 0;
  while (runDays.has(day)) {
    count += 1;
    day = addDays(day, -1);
  }
  return computed(count, { unit: "days", version: "days-in-a-row/1", inputs: [] });
}

function restDays(runDays: ReadonlySet<LocalDay | null>, today: LocalDay): Measured<number> {
  let rest = 0;
  for (let back = 0; back < 7; back += 1) if (!runDays.has(addDays(today, -back))) rest += 1;
  return computed(rest, { unit: "days", version: "rest-days-of-seven/1", inputs: [] });
}
