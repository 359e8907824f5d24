import { describe, expect, it } from "vitest";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import { surprisingDistance } from "./index.ts";

const on = day("2026-05-31");
const asked = (distanceM: number, ...runs: ReturnType<typeof makeRun>[]) =>
  surprisingDistance({ day: on, distanceM }, runs);

describe("a distance by the runner's word", () => {
  it("is asked about from more than 30 % above the longest run of the days around it", () => {
    const eight = makeRun("eight", day("2026-05-20"), { distanceM: 8000 });
    // 1.3 times 8 km is 10.4 km.
    expect(asked(10_400, eight)).toBeNull();
    expect(asked(10_401, eight)).toEqual({ longestKm: 8 });
    expect(asked(80_000, eight)).toEqual({ longestKm: 8 });
  });

  it("looks 30 days back and 30 days on, and no farther", () => {
    for (const near of ["2026-05-01", "2026-06-30"]) {
      expect(asked(20_000, makeRun("near", day(near), { distanceM: 18_000 }))).toBeNull();
    }
    for (const far of ["2026-04-30", "2026-07-01"]) {
      expect(asked(20_000, makeRun("far", day(far), { distanceM: 18_000 }))).toEqual({ longestKm: null });
    }
  });

  it("without a known run is asked about above 10 km", () => {
    expect(asked(10_000)).toBeNull();
    expect(asked(10_001)).toEqual({ longestKm: null });
  });

  it("is not held against a ride, or a run without a distance", () => {
    expect(
      asked(40_000, makeRun("ride", on, { sport: "cycling", distanceM: 60_000 }), makeRun("bare", on)),
    ).toEqual({ longestKm: null });
  });
});
