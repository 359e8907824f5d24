import { describe, expect, it } from "vitest";
import { calendarYears } from "./calendar-days.ts";
import { runRow } from "./run-rows.test-support.ts";

describe("the calendar of the runs", () => {
  const years = calendarYears([
    runRow({ id: "long", day: "2026-02-28", distanceM: 12_000, worstPain: 2 }),
    runRow({ id: "short", day: "2026-02-28", distanceM: null, worstPain: 4 }),
    runRow({ id: "ride", day: "2026-02-28", sport: "cycling", distanceM: 40_000 }),
    runRow({ id: "old", day: "2024-02-29" }),
    runRow({ id: "no-day", distanceM: 1000 }),
  ]);

  it("has every year between the first and the last run, newest first", () => {
    expect(years.map(({ year }) => year)).toEqual(["2026", "2025", "2024"]);
    expect(years.map(({ months }) => months.length)).toEqual([2, 12, 12]);
    expect(years[1]?.totals).toMatchObject({ count: 0, distanceM: { sum: null } });
  });

  it("knows lengths and first weekdays: 2026-02 begins on a Sunday, 2024-02 on a Thursday with 29 days", () => {
    expect(years[0]?.months[1]).toMatchObject({ key: "2026-02", length: 28, startsOn: 6 });
    expect(years[2]?.months[1]).toMatchObject({ key: "2024-02", length: 29, startsOn: 3 });
  });

  it("a day has the distance of its runs that have one, its worst pain, and other sports apart", () => {
    const day = years[0]?.months[1]?.days[0];
    expect(day).toMatchObject({ day: "2026-02-28", distanceM: 12_000, worstPain: 4 });
    expect(day?.runs.map(({ id }) => id)).toEqual(["long", "short"]);
    expect(day?.others.map(({ id }) => id)).toEqual(["ride"]);
  });

  it("a run without a distance is none of zero, and without an entry there is no pain of zero", () => {
    expect(years[2]?.months[1]?.days[0]).toMatchObject({ distanceM: null, worstPain: null });
  });

  it("is empty without a dated run", () => {
    expect(calendarYears([runRow({ id: "no-day" })])).toEqual([]);
  });
});
