import { describe, expect, it } from "vitest";
import type { SpectrumCell } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { downhillOf, downhillOfRuns, fastShareOf } from "./index.ts";
import { TODAY } from "./load-days.test-support.ts";

const cell = (seconds: number, metres: number, gradeStep: number | null = 0): SpectrumCell => ({
  gradeStep,
  seconds,
  metres,
  steps: null,
});
const run = (...spectrum: readonly SpectrumCell[]) => makeRun("r", TODAY, { spectrum });

describe("the fast share of a run", () => {
  it("is the time at 1.15 times the usual speed or faster: 10 of 40 minutes", () => {
    const intervals = run(cell(1800, 1800 * 2.8), cell(600, 600 * 4));
    expect(fastShareOf(intervals, 3)).toMatchObject({ value: 0.25, unit: "1", inputs: ["r"] });
  });

  it("has its limit at 1.15, or where it is set", () => {
    expect(fastShareOf(run(cell(100, 460)), 4)).toMatchObject({ value: 1 });
    expect(fastShareOf(run(cell(100, 459)), 4)).toMatchObject({ value: 0 });
    expect(fastShareOf(run(cell(100, 459)), 4, 1.1)).toMatchObject({ value: 1 });
  });

  it("is not known, rather than zero, without a course", () => {
    expect(fastShareOf(run(), 3)).toMatchObject({ kind: "unavailable", reason: "runHasNoCourse" });
  });
});

describe("downhill metres", () => {
  it("are those that fall by 3 % or more: the cells from -4 % on", () => {
    const { downhillM, share, knownShare } = downhillOf(
      run(cell(60, 500, 0), cell(60, 100, -1), cell(60, 300, -2), cell(60, 100, -8)),
    );
    expect(downhillM).toMatchObject({ value: 400, unit: "m" });
    expect(share).toMatchObject({ value: 0.4 });
    expect(knownShare).toBe(1);
  });

  it("are told from four fifths of known grade on, with the share", () => {
    expect(downhillOf(run(cell(60, 200, null), cell(60, 800, -3)))).toMatchObject({
      downhillM: { value: 800 },
      knownShare: 0.8,
    });
    expect(downhillOf(run(cell(60, 201, null), cell(60, 799, -3)))).toMatchObject({
      downhillM: { reason: "gradeNotKnown" },
      share: { reason: "gradeNotKnown" },
      knownShare: 0.799,
    });
    expect(downhillOf(run())).toMatchObject({ downhillM: { reason: "runHasNoCourse" }, knownShare: null });
  });

  it("of several runs are none where those of one are not known", () => {
    const known = run(cell(60, 100, -3));
    expect(downhillOfRuns([known, known])).toMatchObject({ value: 200 });
    expect(downhillOfRuns([known, run()])).toMatchObject({ reason: "runHasNoCourse" });
    expect(downhillOfRuns([])).toMatchObject({ reason: "noRuns" });
  });
});
