import { assess } from "@backstride/core/assessment";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { daysAgo, makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { missingEntry } from "./missing-entry.ts";

// The last run was two days ago; the back does not hurt today.
const runner = { ...makeScenario().runner, returnPolicy: "pain-guided" as const };
const missing = (...told: readonly ReturnType<typeof makeEntry>[]) =>
  missingEntry(assess(makeScenario({ runner, diary: [makeEntry(TODAY, 0), ...told] })).decision.because);
const afterRun = (pain: number) =>
  makeEntry(daysAgo(2), pain, { id: "after", moment: "after-run", runId: "run-2" });

describe("what is missing for a better answer of today", () => {
  it("is how the last run was, where nothing was told of it", () => {
    expect(missing()).toBe("after-run");
  });

  it("is the morning after, where the run hurt and that is not known", () => {
    expect(missing(afterRun(1))).toBe("next-morning");
  });

  it("is nothing where the run did not hurt, or settled by the next morning", () => {
    expect(missing(afterRun(0))).toBeNull();
    expect(missing(afterRun(1), makeEntry(daysAgo(1), 0, { moment: "next-morning" }))).toBeNull();
  });
});
