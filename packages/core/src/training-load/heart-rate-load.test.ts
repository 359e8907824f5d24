import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { heartRateLoadOf } from "./index.ts";
import { HEART, TODAY } from "./load-days.test-support.ts";

const run = (avgHeartRateBpm: number | null, minutes: number | null = 45) =>
  makeRun("r", TODAY, { avgHeartRateBpm, movingS: minutes === null ? null : 60 * minutes });
const numberIn = (measured: ReturnType<typeof heartRateLoadOf>): number =>
  measured.kind === "computed" ? measured.value : Number.NaN;

describe("heart-rate load, Banister", () => {
  it("of 45 minutes at 150 between 60 and 190 is 75.330 for a man", () => {
    const load = heartRateLoadOf(run(150), HEART);
    expect(load).toMatchObject({ unit: "TRIMP", version: "trimp/1", inputs: ["r"] });
    expect(numberIn(load)).toBeCloseTo(75.33, 3);
  });

  it("has another weighting for a woman: half of the reserve for an hour is 30 x 0.86 x e^0.835", () => {
    const woman = { ...HEART, heartRateLoadSex: "female" as const };
    // e^0.835 = 2.304814
    expect(numberIn(heartRateLoadOf(run(125, 60), woman))).toBeCloseTo(59.4642, 3);
  });

  it("takes neither weighting where none was chosen", () => {
    expect(heartRateLoadOf(run(150), { ...HEART, heartRateLoadSex: null })).toMatchObject({
      kind: "unavailable",
      reason: "heartRateProfileIncomplete",
    });
    expect(heartRateLoadOf(run(150), emptyProfile)).toMatchObject({ reason: "heartRateProfileIncomplete" });
  });

  it.each([
    [run(150), { ...HEART, restingHeartRateBpm: 190 }, "heartRatesDoNotFit"],
    [run(null), HEART, "runHasNoHeartRate"],
    [run(150, null), HEART, "runHasNoTime"],
    [run(59), HEART, "heartRateOutsideOfProfile"],
    [run(191), HEART, "heartRateOutsideOfProfile"],
  ])("is not made up from what can't be right (%#)", (from, runner, reason) => {
    expect(heartRateLoadOf(from, runner)).toMatchObject({ kind: "unavailable", reason });
  });

  it("takes the ends of the range: nothing at rest, the whole weight at the highest", () => {
    expect(heartRateLoadOf(run(60), HEART)).toMatchObject({ value: 0 });
    // 45 x 0.64 x e^1.92, e^1.92 = 6.820958
    expect(numberIn(heartRateLoadOf(run(190), HEART))).toBeCloseTo(196.4436, 3);
  });

  it("is never less for a higher heart rate", () => {
    const bpm = fc.integer({ min: 60, max: 190 });
    fc.assert(
      fc.property(bpm, bpm, (left, right) => {
        const [low, high] = left < right ? [left, right] : [right, left];
        expect(numberIn(heartRateLoadOf(run(low), HEART))).toBeLessThanOrEqual(
          numberIn(heartRateLoadOf(run(high), HEART)),
        );
      }),
    );
  });
});
