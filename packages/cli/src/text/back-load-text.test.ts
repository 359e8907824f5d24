import { type LocalDay, trailingDays } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { loadOfDaysText } from "./back-load-text.ts";

const days = trailingDays("2026-05-08" as LocalDay, 7);
const index = { kind: "unavailable", reason: "aRunHasNoLoad", detail: "" } as const;
const whole = (value: number) =>
  ({ kind: "computed", value, unit: "1", version: "a test", inputs: [] }) as const;

describe("the load of some days", () => {
  it("is a number with its band", () => {
    const week = { days, atLeast: 210.4, band: { low: 180, high: 260.6 }, runs: 2, runsNotKnown: 0 };
    expect(loadOfDaysText({ ...week, index: whole(210.4) })).toBe("210 (between 180 and 261)");
    expect(loadOfDaysText({ ...week, index })).toBe("at least 210 (between 180 and 261)");
  });

  it("is at least what is known where a run's is not, and not known where none is", () => {
    const part = { days, index, atLeast: 90, band: { low: 80, high: 120 }, runs: 3, runsNotKnown: 1 };
    expect(loadOfDaysText(part)).toBe("at least 90 (not known of 1 of 3 runs)");
    expect(loadOfDaysText({ ...part, atLeast: 0, band: null, runs: 2, runsNotKnown: 2 })).toBe("not known");
  });

  it("is no run only where that is known, and not known before the first run", () => {
    const none = { days, atLeast: 0, band: null, runs: 0, runsNotKnown: 0 };
    expect(loadOfDaysText({ ...none, index: whole(0) })).toBe("no run");
    expect(loadOfDaysText({ ...none, index })).toBe("not known");
  });
});
