import { describe, expect, it } from "vitest";
import { filterRuns, type RunFilter, yearsOf } from "./filter-runs.ts";
import { runRow } from "./run-rows.test-support.ts";
import { readRunsSearch } from "./runs-search.ts";

const ALL: RunFilter = { kind: "all", year: null, shoeId: null };
const runs = [
  runRow({ id: "run", day: "2026-02-01", shoeId: "blue" }),
  runRow({ id: "ride", day: "2025-02-01", sport: "cycling" }),
  runRow({ id: "what", day: "2025-03-01", sport: null }),
  runRow({ id: "no-day" }),
];
const idsOf = (filter: Partial<RunFilter>) => filterRuns(runs, { ...ALL, ...filter }).map(({ id }) => id);

describe("the filter of the runs", () => {
  it("tells runs, other sports and what nobody knows apart", () => {
    expect(idsOf({})).toEqual(["run", "ride", "what", "no-day"]);
    expect(idsOf({ kind: "runs" })).toEqual(["run", "no-day"]);
    expect(idsOf({ kind: "others" })).toEqual(["ride"]);
    expect(idsOf({ kind: "unknown" })).toEqual(["what"]);
  });

  it("knows years and shoes; a run without a day is of no year", () => {
    expect(idsOf({ year: "2025" })).toEqual(["ride", "what"]);
    expect(idsOf({ shoeId: "blue" })).toEqual(["run"]);
    expect(yearsOf(runs)).toEqual(["2026", "2025"]);
  });
});

describe("the address of the runs screen", () => {
  it("is read with years as numbers or texts, and what it does not know is left out", () => {
    expect(readRunsSearch({ view: "calendar", year: 2024, kind: "runs" })).toEqual({
      view: "calendar",
      year: "2024",
      kind: "runs",
    });
    expect(readRunsSearch({ view: "grid", by: "day", kind: "all", year: "24", shoe: "" })).toEqual({});
  });
});
