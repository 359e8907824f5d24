import { describe, expect, it } from "vitest";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import { usualRunningOf } from "./index.ts";

const TODAY = "2026-05-31" as LocalDay;
const run = (daysAgo: number, speedMPerS: number, about: Parameters<typeof makeRun>[2] = {}) =>
  makeRun(`${daysAgo}`, addDays(TODAY, -daysAgo), { distanceM: 1800 * speedMPerS, movingS: 1800, ...about });
const speedOn = (day: LocalDay, ...runs: ReturnType<typeof run>[]) => usualRunningOf(runs)(day).speedMPerS;

describe("a runner's usual running", () => {
  it("is the median of the runs of 90 days, one race or jog does not move it", () => {
    const five = [run(1, 2.6), run(2, 2.7), run(3, 2.8), run(4, 2.9), run(5, 5)];
    expect(speedOn(TODAY, ...five)).toMatchObject({
      value: 2.8,
      unit: "m/s",
      inputs: ["5", "4", "3", "2", "1"],
    });
  });

  it("is not known from four runs, nor from the fifth that is 90 days back", () => {
    const four = [run(1, 3), run(2, 3), run(3, 3), run(4, 3)];
    expect(speedOn(TODAY, ...four)).toMatchObject({ reason: "tooFewUsualRuns" });
    expect(speedOn(TODAY, ...four, run(90, 3))).toMatchObject({ reason: "tooFewUsualRuns" });
    expect(speedOn(TODAY, ...four, run(89, 3))).toMatchObject({ value: 3 });
  });

  it("of a day knows nothing of the days after it", () => {
    const runs = [run(10, 2), run(9, 2), run(8, 2), run(7, 2), run(6, 2), run(1, 4), run(0, 4)];
    expect(speedOn(addDays(TODAY, -6), ...runs)).toMatchObject({ value: 2 });
    expect(speedOn(addDays(TODAY, -7), ...runs).kind).toBe("unavailable");
  });

  it("leaves out rides, runs under ten minutes and those without a distance or a day", () => {
    const others = [
      run(1, 8, { sport: "cycling" }),
      run(2, 5, { movingS: 599, distanceM: 3000 }),
      run(3, 3, { distanceM: null }),
      makeRun("x", null, { distanceM: 5000, movingS: 1800 }),
    ];
    expect(speedOn(TODAY, ...others, run(4, 3), run(5, 3), run(6, 3), run(7, 3)).kind).toBe("unavailable");
  });

  it("tells cadence and heart rate from the runs that have them", () => {
    const five = [160, 165, 170, 175, 180].map((avgCadenceSpm, at) => run(at, 3, { avgCadenceSpm }));
    const usual = usualRunningOf(five)(TODAY);
    expect(usual.cadenceSpm).toMatchObject({ value: 170 });
    expect(usual.heartRateBpm).toMatchObject({ reason: "tooFewUsualRuns" });
    const sensorless = [0, 0, 0, 0, 0].map((avgCadenceSpm, at) => run(at, 3, { avgCadenceSpm }));
    expect(usualRunningOf(sensorless)(TODAY).cadenceSpm.kind).toBe("unavailable");
  });
});
