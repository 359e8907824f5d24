import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { findSource } from "../evidence/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import { progressOf } from "./progress-of.ts";
import { makeSitting, metOf, seriesFrom, TODAY, textsOf } from "./sittings.test-support.ts";

const ticks = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at + 1));
const diaryLine = (entries: Parameters<typeof progressOf>[0]["diary"]) =>
  progressOf({ diary: entries, filled: [], today: TODAY })[0]?.points;
const distanceLine = (runs: NonNullable<Parameters<typeof progressOf>[0]["runs"]>) =>
  progressOf({ diary: [], filled: [], today: TODAY, runs }).at(-1)?.points;

describe("progress", () => {
  it("has every line from the start, each of which says that there is not enough yet", () => {
    const series = progressOf({ diary: [], filled: [], today: TODAY, runs: [] });
    expect(series.map(({ id }) => id)).toEqual([
      "pain-by-week",
      "nprs-average",
      "nprs-worst",
      "psfs-mean",
      "ostrc-o2",
      "ostrc-h2",
      "rmdq",
      "trunk-extensor",
      "trunk-flexor",
      "side-bridge-right",
      "side-bridge-left",
      "hip-left",
      "hip-right",
      "knee-left",
      "knee-right",
      "distance-by-week",
    ]);
    for (const one of series) {
      expect(one.points).toEqual([]);
      expect(textsOf(one)[0]).toMatch(/^Not enough yet to see a change: 0 of 2 /);
    }
  });

  it("rests on sources that are there, and calls a figure verified exactly where its source is", () => {
    for (const { noise, smallestChanges } of progressOf({ diary: [], filled: [], today: TODAY })) {
      for (const { source, verified } of [...smallestChanges, ...(noise === null ? [] : [noise])]) {
        expect(findSource(source)?.verified).toBe(verified);
      }
    }
  });

  it("leaves out what is dated later than today, and what is no answer", () => {
    const filled = [
      makeSitting("nprs", "2026-05-01", { average: 5, worst: 7, now: 4 }),
      makeSitting("nprs", "2026-05-02", { mood: 3 }),
      makeSitting("nprs", "2026-06-01", { average: 1, worst: 1, now: 1 }),
    ];
    expect(seriesFrom("nprs-worst", filled).points).toEqual([{ day: "2026-05-01", value: 7 }]);
  });

  it("has one value for a day, that of its last sitting, and none where nothing was answered", () => {
    const morning = makeSitting("nprs", "2026-05-01", { average: 5 });
    const filled = [
      {
        ...morning,
        id: "evening",
        at: (morning.at + 3_600_000) as typeof morning.at,
        answers: { average: 3 },
      },
      morning,
    ];
    expect(seriesFrom("nprs-average", filled).points).toEqual([{ day: "2026-05-01", value: 3 }]);
    expect(seriesFrom("nprs-worst", filled).points).toEqual([]);
  });
});

