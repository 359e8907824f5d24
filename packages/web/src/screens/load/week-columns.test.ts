import type { LoadOfWeek, LoadWeekAnswer } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { weekColumns } from "./week-columns.ts";

const nothing: LoadOfWeek = { load: null, monotony: null, strain: null, acute: null, chronic: null };
const week = (lastDay: string, distance: Partial<LoadOfWeek> = {}): LoadWeekAnswer => ({
  firstDay: lastDay,
  lastDay,
  runs: 1,
  byKind: { distance: { ...nothing, ...distance }, "heart-rate": nothing, effort: nothing },
  fastShare: null,
  downhillM: null,
});

describe("the columns of the weeks", () => {
  it("keep a week without a value, and a zero, where another has one", () => {
    const weeks = [week("2026-05-03", { load: 0 }), week("2026-05-10")];
    expect(weekColumns(weeks, "distance").load).toEqual([
      { lastDay: "2026-05-03", value: 0 },
      { lastDay: "2026-05-10", value: null },
    ]);
  });

  it("are nothing to draw where no week has a value", () => {
    const weeks = [week("2026-05-03", { load: 20 }), week("2026-05-10", { load: 30, chronic: 4 })];
    expect(weekColumns(weeks, "distance")).toMatchObject({ monotony: null, strain: null });
    expect(weekColumns(weeks, "distance").averages).toHaveLength(2);
    const none = { load: null, averages: null, monotony: null, strain: null };
    expect(weekColumns(weeks, "effort")).toEqual(none);
    expect(weekColumns([], "distance")).toEqual(none);
  });
});
