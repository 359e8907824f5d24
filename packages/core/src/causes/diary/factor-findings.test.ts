import { expect, it } from "vitest";
import { causesOf } from "../../assessment/index.ts";
import { type DayLog, emptyDayLog } from "../../diary/index.ts";
import { makeRun } from "../../runs/run.test-support.ts";
import type { Scenario } from "../../scenario/index.ts";
import { daysAgo, makeScenario } from "../../scenario/scenario.test-support.ts";

const findingOf = (about: Partial<Scenario>) => {
  const { findings } = causesOf(makeScenario({ runs: [], diary: [], ...about }));
  const days = findings.find(({ id }) => id === "days");
  const lifting = days?.factors.find(({ id }) => id === "heavy-lifting");
  if (days === undefined || lifting === undefined) throw new Error("no finding of days");
  return { ...days, lifting };
};
const lifted = (back: number, heavyLifting: boolean): DayLog => ({
  ...emptyDayLog(daysAgo(back)),
  heavyLifting,
});

it("of a day what was told counts, on days without a run and without pain entered too", () => {
  // Nothing was run, and nothing of the back was entered: 27 days ago is the first of the last 28, 28 days ago is not.
  const dayLogs = [lifted(0, true), lifted(3, false), lifted(27, true), lifted(28, true)];
  const { basis, statement, lifting } = findingOf({ dayLogs });
  expect(lifting.recent).toEqual({ exposed: 2, known: 3 });
  expect(basis).toBe("published-and-present");
  expect(statement.text).toContain("heavy lifting (2 of 3)");
});

it("a day with two runs is one day", () => {
  const runs = [makeRun("morning", daysAgo(2)), makeRun("evening", daysAgo(2))];
  expect(findingOf({ runs, dayLogs: [lifted(2, true)] }).lifting.recent).toEqual({ exposed: 1, known: 1 });
});
