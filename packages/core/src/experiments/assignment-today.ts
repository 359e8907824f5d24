import { type Sentence, sentence } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { plannedEnd, standingOn, unitAt, unitOf, unitsDone, unitsPlanned } from "./calendar.ts";
import type { ArmId, Experiment, ExperimentUnit } from "./experiment.ts";
import { armOn } from "./lot.ts";

/** Which side is on. It says how to run and never that one may: today's answer comes first. */
export type AssignmentToday =
  | { readonly kind: "not-begun"; readonly startsOn: LocalDay; readonly statement: Sentence }
  | {
      readonly kind: "on";
      /** For every run of today, or of this week. */
      readonly arm: ArmId;
      readonly unit: ExperimentUnit;
      /** Which unit this is: 1 for the first. */
      readonly number: number;
      readonly unitsDone: number;
      readonly unitsPlanned: number;
      /** The last planned day. */
      readonly endsOn: LocalDay;
      readonly statement: Sentence;
    }
  /** It goes on, and no side is named now: running waits, or a shoe is not there any more. */
  | { readonly kind: "withheld"; readonly statement: Sentence }
  | { readonly kind: "ended"; readonly unitsDone: number; readonly unitsPlanned: number };

/** The arm of today or of this week. It hangs on the calendar alone: nothing that is imported late changes it. */
export function assignmentToday(experiment: Experiment, today: LocalDay): AssignmentToday {
  const standing = standingOn(experiment, today);
  if (standing === "not-begun") {
    const { startsOn } = experiment;
    return {
      kind: "not-begun",
      startsOn,
      statement: sentence("experiments.notBegun", "It begins on {startsOn}.", { startsOn }),
    };
  }
  const done = { unitsDone: unitsDone(experiment, today), unitsPlanned: unitsPlanned(experiment) };
  const at = unitAt(experiment, today);
  const arm = armOn(experiment, today);
  if (standing === "ended" || at === null || arm === null) return { kind: "ended", ...done };
  const unit = unitOf(experiment);
  return {
    kind: "on",
    arm,
    unit,
    number: at + 1,
    ...done,
    endsOn: plannedEnd(experiment),
    statement: onInWords(unit, { number: at + 1, planned: done.unitsPlanned }),
  };
}

const onInWords = (
  unit: ExperimentUnit,
  values: { readonly number: number; readonly planned: number },
): Sentence =>
  unit === "day"
    ? sentence(
        "experiments.on.day",
        "For a run today, when today's answer allows one: day {number} of {planned}. Days without a run are part of it.",
        values,
      )
    : sentence(
        "experiments.on.week",
        "For this week, on days when today's answer allows a run: week {number} of {planned}.",
        values,
      );

/** What today's answer leaves open to an experiment. */
export interface ExperimentGate {
  /** False where there is no plan: a warning sign, open questions, or someone has to look first. */
  readonly hasPlan: boolean;
  /** False on a day of rest. */
  readonly allowsRun: boolean;
}

/**
 * The same with no side named where today's answer has no plan or allows no run, or something that the experiment needs is
 * missing: nothing may read like a permission to run.
 */
export function withheldUnless(
  assignment: AssignmentToday,
  { hasPlan, allowsRun, missing }: ExperimentGate & { readonly missing: Sentence | null },
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
  if (!allowsRun) {
    return {
      kind: "withheld",
      statement: sentence(
        "experiments.withheldToday",
        "Today's answer is a day without a run, so no side is named today. The experiment goes on.",
      ),
    };
  }
  return missing === null ? assignment : { kind: "withheld", statement: missing };
}
