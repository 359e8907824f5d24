import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BackLoadWeeks, type BackLoadWeeksProps } from "./back-load-weeks.tsx";
import { bandInWords, blockInWords, type LoadOfDays, weekInWords, weekLook, widestOf } from "./week-rows.ts";

const week = (more: Partial<LoadOfDays> = {}): LoadOfDays =>
  ({
    days: { start: "2026-05-04", end: "2026-05-11" },
    index: { kind: "computed", value: 210.4, unit: "1", version: "x", inputs: [] },
    atLeast: 210.4,
    band: { low: 180, high: 1260.2 },
    runs: 3,
    runsNotKnown: 0,
    ...more,
  }) as LoadOfDays;
const notKnown = (reason: string): LoadOfDays["index"] => ({ kind: "unavailable", reason, detail: "" });
const partly = week({ index: notKnown("aRunHasNoLoad"), runsNotKnown: 1 });
const unknown = week({ index: notKnown("aRunHasNoLoad"), runsNotKnown: 3, atLeast: 0, band: null });
const early = week({ index: notKnown("noRunsThatEarly"), runs: 0, atLeast: 0, band: null });
const earlyInPart = week({ index: notKnown("noRunsThatEarly") });
const none = week({ runs: 0, atLeast: 0, band: null });

describe("the load of a week", () => {
  it("is known, at least so much, not known, or there was no run: four different things", () => {
    expect([week(), partly, unknown, none].map(weekLook)).toEqual(["known", "at-least", "unknown", "none"]);
    expect([week(), partly, unknown, none].map(weekInWords)).toEqual([
      "210",
      "at least 210",
      "not known",
      "no run",
    ]);
    expect([week(), partly, unknown].map(bandInWords)).toEqual(["180 and 1,260", null, null]);
  });

  it("is not known where its days lie before the first known run, and never no run", () => {
    expect([early, earlyInPart].map(weekLook)).toEqual(["unknown", "at-least"]);
    expect([early, earlyInPart].map(weekInWords)).toEqual(["not known", "at least 210"]);
    expect([early, earlyInPart].map(bandInWords)).toEqual([null, null]);
    expect([early, earlyInPart].map(blockInWords)).toEqual([
      "not known; days of it lie before your first known run",
      "at least 210; days of it lie before your first known run",
    ]);
  });

  it("of 28 days says how many runs are missing in it", () => {
    expect(blockInWords(partly)).toBe("at least 210; the load of 1 run is not known");
    expect(blockInWords(week())).toBe("210, between 180 and 1,260 as far as measurements reach");
  });

  it("fills the row where it may have been the most", () => {
    expect(widestOf([week(), none])).toBe(1260.2);
    expect(widestOf([none])).toBe(100);
  });
});

describe("the weeks as a spine", () => {
  const of = (weeks: readonly LoadOfDays[]): string => {
    const overTime = { days: [], weeks, block: week(), blockBefore: none };
    return renderToStaticMarkup(<BackLoadWeeks backLoad={{ overTime } as BackLoadWeeksProps["backLoad"]} />);
  };

  it("has a row for each of the last twelve, and offers the year only where there is more", () => {
    const weeks = Array.from({ length: 14 }, (_, index) =>
      week({ days: { start: `2026-04-${10 + index}`, end: "2026-05-11" } } as Partial<LoadOfDays>),
    );
    expect(of(weeks).match(/<li /g)).toHaveLength(12);
    expect(of(weeks)).toContain("A year");
    expect(of(weeks.slice(0, 12))).not.toContain("A year");
  });

  it("draws a week that is not known, and none without a run", () => {
    expect(of([unknown]).match(/<rect/g)).toHaveLength(1);
    expect(of([early]).match(/<rect/g)).toHaveLength(1);
    expect(of([none])).not.toContain("<rect");
  });

  it("sets 28 days beside those before in plain words, and says what it is not", () => {
    expect(of([week()])).toContain("The 28 days before: no run.");
    expect(of([week()])).toContain("A description, not a risk");
    expect(of([])).toContain("No run in the last 52 weeks");
  });
});
