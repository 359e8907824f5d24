import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "./day.test-support.ts";
import {
  addDays,
  daysBetween,
  instant,
  instantFromIso,
  isoWithOffset,
  localDayOf,
  offsetMinutesFromIso,
  parseLocalDay,
  rangeHolds,
  trailingDays,
  weekdayOf,
} from "./index.ts";

describe("local days", () => {
  it("refuse what the calendar does not have", () => {
    expect(parseLocalDay("2026-02-30")).toBeNull();
    expect(parseLocalDay("2025-02-29")).toBeNull();
    expect(parseLocalDay("2024-02-29")).toBe("2024-02-29");
    expect(parseLocalDay("26-02-01")).toBeNull();
  });

  it("fall where the runner lived, not where UTC was", () => {
    const lateEvening = instantFromIso("2026-05-04T23:30:00Z") ?? instant(0);
    expect(localDayOf(lateEvening, 120)).toBe("2026-05-05");
    expect(localDayOf(lateEvening, -300)).toBe("2026-05-04");
  });

  it("count across a leap day and a change of clocks", () => {
    expect(daysBetween(day("2024-03-01"), day("2024-02-28"))).toBe(2);
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30");
  });

  it("know their weekday: 2026-11-23 is a Monday", () => {
    expect(weekdayOf(day("2026-11-23"))).toBe(0);
    expect(weekdayOf(day("1969-12-28"))).toBe(6);
  });

  it("trailing days stop before the day itself", () => {
    const range = trailingDays(day("2026-05-31"), 30);
    expect(range.start).toBe("2026-05-01");
    expect(rangeHolds(range, day("2026-05-01"))).toBe(true);
    expect(rangeHolds(range, day("2026-05-31"))).toBe(false);
    expect(rangeHolds(range, day("2026-04-30"))).toBe(false);
  });

  it("adding days and taking them away again changes nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const start = day("2026-01-01");
        expect(addDays(addDays(start, days), -days)).toBe(start);
        expect(daysBetween(addDays(start, days), start)).toBe(days);
      }),
    );
  });
});

describe("instants", () => {
  it("need an offset to name a moment", () => {
    expect(instantFromIso("2026-05-04T07:30:00")).toBeNull();
    expect(instantFromIso("yesterday")).toBeNull();
    expect(instantFromIso("2026-05-04T07:30:00+02:00")).toBe(Date.UTC(2026, 4, 4, 5, 30));
  });

  it.each([
    ["2026-02-30T10:00:00Z", null],
    ["2026-02-29T10:00:00+02:00", null],
    ["2026-04-31T10:00:00Z", null],
    ["2026-13-01T10:00:00Z", null],
    ["2026-00-10T10:00:00Z", null],
    ["2024-02-29T10:00:00Z", Date.UTC(2024, 1, 29, 10)],
    ["2026-01-31T23:30:00-02:00", Date.UTC(2026, 1, 1, 1, 30)],
  ] as const)("are on a day that the calendar has: %s is %d", (text, expected) => {
    expect(instantFromIso(text)).toBe(expected);
  });

  it("keep the stated offset beside them", () => {
    expect(offsetMinutesFromIso("2026-05-04T07:30:00+05:45")).toBe(345);
    expect(offsetMinutesFromIso("2026-05-04T07:30:00-03:30")).toBe(-210);
    expect(offsetMinutesFromIso("2026-05-04T07:30:00Z")).toBe(0);
    expect(isoWithOffset(instant(Date.UTC(2026, 4, 4, 5, 30)), -210)).toBe("2026-05-04T02:00:00-03:30");
  });
});
