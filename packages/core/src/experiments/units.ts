import type { DiaryEntry } from "../diary/index.ts";
import { type WatchedOutcome, type WatchedRun, watchDiary } from "../flares/index.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import { daysOf, lastDayOf, unitAt, unitOf } from "./calendar.ts";
import type { ArmId, Experiment } from "./experiment.ts";
import { assignments, pairOf } from "./lot.ts";

/** What the units of an experiment are looked for in. Whatever is later than `today` is not looked at. */
export interface LivedThrough {
  readonly runs: readonly WatchedRun[];
  readonly diary: readonly DiaryEntry[];
  readonly today: LocalDay;
}

/** One day with a run, or one week, of an experiment. */
export interface UnitOutcome {
  readonly firstDay: LocalDay;
  /** As it was drawn, whatever was done. */
  readonly arm: ArmId;
  /** Points of pain, the mean over its runs: the worst after the run less the level before it; null: unknown. */
  readonly painRise: number | null;
}

/** A unit with the number of the draw that decided its arm. */
export interface Unit extends UnitOutcome {
  readonly pair: number;
}

/** What an ended experiment rests on. */
export interface UnitCount {
  /** Days with a run, or weeks, whose pain is known. */
  readonly unitsKnown: Readonly<Record<ArmId, number>>;
  /** Days with a run, or weeks, of which it is not. */
  readonly unitsLeftOut: number;
  readonly wasStoppedEarly: boolean;
}

/**
 * The units that were lived through, oldest first: the days with a run, or the weeks with or without one. A week in which
 * the experiment was stopped counts with its runs up to that day. A run more or less changes no other one's arm.
 */
export function unitsOf(experiment: Experiment, lived: LivedThrough): readonly Unit[] {
  const arms = assignments(experiment);
  const rises = risesByUnit(experiment, lived);
  const lastDay = lastDayOf(experiment);
  return arms.flatMap((arm, index): readonly Unit[] => {
    const firstDay = addDays(experiment.startsOn, index * daysOf(experiment));
    const known = rises.get(index);
    if (firstDay > lastDay || firstDay > lived.today) return [];
    if (known === undefined && unitOf(experiment) === "day") return [];
    return [{ firstDay, arm, pair: pairOf(experiment, index), painRise: meanOf(known ?? []) }];
  });
}

/** What is known of the runs of each unit with a run. */
function risesByUnit(
  experiment: Experiment,
  { runs, diary, today }: LivedThrough,
): ReadonlyMap<number, readonly number[]> {
  const rises = new Map<number, readonly number[]>();
  const watched = watchDiary(
    runs.filter(({ day }) => day !== null && day <= today),
    diary.filter(({ day }) => day <= today),
  );
  for (const one of watched) {
    const unit = one.watched.kind === "run" ? unitAt(experiment, one.day) : null;
    if (unit !== null) rises.set(unit, [...(rises.get(unit) ?? []), ...painRiseAfter(one)]);
  }
  return rises;
}

const painRiseAfter = ({ outcome }: WatchedOutcome): readonly number[] =>
  outcome.kind === "unknown" ? [] : [outcome.pain - outcome.levelBefore];

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
