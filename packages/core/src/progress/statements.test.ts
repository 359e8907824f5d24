import { describe, expect, it } from "vitest";
import type { LocalDay } from "../time/index.ts";
import { changeOf } from "./change.ts";
import type { Line } from "./line.ts";
import type { ProgressPoint } from "./series.ts";
import { statementsOf } from "./statements.ts";

const line = (about: Partial<Line> = {}): Line => ({
  id: "line",
  title: "Pain",
  unit: "points",
  lowerIsBetter: true,
  scale: null,
  noise: null,
  smallestChanges: [
    { of: "it", amount: 2, unit: "points", source: "ostelo-2008", verified: true },
    { of: "it", amount: 30, unit: "percent of the baseline", source: "ostelo-2008", verified: true },
  ],
  pointsAre: "sittings",
  isRecorded: false,
  remarks: [],
  ...about,
});
const points = (...values: readonly number[]): readonly ProgressPoint[] =>
  values.map((value, at) => ({ day: `2026-05-0${at + 1}` as LocalDay, value }));
const textsOf = (about: Partial<Line>, ...values: readonly number[]): readonly string[] =>
  statementsOf(line(about), points(...values)).map(({ statement }) => statement.text);
const metOf = (...values: readonly number[]): readonly boolean[] =>
  statementsOf(line(), points(...values)).flatMap(({ thresholds }) => thresholds.map(({ met }) => met));

describe("a change of a line", () => {
  it("needs two values", () => {
    expect(textsOf({})).toEqual(["Not enough yet to see a change: 0 of 2 sittings."]);
    expect(textsOf({}, 4)).toEqual(["Not enough yet to see a change: 1 of 2 sittings."]);
  });

  it("from 5 to 3.6 is 1.4 points and 28 %, by neither criterion", () => {
    expect(changeOf({ lowerIsBetter: true }, points(5, 3.6))).toMatchObject({ gain: 1.4, gainPercent: 28 });
    expect(textsOf({}, 5, 3.6)).toEqual([
      "Pain: 3.6 points, better by 1.4 since 1 May 2026 (5).",
      "How far two values lie apart by chance alone is not known here, so this change may be chance.",
      "Better by 1.4 points: does not reach 2 points, the smallest change that matters.",
      "Better by 28 %: does not reach 30 % of the start, the smallest change that matters.",
    ]);
  });

  it("from 3 to 2 is 1 point and 33.3 %: the criteria disagree and both are said", () => {
    expect(textsOf({}, 3, 2).slice(2)).toEqual([
      "The criteria disagree: the change reaches 30 % of the start, but not 2 points. Neither overrules the other.",
      "Better by 1 point: does not reach 2 points, the smallest change that matters.",
      "Better by 33.3 %: reaches 30 % of the start, a change that matters to people.",
    ]);
  });

  it("from 8 to 6 is 2 points and 25 %: they disagree the other way round", () => {
    expect(metOf(8, 6)).toEqual([true, false]);
  });

  it("stands exactly at a criterion from 10 to 7, and is short of it by a hair from 10 to 7.01", () => {
    expect(metOf(10, 7)).toEqual([true, true]);
    expect(metOf(10, 7.01)).toEqual([true, false]);
  });

  it("counts against the first value, not against the one before", () => {
    expect(changeOf({ lowerIsBetter: true }, points(6, 2, 5))).toMatchObject({ difference: -1, gain: 1 });
  });

  it("for the worse reaches nothing", () => {
    expect(textsOf({}, 3, 6)).toEqual([
      "Pain: 6 points, worse by 3 since 1 May 2026 (3).",
      "How far two values lie apart by chance alone is not known here, so this change may be chance.",
      "Worse: 2 points is the smallest improvement that matters, and tells nothing of how much worse matters.",
      "Worse: 30 % of the start is the smallest improvement that matters, and tells nothing of how much worse matters.",
    ]);
    expect(metOf(3, 6)).toEqual([false, false]);
  });

  it("from zero has no share of the start", () => {
    expect(textsOf({}, 0, 2).at(-1)).toBe(
      "The start was 0, of which nothing is a share: 30 % of the start can't be used.",
    );
    expect(metOf(0, 2)).toEqual([false]);
  });

  it("is no change where both values are the same, and then says nothing of noise", () => {
    expect(textsOf({}, 4, 4)[0]).toBe("Pain: 4 points, the same as on 1 May 2026.");
    // What a change would have to be is beside the point where there is none.
    expect(textsOf({}, 4, 4)).toHaveLength(1);
    expect(textsOf({}, 0, 0)).toHaveLength(1);
  });

  it("is held against the noise where it is known: 15 of 16 points within, 16 beyond, in either direction", () => {
    const noise = { amount: 16, source: "zajac-2025", verified: true };
    const about = { noise, smallestChanges: [] };
    const within = "That is less than the noise: a change below 16 points may be chance alone.";
    const beyond = "That is more than the noise: below 16 points it could be chance alone.";
    expect(textsOf(about, 40, 25)[1]).toBe(within);
    expect(textsOf(about, 40, 24)[1]).toBe(beyond);
    expect(textsOf(about, 40, 55)[1]).toBe(within);
    expect(textsOf(about, 40, 56)[1]).toBe(beyond);
  });

  it("names each criterion by a rule of its own, so that a screen can tell them apart", () => {
    const rules = statementsOf(line(), points(5, 3.6)).map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(4);
  });

  it("of what was recorded says nothing of chance", () => {
    const about = { lowerIsBetter: null, unit: "km", isRecorded: true };
    expect(textsOf(about, 20, 35)).toEqual(["Pain: 35 km, 15 more than on 1 May 2026 (20)."]);
  });

  it("says neither better nor worse where neither direction is", () => {
    const about = { lowerIsBetter: null, unit: "km" };
    expect(textsOf(about, 20, 35)[0]).toBe("Pain: 35 km, 15 more than on 1 May 2026 (20).");
    expect(textsOf(about, 35, 20)[0]).toBe("Pain: 20 km, 15 less than on 1 May 2026 (35).");
    expect(textsOf(about, 35, 20)).toHaveLength(2);
  });

  it("words what was not checked as a convention, and grades it so", () => {
    const smallestChanges = [
      { of: "it", amount: 2, unit: "points", source: "stratford-1995", verified: false },
    ] as const;
    const about = { smallestChanges, lowerIsBetter: false };
    const [, , criterion] = statementsOf(line(about), points(4, 6));
    expect(criterion).toMatchObject({ grade: "convention", sources: ["stratford-1995"] });
    expect(criterion?.statement.text).toBe(
      "Better by 2 points: reaches 2 points, a convention that was not checked against its publication.",
    );
    expect(textsOf(about, 4, 5.99)[2]).toContain("does not reach 2 points, a convention");
    const noise = { amount: 3, source: "stratford-1995", verified: false };
    expect(textsOf({ noise }, 4, 5)[1]).toMatch(/^By convention .* was not checked\.$/);
    expect(textsOf({ noise }, 4, 7)[1]).toMatch(/^By convention .* was not checked\.$/);
  });
});
