import { describe, expect, it } from "vitest";
import { groupRuns } from "./group-runs.ts";
import { runRow } from "./run-rows.test-support.ts";

const keysOf = (groups: ReturnType<typeof groupRuns>) =>
  groups.map(({ key, runs }) => [key, ...runs.map(({ id }) => id)]);

describe("runs by month and by week", () => {
  // 2026-11-22 is a Sunday, 2026-11-23 a Monday.
  const runs = [
    runRow({ id: "no-day" }),
    runRow({ id: "sunday", day: "2026-11-22", startedAt: "2026-11-22T07:00:00Z" }),
    runRow({ id: "monday-early", day: "2026-11-23", startedAt: "2026-11-23T06:00:00Z" }),
    runRow({ id: "monday-late", day: "2026-11-23", startedAt: "2026-11-23T18:00:00Z" }),
    runRow({ id: "december", day: "2025-12-31", startedAt: "2025-12-31T09:00:00Z" }),
  ];

  it("come newest first, those without a day last", () => {
    expect(keysOf(groupRuns(runs, "month"))).toEqual([
      ["2026-11", "monday-late", "monday-early", "sunday"],
      ["2025-12", "december"],
      ["none", "no-day"],
    ]);
  });

  it("a week begins on Monday and may lie in two years", () => {
    const newYear = [...runs, runRow({ id: "new-year", day: "2026-01-01" })];
    expect(keysOf(groupRuns(newYear, "week"))).toEqual([
      ["2026-11-23", "monday-late", "monday-early"],
      ["2026-11-16", "sunday"],
      ["2025-12-29", "new-year", "december"],
      ["none", "no-day"],
    ]);
  });

  it("stand under the day that the runner gave, whatever the recording's start", () => {
    const corrected = runRow({ id: "corrected", day: "2026-10-31", startedAt: "2026-11-23T20:00:00Z" });
    expect(keysOf(groupRuns([corrected, ...runs], "month")).map(([key]) => key)).toEqual([
      "2026-11",
      "2026-10",
      "2025-12",
      "none",
    ]);
  });
});
