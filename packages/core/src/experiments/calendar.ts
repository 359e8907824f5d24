import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import type { Experiment, ExperimentUnit } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";

/** Days, by definition. */
const FORTNIGHT_DAYS = 14;
const DAYS_OF = { day: 1, week: 7 } as const satisfies Record<ExperimentUnit, number>;

type Planned = Pick<Experiment, "kind" | "fortnights" | "startsOn" | "stoppedOn">;

export const unitOf = ({ kind }: Pick<Experiment, "kind">): ExperimentUnit => EXPERIMENT_KINDS[kind].unit;
export const daysOf = (experiment: Pick<Experiment, "kind">): number => DAYS_OF[unitOf(experiment)];
/** How many units come before each has its counterpart: the same weekday, or the other week, of the fortnight. */
export const unitsInHalf = (experiment: Pick<Experiment, "kind">): number =>
  FORTNIGHT_DAYS / 2 / daysOf(experiment);
export const unitsPlanned = (experiment: Pick<Experiment, "kind" | "fortnights">): number =>
  2 * experiment.fortnights * unitsInHalf(experiment);

export const plannedEnd = ({ startsOn, fortnights }: Planned): LocalDay =>
  addDays(startsOn, FORTNIGHT_DAYS * fortnights - 1);

/** The last day that counts. */
export const lastDayOf = (experiment: Planned): LocalDay =>
  wasStoppedEarly(experiment) && experiment.stoppedOn !== null
    ? experiment.stoppedOn
    : plannedEnd(experiment);

export const wasStoppedEarly = (experiment: Planned): boolean =>
  experiment.stoppedOn !== null && experiment.stoppedOn < plannedEnd(experiment);

/** 0 for the unit that begins on `startsOn`; null for a day that does not count. */
export function unitAt(experiment: Planned, day: LocalDay): number | null {
  if (day < experiment.startsOn || day > lastDayOf(experiment)) return null;
  return Math.floor(daysBetween(day, experiment.startsOn) / daysOf(experiment));
}

/** How many units are over at the beginning of `today`. */
export function unitsDone(experiment: Planned, today: LocalDay): number {
  const afterLast = addDays(lastDayOf(experiment), 1);
  const until = today < afterLast ? today : afterLast;
  return Math.max(0, Math.floor(daysBetween(until, experiment.startsOn) / daysOf(experiment)));
}

/** `ended`: the planned days are over, or it was stopped. No run is asked. */
export function standingOn(experiment: Planned, today: LocalDay): "not-begun" | "running" | "ended" {
  if (experiment.stoppedOn !== null || today > plannedEnd(experiment)) return "ended";
  return today < experiment.startsOn ? "not-begun" : "running";
}

/** Whether the morning after the last day is over, up to which pain can still be entered for it. */
export function isSettled(experiment: Planned, today: LocalDay): boolean {
  const lastDay = lastDayOf(experiment);
  return (
    standingOn(experiment, today) === "ended" &&
    (lastDay < experiment.startsOn || daysBetween(today, lastDay) > 1)
  );
}