describe("the lines of the instruments", () => {
  it("Roland-Morris 12 to 7: 5 points and 41.7 %, by both criteria", () => {
    const series = seriesFrom("rmdq", [
      makeSitting("rmdq", "2026-04-01", { ticked: ticks(12) }),
      makeSitting("rmdq", "2026-05-01", ticks(7)),
    ]);
    expect(series.points.map(({ value }) => value)).toEqual([12, 7]);
    expect(metOf(series)).toEqual([
      [5, "points", true],
      [30, "percent of the baseline", true],
    ]);
    expect(textsOf(series).at(-1)).toContain("Better by 41.7 %");
    expect(textsOf(series).join(" ")).not.toContain("disagree");
  });

  it("Roland-Morris 12 to 8: 4 points and 33.3 %, by one criterion only", () => {
    const series = seriesFrom("rmdq", [
      makeSitting("rmdq", "2026-04-01", ticks(12)),
      makeSitting("rmdq", "2026-05-01", ticks(8)),
    ]);
    expect(metOf(series).map(([, , met]) => met)).toEqual([false, true]);
    expect(textsOf(series)).toContainEqual(expect.stringContaining("The criteria disagree"));
  });

  it("pain 5 to 3: 2 points and 40 %", () => {
    const series = seriesFrom("nprs-average", [
      makeSitting("nprs", "2026-04-01", { average: 5, worst: 8, now: 0 }),
      makeSitting("nprs", "2026-05-01", { average: 3, worst: 8, now: 0 }),
    ]);
    expect(metOf(series).map(([, , met]) => met)).toEqual([true, true]);
  });

  it("OSTRC 8+17+17+8 = 50 to 8+8+8+8 = 32: 18 points, beyond the noise of 16, measured on another form", () => {
    const filled = [
      makeSitting("ostrc-o2", "2026-04-01", { q1: 8, q2: 17, q3: 17, q4: 8 }),
      makeSitting("ostrc-o2", "2026-05-01", { q1: 8, q2: 8, q3: 8, q4: 8 }),
    ];
    const series = seriesFrom("ostrc-o2", filled);
    expect(series.points.map(({ value }) => value)).toEqual([50, 32]);
    expect(metOf(series)).toEqual([[16, "points", true]]);
    expect(textsOf(series).at(-2)).toContain("not on this one");
    expect(textsOf(series).at(-1)).toContain("may not be mixed with those of a study");
    expect(seriesFrom("ostrc-h2", filled).points).toEqual([]);
  });

  it("OSTRC without an answer that counts has no value; not taking part is 100", () => {
    const filled = [
      makeSitting("ostrc-h2", "2026-04-01", { q1: 8, q2: 17, q3: null, q4: 8 }),
      makeSitting("ostrc-h2", "2026-04-08", { q1: 25 }),
    ];
    expect(seriesFrom("ostrc-h2", filled).points).toEqual([{ day: "2026-04-08", value: 100 }]);
  });

  // 1.96 · √2 · 17.5 s = 48.508 s (latimer-1999, the least steady group), to a tenth upwards 48.6 s.
  it.each([
    [48, false],
    [48.5, false],
    [48.6, true],
  ])("back extension longer by %d s: beyond the noise is %s", (longer, isBeyond) => {
    const series = seriesFrom("trunk-extensor", [
      makeSitting("trunk-endurance", "2026-04-01", { extensorS: 60 }),
      makeSitting("trunk-endurance", "2026-05-01", { extensorS: 60 + longer }),
    ]);
    expect(metOf(series)).toEqual([[48.6, "s", isBeyond]]);
  });

  it("the other tests of endurance say that their noise is not known", () => {
    const series = seriesFrom("side-bridge-left", [
      makeSitting("trunk-endurance", "2026-04-01", { leftSideBridgeS: 60 }),
      makeSitting("trunk-endurance", "2026-05-01", { leftSideBridgeS: 90 }),
    ]);
    expect(series.noise).toBeNull();
    expect(textsOf(series)[1]).toContain("is not known here");
  });

  it("hip angles carry how little the test says, and no direction is better", () => {
    const series = seriesFrom("hip-right", [
      makeSitting("modified-thomas", "2026-04-01", {
        left: null,
        right: { hipDegAboveHorizontal: -5, kneeFlexionDeg: 70 },
      }),
    ]);
    expect(series).toMatchObject({ points: [{ value: -5 }], lowerIsBetter: null });
    expect(textsOf(series).at(-1)).toContain("says little");
  });

  it("the mean of activities is that of the sittings that name the latest one's", () => {
    const rated = (names: string, ...scores: readonly number[]) => ({
      activities: scores.map((score, at) => ({ activity: names.charAt(at), score })),
    });
    const filled = [
      makeSitting("psfs", "2026-03-01", rated("xyz", 1, 1, 1)),
      makeSitting("psfs", "2026-04-01", rated("abc", 4, 5, 4)),
      makeSitting("psfs", "2026-05-01", rated("CBA", 6, 7, 6)),
    ];
    const series = seriesFrom("psfs-mean", filled);
    expect(series.points.map(({ value }) => value)).toEqual([4.33, 6.33]);
    expect(metOf(series)).toEqual([[2, "points", true]]);
    expect(series).toMatchObject({ noise: { amount: 2, verified: false }, smallestChanges: [] });
    expect(textsOf(series).at(-1)).toContain("By convention");
  });
});

// Today is a Sunday: the last week is 25 to 31 May, the one before 18 to 24 May.
describe("pain by week", () => {
  it("is the median of the daily worst, and absent with two days entered", () => {
    const days: readonly (readonly [string, number])[] = [
      ["2026-05-12", 9],
      ["2026-05-13", 9],
      ["2026-05-18", 2],
      ["2026-05-20", 7],
      ["2026-05-24", 4],
      ["2026-05-25", 1],
      ["2026-05-28", 2],
      ["2026-05-30", 4],
      ["2026-05-31", 5],
      ["2026-06-01", 10],
    ];
    expect(diaryLine(days.map(([day, pain]) => makeEntry(day as LocalDay, pain)))).toEqual([
      { day: "2026-05-24", value: 4 },
      { day: "2026-05-31", value: 3 },
    ]);
  });
});

describe("distance by week", () => {
  it("is the sum of whole weeks since the first run; a week without a run is 0 km", () => {
    const runs = [
      // Inside the week of 4 May: that week lies half before the first run.
      makeRun("a", "2026-05-06" as LocalDay, { distanceM: 5_000 }),
      makeRun("b", "2026-05-12" as LocalDay, { distanceM: 8_250 }),
      makeRun("c", "2026-05-17" as LocalDay, { distanceM: 4_000 }),
      makeRun("d", "2026-05-31" as LocalDay, { distanceM: 10_000 }),
      makeRun("e", "2026-05-30" as LocalDay, { distanceM: 40_000, sport: "cycling" }),
    ];
    expect(distanceLine(runs)).toEqual([
      { day: "2026-05-17", value: 12.25 },
      { day: "2026-05-24", value: 0 },
      { day: "2026-05-31", value: 10 },
    ]);
  });

  it("has no value for a week in which a run has no distance", () => {
    const runs = [
      makeRun("a", "2026-05-18" as LocalDay, { distanceM: 5_000 }),
      makeRun("b", "2026-05-26" as LocalDay, { distanceM: 8_000 }),
      makeRun("c", "2026-05-27" as LocalDay),
    ];
    expect(distanceLine(runs)).toEqual([{ day: "2026-05-24", value: 5 }]);
  });

  it("is the same whenever everything happens later by the same number of days", () => {
    const runsFrom = (days: number) => [
      makeRun("a", addDays("2026-05-18" as LocalDay, days), { distanceM: 5_000 }),
      makeRun("b", addDays("2026-05-26" as LocalDay, days), { distanceM: 8_000 }),
    ];
    const today = addDays(TODAY, 1000);
    const later = progressOf({ diary: [], filled: [], today, runs: runsFrom(1000) }).at(-1);
    expect(later?.points.map(({ value }) => value)).toEqual(
      distanceLine(runsFrom(0))?.map(({ value }) => value),
    );
  });
});
