import type { DiaryEntry } from "../diary/index.ts";
import { type WatchedOutcome, type WatchedRun, watchDiary } from "../flares/index.ts";
import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import type { Experiment, ExperimentUnit } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";

/** What the units of an experiment are looked for in. Whatever is later than `today` is not looked at. */
export interface LivedThrough {
  readonly runs: readonly WatchedRun[];
  readonly diary: readonly DiaryEntry[];
  readonly today: LocalDay;
}

/** One run or one week of an experiment. */
export interface Unit {
  /** Its last day. */
  readonly lastDay: LocalDay;
  /** Points of pain: the worst after the run less the level before it, for a week the mean over its runs; null: unknown. */
  readonly painRise: number | null;
}

export const WEEK_DAYS = 7;
export const unitOf = ({ kind }: Pick<Experiment, "kind">): ExperimentUnit => EXPERIMENT_KINDS[kind].unit;
export const unitsPlanned = ({ pairs }: Pick<Experiment, "pairs">): number => 2 * pairs;

/**
 * The units that were lived through, oldest first and no more than planned: the runs from `startsOn` on by their start,
 * or the weeks that are over. A week in which the experiment was stopped counts with its runs up to that day.
 */
export function unitsOf(experiment: Experiment, lived: LivedThrough): readonly Unit[] {
  const { startsOn, stoppedOn } = experiment;
  const lastDay = stoppedOn !== null && stoppedOn < lived.today ? stoppedOn : lived.today;
  const runs = watchDiary(
    lived.runs.filter(({ day }) => day !== null && day <= lived.today),
    lived.diary.filter(({ day }) => day <= lived.today),
  ).filter(({ watched, day }) => watched.kind === "run" && day >= startsOn && day <= lastDay);
  const units =
    unitOf(experiment) === "run"
      ? runs.map((run): Unit => ({ lastDay: run.day, painRise: painRiseAfter(run) }))
      : weeksOf(experiment, runs, lived.today);
  return units.slice(0, unitsPlanned(experiment));
}

function weeksOf(
  { startsOn, stoppedOn, pairs }: Experiment,
  runs: readonly WatchedOutcome[],
  today: LocalDay,
): readonly Unit[] {
  const weeks: Unit[] = [];
  for (let week = 0; week < 2 * pairs; week += 1) {
    const first = addDays(startsOn, WEEK_DAYS * week);
    const planned = addDays(first, WEEK_DAYS - 1);
    const lastDay = stoppedOn !== null && stoppedOn < planned ? stoppedOn : planned;
    const isOver = planned < today || stoppedOn === lastDay;
    if (!isOver || lastDay < first) break;
    const rises = runs
      .filter(({ day }) => day >= first && day <= lastDay)
      .flatMap((run) => painRiseAfter(run) ?? []);
    weeks.push({ lastDay, painRise: meanOf(rises) });
  }
  return weeks;
}

const painRiseAfter = ({ outcome }: WatchedOutcome): number | null =>
  outcome.kind === "unknown" ? null : outcome.pain - outcome.levelBefore;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where an experiment stands. `ended`: all that was planned is done, or it was stopped. */
export type Standing = "not-begun" | "running" | "ended";

export function standingOf(experiment: Experiment, units: readonly Unit[], today: LocalDay): Standing {
  if (experiment.stoppedOn !== null || units.length >= unitsPlanned(experiment)) return "ended";
  return today < experiment.startsOn ? "not-begun" : "running";
}

/** Whether the morning after the last run is over, up to which pain can still be entered for it. */
export function isSettled(units: readonly Unit[], today: LocalDay): boolean {
  const last = units.at(-1);
  return last === undefined || daysBetween(today, last.lastDay) > 1;
}
