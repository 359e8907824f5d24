import { assess } from "@backstride/core/assessment";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { daysAgo, makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { ChangeAnswer } from "./change-answer.tsx";

const runner = { ...makeScenario().runner, returnPolicy: "pain-guided" as const };
/** Beside an answer about a back that does not hurt today; the last run was two days ago. */
const shown = (...told: readonly ReturnType<typeof makeEntry>[]) => {
  const { decision } = assess(makeScenario({ runner, diary: [makeEntry(TODAY, 0), ...told] }));
  expect(decision.kind).toMatch(/^(modify|run)$/);
  return renderToStaticMarkup(<ChangeAnswer because={decision.because} />);
};
const afterRun = (pain: number) =>
  makeEntry(daysAgo(2), pain, { id: "after", moment: "after-run", runId: "run-2" });

describe("the way to tell of the last run", () => {
  it("stands where nothing was told of it", () => {
    expect(shown()).toContain('href="/diary?moment=after-run"');
  });

  it("does not stand where something was told, with pain or without", () => {
    expect(shown(afterRun(0))).toBe("");
    expect(shown(afterRun(1))).toBe("");
  });
});

describe("the way to bring in runs", () => {
  it("stands where the answer is small because no run is known, and nowhere else", () => {
    const { decision } = assess(makeScenario({ runner, runs: [], diary: [makeEntry(TODAY, 0)] }));
    expect(decision.because.rule).toBe("coming-back");
    expect(renderToStaticMarkup(<ChangeAnswer because={decision.because} />)).toContain('href="/import"');
    expect(shown(afterRun(0))).toBe("");
  });
});
