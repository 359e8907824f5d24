import { expect, it } from "vitest";
import { armsOf } from "./arms.ts";
import { makeExperiment } from "./experiment.test-support.ts";
import { explainResult } from "./explain-result.ts";

const toldOf = (asExtreme: number, draws: number): string =>
  explainResult({
    arms: armsOf(makeExperiment(), []),
    unit: "day",
    count: { unitsKnown: { first: 40, second: 40 }, unitsLeftOut: 0, wasStoppedEarly: false },
    test: {
      difference: -3,
      low: -4,
      high: -2,
      pValue: asExtreme / draws,
      asExtreme,
      draws,
      isExact: false,
    },
  }).because.statement.text;

it.each([
  // The draw that came is always one of them: "0 of 1,000" would be a certainty that no lot gives.
  [1, 20_001, "in fewer than 1 of 1,000 draws"],
  [10, 20_001, "in fewer than 1 of 1,000 draws"],
  [11, 20_001, "in about 1 of 1,000 draws"],
  [2, 64, "in about 31 of 1,000 draws"],
])("%i of %i draws as far apart: %s", (asExtreme, draws, words) => {
  expect(toldOf(asExtreme, draws)).toContain(words);
});
