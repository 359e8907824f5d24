import { describe, expect, it } from "vitest";
import { EXAMINED } from "./answer-space.test-support.ts";
import {
  findingsOf,
  isAboutExamination,
  QUESTIONS,
  stoppingSigns,
  type TriageAnswers,
  withoutOutdatedExaminations,
} from "./index.ts";

const examined: TriageAnswers = {
  "back-pain": "yes",
  "weakened-immunity": "yes",
  "fever-or-shivering": "no",
  "night-sweats": "no",
  "infection-excluded": "yes",
};
const stops = (answers: TriageAnswers): readonly string[] =>
  findingsOf(answers).flatMap(({ ruleId, blocksRunning }) => (blocksRunning ? [ruleId] : []));

describe("what an examination found", () => {
  it("is told by four questions, each of one kind of sign", () => {
    expect(QUESTIONS.filter(({ id }) => isAboutExamination(id)).map(({ id }) => id)).toEqual(EXAMINED);
    expect(isAboutExamination("fever-or-shivering")).toBe(false);
  });

  it("does not hold for a sign that came up after it", () => {
    const later: TriageAnswers = { ...examined, "recent-infection": "yes" };
    const kept = withoutOutdatedExaminations(examined, later, { "recent-infection": "yes" });
    expect(kept).not.toHaveProperty("infection-excluded");
    expect(stops(later)).toEqual([]);
    expect(stops(kept)).toEqual(["infection"]);
  });

  it.each([
    ["night-sweats", examined, "infection-excluded"],
    ["fever-or-shivering", examined, "infection-excluded"],
    [
      "constant-night-pain",
      {
        "back-pain": "yes",
        "unexplained-weight-loss": "yes",
        "constant-night-pain": "no",
        "tumour-excluded": "yes",
      },
      "tumour-excluded",
    ],
  ] as const)("has to be told again after %s, also where that is taken back", (sign, before, examination) => {
    const later: TriageAnswers = { ...before, [sign]: "yes" };
    const during = withoutOutdatedExaminations(before, later, { [sign]: "yes" });
    expect(during).not.toHaveProperty(examination);
    const after: TriageAnswers = { ...during, [sign]: "no" };
    expect(stops(withoutOutdatedExaminations(during, after, { [sign]: "no" })).length).toBe(1);
  });

  it("holds where it is told together with the sign, where a sign is taken back, and for other signs", () => {
    const together = { "recent-infection": "yes", "infection-excluded": "yes" } as const;
    const both: TriageAnswers = { ...examined, ...together };
    expect(withoutOutdatedExaminations(examined, both, together)).toEqual(both);
    const fewer: TriageAnswers = { ...both, "recent-infection": "no" };
    expect(withoutOutdatedExaminations(both, fewer, { "recent-infection": "no" })).toEqual(fewer);
    const fall: TriageAnswers = { ...examined, "major-trauma": "yes" };
    expect(withoutOutdatedExaminations(examined, fall, { "major-trauma": "yes" })).toEqual(fall);
    expect(stops(fall)).toEqual(["trauma-and-fragility"]);
  });

  it("is no sign: taking it back loses none", () => {
    expect(stoppingSigns({ ...examined, "night-sweats": "yes" })).toEqual([
      "night-sweats",
      "weakened-immunity",
    ]);
  });
});
