import { describe, expect, it } from "vitest";
import { addDays, type LocalDay, trailingDays } from "../time/index.ts";
import { contextOf, runOf, stretch, USUAL_SPEED_M_PER_S as USUAL } from "./back-load.test-support.ts";
import { backLoadOf, loadOfDays, loadOverTime } from "./index.ts";

const TODAY = "2026-05-31" as LocalDay;
const hours = (daysAgo: number, count: number) => ({
  day: addDays(TODAY, -daysAgo),
  load: backLoadOf(runOf([stretch(60 * count, USUAL)], { id: `${daysAgo}` }), contextOf()),
});
const notKnown = (daysAgo: number) => ({
  day: addDays(TODAY, -daysAgo),
  load: backLoadOf(runOf([], { id: `${daysAgo}` }), contextOf()),
});

describe("the load of days", () => {
  it("is that of their runs together", () => {
    const week = loadOfDays(
      [hours(0, 1), hours(6, 0.5), hours(7, 2)],
      trailingDays(addDays(TODAY, 1), 7),
      addDays(TODAY, -7),
    );
    expect(week).toMatchObject({ runs: 2, index: { value: expect.closeTo(150, 6), inputs: ["0", "6"] } });
  });

  it("is zero without a run, and not known where one of the runs is not: then it is at least the rest", () => {
    const range = trailingDays(addDays(TODAY, 1), 7);
    expect(loadOfDays([], range, addDays(TODAY, -6))).toMatchObject({
      runs: 0,
      index: { value: 0 },
      band: null,
    });
    const partly = loadOfDays([hours(1, 1), notKnown(2)], range, addDays(TODAY, -6));
    expect(partly).toMatchObject({ index: { reason: "aRunHasNoLoad" }, runs: 2, runsNotKnown: 1 });
    expect(partly.atLeast).toBeCloseTo(100, 6);
  });

  it("is not known of days before the first known run, but at least that of the rest", () => {
    const range = trailingDays(addDays(TODAY, 1), 7);
    const begun = loadOfDays([hours(0, 1), hours(5, 1)], range, addDays(TODAY, -5));
    expect(begun.index).toMatchObject({ reason: "noRunsThatEarly" });
    expect(begun.atLeast).toBeCloseTo(200, 6);
    expect(loadOfDays([], range, null).index.kind).toBe("unavailable");
  });

  it("over time has weeks from the first run on and the blocks of 28 days beside each other", () => {
    const over = loadOverTime([hours(0, 1), hours(27, 1), hours(28, 1), hours(55, 2), hours(56, 4)], {
      today: TODAY,
      knownFrom: addDays(TODAY, -56),
    });
    expect(over.block.index).toMatchObject({ value: expect.closeTo(200, 6) });
    expect(over.blockBefore.index).toMatchObject({ value: expect.closeTo(300, 6) });
    expect(over.weeks).toHaveLength(9);
    expect(over.weeks[0]?.index.kind).toBe("unavailable");
    expect(over.weeks.map(({ runs }) => runs)).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 1]);
    expect(over.days.map(({ runs }) => runs)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(loadOverTime([], { today: TODAY, knownFrom: null }).weeks).toEqual([]);
  });

  it("over time knows the weeks of a break to be without a run, when there were runs before them", () => {
    const over = loadOverTime([hours(0, 1)], { today: TODAY, knownFrom: addDays(TODAY, -400) });
    expect(over.weeks).toHaveLength(52);
    expect(over.weeks[0]?.index).toMatchObject({ value: 0 });
    expect(over.blockBefore).toMatchObject({ runs: 0, index: { value: 0 } });
  });
});
