import { describe, expect, it } from "vitest";
import { isNewShoe, shoeWear } from "./index.ts";
import { daysAgo, makeShoe, runInIt, TODAY } from "./shoe.test-support.ts";

const fresh = makeShoe({ distanceBeforeM: 0 });
/** Six runs, the first one ten days ago. */
const runs = [10, 8, 6, 4, 2, 0].map((back) => runInIt(back));
const marks = (shoe = fresh, all = runs) => all.map((run) => isNewShoe(shoe, run, all));

describe("the first runs in a new shoe", () => {
  it("are five, in whatever order they come", () => {
    expect(marks()).toEqual([true, true, true, true, true, false]);
    const [first, , , , , sixth] = runs;
    const backwards = runs.toReversed();
    expect(first && isNewShoe(fresh, first, backwards)).toBe(true);
    expect(sixth && isNewShoe(fresh, sixth, backwards)).toBe(false);
  });

  it("are known by the day of the first use, where the first known run is at most a week later", () => {
    const used = (back: number) => makeShoe({ firstUsedOn: daysAgo(back) });
    expect(marks(used(17))[0]).toBe(true);
    expect(marks(used(18))[0]).toBeNull();
  });

  it("are not known where it was run in before, or nobody told when it began", () => {
    // From the sixth known run on it is none of the first five all the same.
    const fiveUnknown = [null, null, null, null, null, false];
    expect(marks(makeShoe({ distanceBeforeM: 1, firstUsedOn: daysAgo(10) }))).toEqual(fiveUnknown);
    expect(marks(makeShoe())).toEqual(fiveUnknown);
  });

  it("are not counted beyond doubt while a run in it has no time", () => {
    const undated = { ...runInIt(1), id: "undated", day: null, startedAt: null };
    const withUndated = [...runs, undated];
    expect(marks(fresh, withUndated)).toEqual([true, true, true, true, null, false, null]);
  });

  it("are runs in this shoe and no walks", () => {
    const other = runInIt(12, { shoeId: "s2" });
    const walk = runInIt(11, { sport: "walking" });
    const all = [other, walk, ...runs];
    expect(isNewShoe(fresh, other, all)).toBeNull();
    expect(isNewShoe(fresh, walk, all)).toBeNull();
    expect(runs.map((run) => isNewShoe(fresh, run, all))).toEqual(marks());
  });
});

describe("what is told of a new pair", () => {
  const told = (count: number, about = {}) =>
    shoeWear({ ...fresh, ...about }, runs.slice(0, count), TODAY).firstRuns?.statement.values["done"];

  it("is how many of the five are done, and nothing after the fifth or once it is retired", () => {
    expect([told(0), told(4), told(5)]).toEqual([0, 4, undefined]);
    expect(told(1, { retiredOn: TODAY })).toBeUndefined();
    expect(told(1, { distanceBeforeM: 1_000 })).toBeUndefined();
  });
});
