import { assess } from "@backstride/core/assessment";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { daysAgo, makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { TellLastRun } from "./tell-last-run.tsx";

const runner = { ...makeScenario().runner, returnPolicy: "pain-guided" as const };
/** Beside an answer about a back that does not hurt today; the last run was two days ago. */
const shown = (...told: readonly ReturnType<typeof makeEntry>[]) => {
  const { decision } = assess(makeScenario({ runner, diary: [makeEntry(TODAY, 0), ...told] }));
  expect(decision.kind).toMatch(/^(modify|run)$/);
  return renderToStaticMarkup(<TellLastRun because={decision.because} />);
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
