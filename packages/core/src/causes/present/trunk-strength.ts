import { type Fact, type Sentence, sentence } from "../../results/index.ts";
import { noiseOfOneTestS, type SelfTest, STANDARD_ERROR_S, trunkEndurance } from "../../self-tests/index.ts";
import { roundTo } from "../../units/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor, speaksNeither } from "./observation.ts";
import { recentTests } from "./recent-tests.ts";

/**
 * The lowest and the highest line that is quoted for back extension, seconds (luoto-1995, biering-sorensen-1984). Neither
 * could be checked against its publication: defaults that say what to look at, never told as an effect (backstride-self-tests).
 */
export const HELD_SHORT_BELOW_S = 58;
export const HELD_LONG_ABOVE_S = 198;

/** Of the least steady group that was tested twice, so that a time near a line is called clear of it in nobody too early (latimer-1999). */
const NOISE_S = roundTo(noiseOfOneTestS(STANDARD_ERROR_S.highest), 1);
/** Clear of a line by that noise (backstride-self-tests); rounded, so that 23.7 s are not below 58 less 34.3 s by a binary fraction. */
const CLEARLY_SHORT_BELOW_S = roundTo(HELD_SHORT_BELOW_S - NOISE_S, 1);
const CLEARLY_LONG_ABOVE_S = roundTo(HELD_LONG_ABOVE_S + NOISE_S, 1);

type TrunkTest = Extract<SelfTest, { readonly test: "trunk-endurance" }>;
type Times = TrunkTest["answers"];

/** C5: a weak trunk, by how long back extension was held in the latest test. */
export function observeTrunkStrength({
  selfTests,
  today,
}: Pick<CausesInput, "selfTests" | "today">): readonly Observation[] {
  const tests = recentTests(selfTests, today).filter((one) => one.test === "trunk-endurance");
  const latest = tests.flatMap(({ day, answers }) =>
    answers.extensorS === null ? [] : [{ day, answers, heldS: answers.extensorS }],
  )[0];
  return latest === undefined ? [missing(whatIsMissing(tests.length > 0))] : [observed(latest)];
}

const whatIsMissing = (hasOtherTimes: boolean): Sentence =>
  hasOtherTimes
    ? sentence(
        "causes.trunk.noExtension",
        "How long you hold back extension: your latest trunk tests under Questionnaires leave it out, and for the other times nobody knows what is short.",
      )
    : sentence(
        "causes.trunk.tests",
        "How long your trunk muscles hold: the endurance tests under Questionnaires measure it. A test counts for half a year.",
      );

function observed({
  day,
  answers,
  heldS,
}: Pick<TrunkTest, "day" | "answers"> & { readonly heldS: number }): Observation {
  const held = roundTo(heldS, 1);
  const isShort = held < CLEARLY_SHORT_BELOW_S;
  const isLong = held > CLEARLY_LONG_ABOVE_S;
  const values = { held, noise: Math.round(NOISE_S) };
  const seen = {
    rule: "cause-trunk-endurance",
    facts: [
      { label: "Tested on", value: day },
      { label: "Back extension held", value: held, unit: "s" },
      { label: "How far one test may be off", value: NOISE_S, unit: "s" },
      ...ratioFacts(answers),
    ],
    thresholds: [
      {
        label: "Held short: shorter than",
        limit: CLEARLY_SHORT_BELOW_S,
        unit: "s",
        met: isShort,
      },
      {
        label: "Held long: longer than",
        limit: CLEARLY_LONG_ABOVE_S,
        unit: "s",
        met: isLong,
      },
    ],
    sources: [
      "backstride-self-tests",
      "latimer-1999",
      "demoulin-2006",
      "luoto-1995",
      "biering-sorensen-1984",
    ],
    grade: "very-low",
  };
  if (isShort) {
    return speaksFor(
      {
        ...seen,
        statement: sentence(
          "causes.trunk.short",
          "You held back extension for {held} s. That is less than the shortest time that is quoted as a sign of a weak trunk, by more than one test may be off ({noise} s). Such times could not be checked, and whether they foretell back pain is disputed. It is the same on good and bad days, so that your diary can't tell.",
          values,
        ),
      },
      { source: "luoto-1995", name: "back extension held short" },
    );
  }
  return isLong
    ? speaksAgainst({
        ...seen,
        statement: sentence(
          "causes.trunk.long",
          "You held back extension for {held} s. That is more than the longest time that is quoted as a sign of a strong trunk, by more than one test may be off ({noise} s). Such times could not be checked, and it does not make running safe. It is the same on good and bad days, so that your diary can't tell.",
          values,
        ),
      })
    : speaksNeither({
        ...seen,
        statement: sentence(
          "causes.trunk.between",
          "You held back extension for {held} s. That speaks neither way: the times that are quoted as signs of a weak and of a strong trunk lie far apart and could not be checked, and one test may be off by {noise} s. It is the same on good and bad days, so that your diary can't tell.",
          values,
        ),
      });
}

/** How the times stand to each other: shown, never weighed, and held against no reference (mcgill-1999). */
function ratioFacts(answers: Times): readonly Fact[] {
  const scored = trunkEndurance.score(answers);
  if (!scored.ok) return [];
  const { flexionToExtension, sideDifference, rightSideBridgeToExtension, leftSideBridgeToExtension } =
    scored.value;
  return [
    { label: "Flexion to extension, not weighed", ratio: flexionToExtension },
    { label: "Difference of the side bridges, not weighed", ratio: sideDifference },
    { label: "Right side bridge to extension, not weighed", ratio: rightSideBridgeToExtension },
    { label: "Left side bridge to extension, not weighed", ratio: leftSideBridgeToExtension },
  ].flatMap(({ label, ratio: { value } }) =>
    value === null ? [] : [{ label, value: roundTo(value, 2), unit: "1" }],
  );
}
