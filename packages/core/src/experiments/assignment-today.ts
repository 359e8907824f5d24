import { type Sentence, sentence } from "../results/index.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import type { ArmId, Experiment, ExperimentUnit } from "./experiment.ts";
import { assignments } from "./lot.ts";
import { type LivedThrough, standingOf, unitOf, unitsOf, unitsPlanned, WEEK_DAYS } from "./units.ts";

/** Which side is on. It says how to run and never that one may: today's answer comes first. */
export type AssignmentToday =
  | { readonly kind: "not-begun"; readonly startsOn: LocalDay; readonly statement: Sentence }
  | {
      readonly kind: "on";
      /** For the next run, or for this week. */
      readonly arm: ArmId;
      readonly unit: ExperimentUnit;
      /** Which unit this is: 1 for the first. */
      readonly number: number;
      readonly unitsDone: number;
      readonly unitsPlanned: number;
      /** The last run that is counted; null before the first, and for weeks. */
      readonly lastRunOn: LocalDay | null;
      /** The last day; null where it ends with a run, whose day nobody knows. */
      readonly endsOn: LocalDay | null;
      readonly statement: Sentence;
    }
  /** It goes on, and no side is named now: running waits, or a shoe is not there any more. */
  | { readonly kind: "withheld"; readonly statement: Sentence }
  | { readonly kind: "ended"; readonly unitsDone: number; readonly unitsPlanned: number };

/**
 * The arm of the next run or of this week. Runs are counted as they are known: with one that is not imported yet, what is
 * said here is the side of that one, and the runs after it would be counted for the wrong side. So the statement names the
 * last run that it knows.
 */
export function assignmentToday(
  experiment: Experiment,
  runs: LivedThrough["runs"],
  today: LocalDay,
): AssignmentToday {
  const units = unitsOf(experiment, { runs, diary: [], today });
  const planned = unitsPlanned(experiment);
  const arm = assignments(experiment)[units.length];
  const standing = standingOf(experiment, units, today);
  if (standing === "ended" || arm === undefined) {
    return { kind: "ended", unitsDone: units.length, unitsPlanned: planned };
  }
  if (standing === "not-begun") {
    const { startsOn } = experiment;
    return {
      kind: "not-begun",
      startsOn,
      statement: sentence("experiments.notBegun", "It begins on {startsOn}.", { startsOn }),
    };
  }
  const unit = unitOf(experiment);
  const number = units.length + 1;
  const lastRunOn = unit === "run" ? (units.at(-1)?.lastDay ?? null) : null;
  return {
    kind: "on",
    arm,
    unit,
    number,
    unitsDone: units.length,
    unitsPlanned: planned,
    lastRunOn,
    endsOn: unit === "week" ? addDays(experiment.startsOn, WEEK_DAYS * planned - 1) : null,
    statement:
      unit === "run"
        ? forNextRun(lastRunOn, { number, planned })
        : sentence(
            "experiments.on.week",
            "For this week, on days when today's answer allows a run: week {number} of {planned}.",
            { number, planned },
          ),
  };
}

const forNextRun = (
  lastRunOn: LocalDay | null,
  values: { readonly number: number; readonly planned: number },
): Sentence =>
  lastRunOn === null
    ? sentence(
        "experiments.on.firstRun",
        "For your next run, when today's answer allows one: number {number} of {planned}. If you have run since the experiment began, add that run first: else the sides get mixed up.",
        values,
      )
    : sentence(
        "experiments.on.run",
        "For your next run, when today's answer allows one: number {number} of {planned}. The last one counted was on {lastRunOn}. If you have run since, add that run first: else the sides get mixed up.",
        { ...values, lastRunOn },
      );

/**
 * The same with no side named where the gate or today's answer has no plan (`hasPlan` false), or something that the
 * experiment needs is missing: nothing may read like a permission to run.
 */
export function withheldUnless(
  assignment: AssignmentToday,
  { hasPlan, missing }: { readonly hasPlan: boolean; readonly missing: Sentence | null },
): AssignmentToday {
  if (assignment.kind !== "on") return assignment;
  if (!hasPlan) {
    return {
      kind: "withheld",
      statement: sentence(
        "experiments.withheld",
        "Today's answer comes first. The experiment waits until it has a plan for you again.",
      ),
    };
  }
  return missing === null ? assignment : { kind: "withheld", statement: missing };
}
