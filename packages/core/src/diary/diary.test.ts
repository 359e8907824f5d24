import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { addDays } from "../time/index.ts";
import { makeEntry } from "./entry.test-support.ts";
import { findFlares, painRise, painSummary } from "./index.ts";

const first = day("2026-05-01");
const entry = (dayIndex: number, pain: number) => makeEntry(addDays(first, dayIndex), pain);

describe("flares", () => {
  it("are days at 3 or more and 2 or more above the level before", () => {
    expect(findFlares([entry(0, 1), entry(1, 1), entry(2, 1), entry(3, 3)])).toEqual([
      { day: addDays(first, 3), pain: 3, levelBefore: 1 },
    ]);
    expect(findFlares([entry(0, 1), entry(1, 1), entry(2, 1), entry(3, 2)])).toEqual([]);
    expect(findFlares([entry(0, 2), entry(1, 2), entry(2, 2), entry(3, 3)])).toEqual([]);
  });

  it("can't be judged without three days before", () => {
    expect(findFlares([entry(0, 0), entry(1, 0), entry(2, 8)])).toEqual([]);
  });

  it("of days in a row are one", () => {
    expect(findFlares([entry(0, 0), entry(1, 0), entry(2, 0), entry(3, 5), entry(4, 6)])).toHaveLength(1);
  });
});

describe("pain summary", () => {
  it("knows nothing of now without an entry of today: null, not zero", () => {
    expect(painSummary([entry(0, 4)], addDays(first, 1)).now).toBeNull();
  });

  it("does not look at later days", () => {
    expect(painSummary([entry(0, 4), entry(5, 9)], first).now?.pain).toBe(4);
  });
});

describe("pain from week to week", () => {
  const week = (from: number, pain: number, days: number) =>
    Array.from({ length: days }, (_none, index) => entry(from + index, pain));

  it("rises at two points more than the week before, not at one", () => {
    expect(painRise([...week(0, 1, 7), ...week(7, 3, 7)], addDays(first, 13)).isRising).toBe(true);
    expect(painRise([...week(0, 1, 7), ...week(7, 2, 7)], addDays(first, 13)).isRising).toBe(false);
  });

  it("is not known with two days of the week before, and known with three", () => {
    expect(painRise([...week(0, 1, 2), ...week(7, 5, 7)], addDays(first, 13)).weekBefore).toBeNull();
    expect(painRise([...week(0, 1, 3), ...week(7, 5, 7)], addDays(first, 13)).isRising).toBe(true);
  });
});
