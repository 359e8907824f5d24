import { expect, it } from "vitest";
import { firstAtOrAfter, type LocalDay } from "./index.ts";

const days = (["2026-05-01", "2026-05-03", "2026-05-03", "2026-05-07"] as LocalDay[]).map((day) => ({ day }));

it.each([
  ["2026-04-30", 0],
  ["2026-05-01", 0],
  ["2026-05-02", 1],
  ["2026-05-03", 1],
  ["2026-05-04", 3],
  ["2026-05-07", 3],
  ["2026-05-08", 4],
])("the first of the days that is not before %s is number %i", (day, expected) => {
  expect(firstAtOrAfter(days, day as LocalDay)).toBe(expected);
});

it("of no days is number 0", () => {
  expect(firstAtOrAfter([], "2026-05-01" as LocalDay)).toBe(0);
});
