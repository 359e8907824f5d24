import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import { roundTo } from "../units/index.ts";
import type { ArmInWords } from "./arms.ts";
import type { ExperimentUnit } from "./experiment.ts";
import type { RandomisationTest } from "./randomisation-test.ts";
import type { UnitCount } from "./units.ts";

/** From here down a difference is told as one: the limit that most of the field uses (backstride-experiments). */
export const TOLD_UP_TO_P = 0.05;
/** The smallest change of pain that matters to people, points (ostelo-2008). */
export const SMALLEST_THAT_MATTERS = 2;

interface Told {
  readonly arms: readonly [ArmInWords, ArmInWords];
  readonly unit: ExperimentUnit;
  readonly count: UnitCount;
  readonly test: RandomisationTest;
}

/** The result in words, and what it can't say. */
export function explainResult(told: Told): {
  readonly because: Explanation;
  readonly limits: readonly Sentence[];
} {
  const { unit, count, test } = told;
  const counted = unit === "day" ? "days with a run" : "weeks";
  const points = (value: number): number => roundTo(value, 1);
  return {
    because: {
      rule: "experiment",
      version: "experiment/2",
      statement: statementOf(told),
      facts: [
        { label: "First side minus second", value: points(test.difference), unit: "points of pain" },
        { label: "Fits from (90 %)", value: points(test.low), unit: "points of pain" },
        { label: "Fits to (90 %)", value: points(test.high), unit: "points of pain" },
        { label: "Counted on the first side", value: count.unitsKnown.first, unit: counted },
        { label: "Counted on the second side", value: count.unitsKnown.second, unit: counted },
        { label: "Left out", value: count.unitsLeftOut, unit: counted },
        { label: "Draws as far apart by the lot alone", value: test.asExtreme, unit: `of ${test.draws}` },
      ],
      thresholds: [
        {
          label: "Told as a difference up to p",
          limit: TOLD_UP_TO_P,
          unit: "1",
          met: test.pValue <= TOLD_UP_TO_P,
        },
      ],
      sources: ["fisher-1935", "hartigan-1969", "backstride-experiments"],
      grade: null,
    },
    limits: limitsOf(told),
  };
}

function statementOf({ arms, test }: Told): Sentence {
  const isFirstBetter = test.difference <= 0;
  const [better, other] = isFirstBetter ? arms : [arms[1], arms[0]];
  const size = roundTo(Math.abs(test.difference), 1);
  // From the better side's point of view: how much less pain rose.
  const [low, high] = isFirstBetter ? [-test.high, -test.low] : [test.low, test.high];
  const values = {
    better: better.name.text,
    other: other.name.text,
    size,
    low: roundTo(low, 1) + 0,
    high: roundTo(high, 1) + 0,
    often: oftenInWords(roundTo((1000 * test.asExtreme) / test.draws, 0)),
  };
  if (test.pValue <= TOLD_UP_TO_P) {
    return sentence(
      "experiments.result.differ",
      "Your back did better with “{better}” than with “{other}”: pain rose by {size} points less; {low} to {high} fit your diary. If both did the same, the lot alone would bring as much in {often} of 1,000 draws.",
      values,
    );
  }
  if (size === 0) {
    return sentence(
      "experiments.result.even",
      "We don't know of any difference: pain rose by as much with “{better}” as with “{other}”. From {low} to {high} points less with the first still fits your diary; below zero is more.",
      values,
    );
  }
  return sentence(
    "experiments.result.unclear",
    "We don't know whether “{better}” and “{other}” differ for your back. Pain rose by {size} points less with the first, but the lot alone brings as much in {often} of 1,000 draws. From {low} to {high} points less fit your diary; below zero is more.",
    values,
  );
}

/** The draw that came is one of them, so that it is never none. */
const oftenInWords = (ofThousand: number): string =>
  ofThousand === 0 ? "fewer than 1" : `about ${ofThousand}`;

function limitsOf({ unit, count, test }: Told): readonly Sentence[] {
  const { unitsLeftOut, unitsKnown, wasStoppedEarly } = count;
  const isSmall = test.pValue <= TOLD_UP_TO_P && Math.abs(test.difference) < SMALLEST_THAT_MATTERS;
  return [
    sentence(
      "experiments.limit.today",
      "It says nothing about whether you may run: today's answer does, whatever came out here.",
    ),
    sentence(
      "experiments.limit.asDrawn",
      "Runs count for the side that was drawn, whatever you did: what you did is not recorded.",
    ),
    sentence(
      "experiments.limit.notBlind",
      "You knew which side was on, and what we expect changes what we feel. It holds for you and for this time.",
    ),
    sentence(
      "experiments.limit.noSay",
      "It is fair only if the side had no say in when you ran, how you ran and what you entered.",
    ),
    sentence(
      "experiments.limit.carryOver",
      "What one side does to the back may last into the days of the other; that makes a difference look smaller.",
    ),
    ...(isSmall
      ? [
          sentence(
            "experiments.limit.small",
            "A change of {least} points is the smallest that matters to most people; this one is smaller.",
            { least: SMALLEST_THAT_MATTERS },
          ),
        ]
      : []),
    ...(unitsLeftOut > 0 ? [leftOutInWords(unit, unitsLeftOut)] : []),
    ...(wasStoppedEarly
      ? [
          sentence(
            "experiments.limit.stoppedEarly",
            "It was stopped early, with {first} and {second} counted on the two sides: trust it less.",
            unitsKnown,
          ),
        ]
      : []),
  ];
}

const leftOutInWords = (unit: ExperimentUnit, count: number): Sentence =>
  unit === "day"
    ? sentence(
        "experiments.limit.leftOutDays",
        "Days with a run that are left out because how your pain changed is not known: {count}.",
        { count },
      )
    : sentence(
        "experiments.limit.leftOutWeeks",
        "Weeks that are left out because how your pain changed is not known: {count}.",
        { count },
      );
