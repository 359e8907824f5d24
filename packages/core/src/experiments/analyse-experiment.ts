import type { Shoe } from "../footwear/index.ts";
import {
  type Explanation,
  type Sentence,
  sentence,
  type Unavailable,
  unavailable,
} from "../results/index.ts";
import { armsOf } from "./arms.ts";
import { type Experiment, LEAST_PAIRS } from "./experiment.ts";
import { explainResult } from "./explain-result.ts";
import { type PairCount, type PairOutcome, pairsOf } from "./pairs.ts";
import { type SignFlipTest, signFlipTest } from "./sign-flip-test.ts";
import { isSettled, type LivedThrough, standingOf, type Unit, unitOf, unitsOf } from "./units.ts";

export interface ExperimentResult extends PairCount {
  readonly kind: "result";
  /** Points of pain, first arm minus second: below zero, pain rose less with the first. */
  readonly differenceMean: number;
  /** 90 %, in points of pain. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Two-sided, of "both arms do the same". */
  readonly pValue: number;
  readonly test: SignFlipTest;
  readonly pairs: readonly PairOutcome[];
  readonly because: Explanation;
  /** What it can't say. */
  readonly limits: readonly Sentence[];
}

export type ExperimentAnalysis =
  /** Nothing of how the arms compare is told before the end: whoever looks on the way stops when chance pleases. */
  | {
      readonly kind: "running";
      readonly pairsDone: number;
      readonly pairsPlanned: number;
      readonly statement: Sentence;
    }
  | (Unavailable & PairCount)
  | ExperimentResult;

/** So that the sample of draws does not come from the numbers that drew the lot. */
const OTHER_STREAM = 0x5bd1e995;

/**
 * What an experiment found: by the arms as they were drawn, over its whole pairs, with a sign-flip permutation test.
 * Running until the planned pairs are done, or it was stopped, and the morning after the last run is over.
 */
export function analyseExperiment(
  experiment: Experiment,
  lived: LivedThrough & { readonly shoes: readonly Shoe[] },
): ExperimentAnalysis {
  const units = unitsOf(experiment, lived);
  const isEnded = standingOf(experiment, units, lived.today) === "ended";
  if (!isEnded || !isSettled(units, lived.today)) return running(experiment, units, isEnded);
  const pairs = pairsOf(experiment, units);
  const differences = pairs.flatMap(({ difference }) => difference ?? []);
  const count: PairCount = {
    pairsPlanned: experiment.pairs,
    pairsUsed: differences.length,
    pairsLeftOut: pairs.length - differences.length,
    wasStoppedEarly: units.length < 2 * experiment.pairs,
  };
  const test = signFlipTest(differences, experiment.seed ^ OTHER_STREAM);
  if (test === null) return { ...tooFew(count), ...count };
  const { mean: differenceMean, low, high, pValue } = test;
  const told = { arms: armsOf(experiment, lived.shoes), unit: unitOf(experiment), count, test };
  return {
    kind: "result",
    differenceMean,
    interval: { low, high },
    pValue,
    ...count,
    test,
    pairs,
    ...explainResult(told),
  };
}

function running({ pairs }: Experiment, units: readonly Unit[], isEnded: boolean): ExperimentAnalysis {
  const pairsDone = Math.floor(units.length / 2);
  return {
    kind: "running",
    pairsDone,
    pairsPlanned: pairs,
    statement: isEnded
      ? sentence(
          "experiments.settling",
          "The last run is done. The result comes when the morning after it is over: enter your back then.",
        )
      : sentence(
          "experiments.running",
          "{done} of {planned} pairs are done. Nothing is shown before the end, so that chance on the way misleads nobody.",
          { done: pairsDone, planned: pairs },
        ),
  };
}

const tooFew = ({ pairsUsed, pairsLeftOut }: PairCount): Unavailable =>
  unavailable(
    "tooFewWholePairs",
    `We don't know: only ${pairsUsed} whole ${pairsUsed === 1 ? "pair has" : "pairs have"} your pain on both sides, and ${pairsLeftOut} had to be left out. At least ${LEAST_PAIRS} are needed: with fewer even the clearest difference may be chance.`,
  );
