import { describe, expect, it } from "vitest";
import { daysUpTo, shiftDay, weekdayIndex } from "./days.ts";
import { metresFromKilometreText } from "./kilometre-text.ts";
import { clock, kilometres, pace, quantity } from "./numbers.ts";

describe("distances, times and paces", () => {
  it("are said as runners say them", () => {
    expect(kilometres(8240)).toBe("8.24 km");
    expect(kilometres(21_097.5)).toBe("21.1 km");
    expect(kilometres(1_155_000)).toBe("1,155 km");
    expect(clock(125)).toBe("2:05");
    expect(clock(3725)).toBe("1:02:05");
    expect(clock(59.7)).toBe("1:00");
  });

  it("a pace is minutes for a kilometre: 3 m/s is 5:33", () => {
    expect(pace(3)).toBe("5:33 /km");
    expect(pace(1000 / 300)).toBe("5:00 /km");
  });

  it("someone who stands has no pace", () => {
    expect(pace(0)).toBeNull();
  });

  it("a quantity keeps the unit that it came with", () => {
    expect(quantity(140.4, "beats/min")).toBe("140 beats/min");
    expect(quantity(6600, "m")).toBe("6.60 km");
    expect(quantity(0.957, "1")).toBe("0.96");
    expect(quantity(35 * 60, "s")).toBe("35:00");
    expect(quantity(3, "of 10")).toBe("3 of 10");
  });
});

describe("days of the calendar", () => {
  it("cross months, leap days and changes of clocks", () => {
    expect(shiftDay("2024-03-01", -1)).toBe("2024-02-29");
    expect(shiftDay("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysUpTo("2026-11-02", 3)).toEqual(["2026-10-31", "2026-11-01", "2026-11-02"]);
  });

  it("2026-11-23 is a Monday, the day before a Sunday", () => {
    expect(weekdayIndex("2026-11-23")).toBe(0);
    expect(weekdayIndex("2026-11-22")).toBe(6);
  });
});

describe("kilometres typed by a person", () => {
  it("take a point or a comma", () => {
    expect(metresFromKilometreText("120")).toBe(120_000);
    expect(metresFromKilometreText(" 85,5 ")).toBe(85_500);
    expect(metresFromKilometreText("0")).toBe(0);
  });

  it("nothing typed is not known, never zero", () => {
    expect(metresFromKilometreText("  ")).toBeNull();
  });

  it("anything else is refused", () => {
    for (const text of ["-5", "12km", "1e3", "1.2.3", "abc"])
      expect(metresFromKilometreText(text)).toBeUndefined();
  });
});
