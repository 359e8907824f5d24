import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { addDays } from "../time/index.ts";
import { makeEntry } from "./entry.test-support.ts";
import { painRise, painSummary } from "./index.ts";

const first = day("2026-05-01");
const entry = (dayIndex: number, pain: number) => makeEntry(addDays(first, dayIndex), pain);

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
