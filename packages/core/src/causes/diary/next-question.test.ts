import { describe, expect, it } from "vitest";
import { causesOf } from "../../assessment/index.ts";
import type { ExposureId } from "../../exposures/index.ts";
import { makeScenario } from "../../scenario/scenario.test-support.ts";
import { addDays } from "../../time/index.ts";
import type { ExperimentToTry } from "../cause-finding.ts";
import { FACTORS } from "../factors/index.ts";
import { madeDiary, TODAY } from "./made-diary.test-support.ts";
import { nextQuestion } from "./next-question.ts";
import { occasionsOf } from "./occasions.ts";

/** Twenty runs, every fourth a flare; of no run is the ground known, of no day anything was told. */
const made = madeDiary(
  Array.from({ length: 20 }, (_none, index) => ({
    on: addDays(TODAY, -150 + 7 * index),
    pain: index % 4 === 0 ? 5 : 0,
  })),
  addDays(TODAY, -170),
);
const found = causesOf(makeScenario(made)).findings.flatMap(({ factors }) => factors);
const factors = FACTORS.flatMap(({ id }) => found.find((factor) => factor.id === id) ?? []);

/** What is asked where nothing is open but one factor. */
const askedOf = (open: ExposureId, mayBeTried: readonly ExperimentToTry[]) =>
  nextQuestion(
    { occasions: occasionsOf(made).occasions, today: TODAY, mayBeTried },
    { analysis: null, factors, priors: FACTORS.map(({ id }) => ({ mean: 0, sd: id === open ? 2 : 0.01 })) },
  );

describe("what would tell the most next", () => {
  it("is a lot where one may be drawn: half and half tells more than a quarter", () => {
    expect(askedOf("hard-ground-share", ["warm-up", "soft-ground"])).toMatchObject({
      kind: "experiment",
      factor: "hard-ground-share",
      experiment: "soft-ground",
    });
  });

  it("is no experiment that may not begin, as on a ground that the runner is not used to", () => {
    expect(askedOf("hard-ground-share", ["warm-up", "stretching", "shoes"])).toMatchObject({
      kind: "entry",
      experiment: null,
      statement: { values: { known: 0, all: 20 } },
    });
  });

  it("is nothing where neither an entry nor a lot can tell", () => {
    expect(askedOf("fast-share", ["warm-up", "stretching", "shoes", "soft-ground"])).toBeNull();
  });
});
