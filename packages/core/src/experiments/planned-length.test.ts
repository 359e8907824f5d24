import { expect, it } from "vitest";
import { on, runOn } from "./experiment.test-support.ts";
import { plannedFortnights } from "./planned-length.ts";

/** Runs on so many of the 28 days before the start. */
const runsOn = (days: number) => Array.from({ length: days }, (_none, back) => runOn(-1 - back));
const lengthOf = (runs: readonly ReturnType<typeof runOn>[]) =>
  plannedFortnights("stretching", { runs, today: on(0) });

it.each([
  // Days with a run in 28; 32 runs wanted; fortnights, each of half as many runs.
  [28, 3],
  [16, 4],
  [14, 5],
  [12, 6],
  [8, 8],
  [4, 8],
  [0, 8],
])("with runs on %i of 28 days it takes %i fortnights", (days, fortnights) => {
  expect(lengthOf(runsOn(days))).toBe(fortnights);
});

it("counts days with a run: no ride, no second run of a day, nothing of today or of longer ago", () => {
  const twelve = runsOn(12);
  expect(lengthOf([...twelve, ...twelve])).toBe(6);
  const others = [runOn(0), runOn(-29), runOn(-20, { sport: "cycling" })];
  expect(lengthOf([...twelve, ...others, ...others, ...others])).toBe(6);
  expect(lengthOf([...twelve, runOn(-28), runOn(-27)])).toBe(5);
});

it("is eight fortnights where the lot is drawn by week", () => {
  expect(plannedFortnights("shoes", { runs: runsOn(28), today: on(0) })).toBe(8);
});
