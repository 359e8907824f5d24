import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { instant } from "../time/index.ts";
import { type EnteredRun, enteredRunProblem } from "./index.ts";

/** A Monday noon. */
const NOW = Date.UTC(2026, 4, 4, 12);
const clock = { now: instant(NOW), today: day("2026-05-04") };
const codeOf = (given: Partial<EnteredRun>): string | null =>
  enteredRunProblem(
    { day: day("2026-05-04"), startedAt: null, distanceM: null, durationS: null, ...given },
    clock,
  )?.code ?? null;
const hoursAgo = (hours: number) => instant(NOW - hours * 3_600_000);

describe("a run typed in", () => {
  it("may be known by its day alone", () => {
    expect(codeOf({})).toBeNull();
  });

  it.each([
    [{ day: day("2026-05-05") }, "dayInvalid"],
    [{ day: day("1929-12-31") }, "dayInvalid"],
    [{ startedAt: hoursAgo(-0.1) }, "startInvalid"],
    [{ distanceM: 0 }, "distanceInvalid"],
    [{ distanceM: -1 }, "distanceInvalid"],
    [{ distanceM: 500_000 }, "distanceInvalid"],
    [{ distanceM: Number.NaN }, "distanceInvalid"],
    [{ durationS: 0 }, "durationInvalid"],
    [{ durationS: 86_401 }, "durationInvalid"],
    [{ startedAt: hoursAgo(0.5), durationS: 1860 }, "durationInvalid"],
    [{ startedAt: hoursAgo(0.5), durationS: 1800 }, null],
    [{ distanceM: 320_000, durationS: 86_400 }, null],
  ] satisfies readonly [Partial<EnteredRun>, string | null][])("%j: %s", (given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  it("is not faster than anyone over its distance, and not slower than a slow walk", () => {
    // The world records themselves are possible.
    for (const [distanceM, durationS] of [
      [100, 9.58],
      [400, 43.03],
      [1_000, 131.96],
      [5_000, 755.36],
      [10_000, 1571],
      [21_097, 3402],
      [42_195, 7235],
      [100_000, 21_560],
    ] as const) {
      expect(codeOf({ distanceM, durationS })).toBeNull();
    }
    // Ten kilometres in five minutes; fifty typed for five in half an hour.
    expect(codeOf({ distanceM: 10_000, durationS: 300 })).toBe("speedInvalid");
    expect(codeOf({ distanceM: 50_000, durationS: 1800 })).toBe("speedInvalid");
    // A kilometre in half an hour is 0.56 m/s, in forty minutes 0.42.
    expect(codeOf({ distanceM: 1000, durationS: 1800 })).toBeNull();
    expect(codeOf({ distanceM: 1000, durationS: 2400 })).toBe("speedInvalid");
  });
});
