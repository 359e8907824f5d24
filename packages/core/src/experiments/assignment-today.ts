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
      /** The last day; null where it ends with a run, whose day nobody knows. */
      readonly endsOn: LocalDay | null;
      readonly statement: Sentence;
    }
  /** It goes on, and no side is named now: running waits, or a shoe is not there any more. */
  | { readonly kind: "withheld"; readonly statement: Sentence }
  | { readonly kind: "ended"; readonly unitsDone: number; readonly unitsPlanned: number };

/**
 * The arm of the next run or of this week. Runs are counted as they are known: one that is not imported yet shifts what
 * is said here, so that the statement tells its number.
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
  const values = { number, planned };
  return {
    kind: "on",
    arm,
    unit,
    number,
    unitsDone: units.length,
    unitsPlanned: planned,
    endsOn: unit === "week" ? addDays(experiment.startsOn, WEEK_DAYS * planned - 1) : null,
    statement:
      unit === "run"
        ? sentence(
            "experiments.on.run",
            "For your next run, when today's answer allows one: number {number} of {planned}. If a run is missing here, add it first, so that the count is right.",
            values,
          )
        : sentence(
            "experiments.on.week",
            "For this week, on days when today's answer allows a run: week {number} of {planned}.",
            values,
          ),
  };
}

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
