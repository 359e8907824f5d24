import type { Shoe } from "../footwear/index.ts";
import {
  type Explanation,
  type Sentence,
  sentence,
  type Unavailable,
  unavailable,
} from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { armsOf } from "./arms.ts";
import { isSettled, standingOn, unitOf, unitsDone, unitsPlanned, wasStoppedEarly } from "./calendar.ts";
import { type ArmId, type Experiment, type ExperimentUnit, LEAST_PER_SIDE } from "./experiment.ts";
import { explainResult } from "./explain-result.ts";
import { type RandomisationTest, randomisationTest } from "./randomisation-test.ts";
import { type LivedThrough, type Unit, type UnitCount, type UnitOutcome, unitsOf } from "./units.ts";

export interface ExperimentResult extends UnitCount {
  readonly kind: "result";
  /** Points of pain, first arm minus second: below zero, pain rose less with the first. */
  readonly difference: number;
  /** 90 %, in points of pain. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Two-sided, of "both arms do the same". */
  readonly pValue: number;
  readonly test: RandomisationTest;
  /** Every day with a run, or every week, oldest first. */
  readonly units: readonly UnitOutcome[];
  readonly because: Explanation;
  /** What it can't say. */
  readonly limits: readonly Sentence[];
}

export type ExperimentAnalysis =
  /** Nothing of how the arms compare is told before the end: whoever looks on the way stops when chance pleases. */
  | {
      readonly kind: "running";
      /** Days, with or without a run, or weeks. */
      readonly unitsDone: number;
      readonly unitsPlanned: number;
      readonly statement: Sentence;
    }
  | (Unavailable & UnitCount)
  | ExperimentResult;

/** So that the sample of draws does not come from the numbers that drew the lot. */
const OTHER_STREAM = 0x5bd1e995;

/**
 * What an experiment found: by the arms as they were drawn, over the days with a run or the weeks whose pain is known, by
 * drawing the lot again. Running until the planned days are over, or it was stopped, and the morning after the last one is
 * over.
 */
export function analyseExperiment(
  experiment: Experiment,
  lived: LivedThrough & { readonly shoes: readonly Shoe[] },
): ExperimentAnalysis {
  if (!isSettled(experiment, lived.today)) return running(experiment, lived.today);
  const units = unitsOf(experiment, lived);
  const known = units.flatMap(({ pair, arm, painRise }) =>
    painRise === null ? [] : [{ pair, arm, painRise }],
  );
  const knownOf = (side: ArmId): number => known.filter(({ arm }) => arm === side).length;
  const count: UnitCount = {
    unitsKnown: { first: knownOf("first"), second: knownOf("second") },
    unitsLeftOut: units.length - known.length,
    wasStoppedEarly: wasStoppedEarly(experiment),
  };
  const unit = unitOf(experiment);
  const test = randomisationTest(known, experiment.seed ^ OTHER_STREAM);
  if (test === null) return { ...tooFew(unit, count), ...count };
  const { difference, low, high, pValue } = test;
  return {
    kind: "result",
    difference,
    interval: { low, high },
    pValue,
    ...count,
    test,
    units: units.map(withoutPair),
    ...explainResult({ arms: armsOf(experiment, lived.shoes), unit, count, test }),
  };
}

const withoutPair = ({ firstDay, arm, painRise }: Unit): UnitOutcome => ({ firstDay, arm, painRise });

function running(experiment: Experiment, today: LocalDay): ExperimentAnalysis {
  const done = unitsDone(experiment, today);
  const planned = unitsPlanned(experiment);
  return {
    kind: "running",
    unitsDone: done,
    unitsPlanned: planned,
    statement:
      standingOn(experiment, today) === "ended"
        ? sentence(
            "experiments.settling",
            "The last day is done. The result comes when the morning after it is over: enter your back then, and add the runs that are not here yet.",
          )
        : runningInWords(unitOf(experiment), { done, planned }),
  };
}

const runningInWords = (
  unit: ExperimentUnit,
  values: { readonly done: number; readonly planned: number },
): Sentence =>
  unit === "day"
    ? sentence(
        "experiments.running.day",
        "{done} of {planned} days are over. Nothing is shown before the end, so that chance on the way misleads nobody.",
        values,
      )
    : sentence(
        "experiments.running.week",
        "{done} of {planned} weeks are over. Nothing is shown before the end, so that chance on the way misleads nobody.",
        values,
      );

const tooFew = (unit: ExperimentUnit, { unitsKnown: { first, second } }: UnitCount): Unavailable =>
  unavailable(
    "tooFewOnASide",
    `We don't know: how your pain changed is known for ${counted(first, unit)} of the first side and ${counted(second, unit)} of the second. Each needs at least ${LEAST_PER_SIDE}: with fewer even the clearest difference may be chance.`,
  );

const counted = (count: number, unit: ExperimentUnit): string =>
  `${count} ${unit === "day" ? (count === 1 ? "day with a run" : "days with a run") : count === 1 ? "week" : "weeks"}`;
