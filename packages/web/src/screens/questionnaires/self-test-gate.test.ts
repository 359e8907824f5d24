import { assess } from "@backstride/core/assessment";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { holdsSelfTests } from "./self-test-gate.tsx";

const { safetyCheck } = makeScenario();
const isHeld = (answers: object, pain: number) =>
  holdsSelfTests(
    assess(
      makeScenario({
        safetyCheck: { ...safetyCheck, answers: { ...safetyCheck.answers, ...answers } },
        diary: [makeEntry(TODAY, pain)],
      }),
    ).decision,
  );

describe("a self-test", () => {
  it("waits where a warning sign stops, and where a leg has to be examined", () => {
    expect(isHeld({ "urine-leaks": "yes" }, 0)).toBe(true);
    expect(isHeld({ "one-leg-symptoms": "yes", "leg-pain-examined": "no" }, 0)).toBe(true);
  });

  it("does not wait on an ordinary day, with pain or without", () => {
    expect(isHeld({}, 0)).toBe(false);
    expect(isHeld({}, 3)).toBe(false);
  });
});
