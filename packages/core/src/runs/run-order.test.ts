import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { instant } from "../time/index.ts";
import { beganBefore, byDayAndStart } from "./index.ts";
import { makeRun } from "./run.test-support.ts";

const at = (dayOfMonth: number, hour: number | null) =>
  makeRun(`${dayOfMonth}-${hour}`, day(`2026-05-0${dayOfMonth}`), {
    startedAt: hour === null ? null : instant(Date.UTC(2026, 4, dayOfMonth, hour)),
  });
const nowhere = makeRun("nowhere", null);

describe("the order of runs", () => {
  it("is by day and start; without a start first on its day, without a day first of all", () => {
    const sorted = [at(5, 7), at(4, 18), nowhere, at(4, null), at(3, null), at(4, 6)].toSorted(byDayAndStart);
    expect(sorted.map(({ id }) => id)).toEqual(["nowhere", "3-null", "4-null", "4-6", "4-18", "5-7"]);
  });

  it("is known from two starts or two days, and of one day without both starts nobody knows it", () => {
    expect(beganBefore(at(4, 6), at(4, 18))).toBe(true);
    expect(beganBefore(at(4, 18), at(4, 6))).toBe(false);
    expect(beganBefore(at(3, null), at(4, 6))).toBe(true);
    expect(beganBefore(at(5, 6), at(4, null))).toBe(false);
    expect(beganBefore(at(4, null), at(4, 6))).toBeNull();
    expect(beganBefore(at(4, 6), at(4, null))).toBeNull();
    expect(beganBefore(nowhere, at(4, 6))).toBeNull();
  });
});
