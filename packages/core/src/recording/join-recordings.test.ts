import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../time/index.ts";
import { cutRecording, joinRecordings, NO_TOTALS, type Recording, type Sport } from "./index.ts";
import { makeRecording, makeRecords, TEST_START_MS } from "./recording.test-support.ts";

const at = (seconds: number) => instant(TEST_START_MS + 1000 * seconds);
const list = (column: Float64Array | undefined) => [...(column ?? [])];
const joined = (earlier: Recording, later: Recording): Recording => {
  const both = joinRecordings(earlier, later);
  if (!both.ok) throw new Error(both.error.message);
  return both.value;
};
const first = makeRecording(makeRecords([0, 1, 2], { distanceM: [0, 3, 6], heartRateBpm: [100, 110, 120] }), {
  totals: {
    ...NO_TOTALS,
    elapsedS: 3,
    timerS: 2,
    distanceM: 6,
    avgHeartRateBpm: 110,
    maxHeartRateBpm: 120,
    ascentM: 5,
  },
  warnings: [{ code: "noSession", message: "one" }],
});
const second = makeRecording(makeRecords([60, 61], { distanceM: [2, 5], cadenceSpm: [160, 170] }), {
  startedAt: at(60),
  totals: { ...NO_TOTALS, elapsedS: 6, timerS: 6, distanceM: 3, avgHeartRateBpm: 150, maxHeartRateBpm: 155 },
  warnings: [{ code: "noSession", message: "two" }],
});

describe("two recordings joined", () => {
  it("let the distance go on and the time between be a pause", () => {
    const both = joined(first, second);
    expect(list(both.records.distanceM)).toEqual([0, 3, 6, 6, 9]);
    expect(both.pauses).toEqual([{ start: at(2), end: at(60) }]);
    expect(both.startedAt).toBe(first.startedAt);
    expect(both.warnings.map(({ message }) => message)).toEqual(["one", "two"]);
  });

  it("have the columns of either, missing where the other lacks it", () => {
    const { records } = joined(first, second);
    expect(list(records.heartRateBpm)).toEqual([100, 110, 120, Number.NaN, Number.NaN]);
    expect(list(records.cadenceSpm)).toEqual([Number.NaN, Number.NaN, Number.NaN, 160, 170]);
    expect(records.length).toBe(5);
  });

  it("have no distance where one lacks it: half of the way is not the way", () => {
    const without = makeRecording(makeRecords([60, 61], { heartRateBpm: [90, 91] }));
    expect(joined(first, without).records.distanceM).toBeUndefined();
  });

  it("add the totals, weigh the means by the timer, and say nothing where one says nothing", () => {
    // (110 * 2 + 150 * 6) / 8 = 140; from 0 s to 60 + 6 s.
    expect(joined(first, second).totals).toEqual({
      ...NO_TOTALS,
      elapsedS: 66,
      timerS: 8,
      distanceM: 9,
      avgHeartRateBpm: 140,
      maxHeartRateBpm: 155,
    });
  });

  it.each([
    ["running", "walking", "running"],
    ["walking", "running", "running"],
    ["hiking", "walking", "hiking"],
    [null, "cycling", "cycling"],
    ["cycling", null, "cycling"],
    [null, null, null],
  ] as const)("%s and %s are %s", (earlier, later, sport: Sport | null) => {
    expect(joined({ ...first, sport: earlier }, { ...second, sport: later }).sport).toBe(sport);
  });

  it.each([
    ["the order is wrong", second, first],
    ["they overlap", first, makeRecording(makeRecords([1, 3]))],
    ["one has no times", first, makeRecording(makeRecords([Number.NaN]))],
    ["one is a ride", first, { ...second, sport: "cycling" as const }],
  ])("are refused where %s", (_why, earlier, later) => {
    expect(joinRecordings(earlier, later)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  });

  it("are the whole again when they were cut from it, but for the step at the cut", () => {
    const step = fc.record({
      seconds: fc.integer({ min: 1, max: 20 }),
      metres: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 40 }), fc.nat(), (steps, choice) => {
        const seconds = [0];
        const distanceM = [0];
        for (const { seconds: more, metres } of steps) {
          seconds.push((seconds.at(-1) ?? 0) + more);
          distanceM.push((distanceM.at(-1) ?? 0) + metres);
        }
        const whole = makeRecording(makeRecords(seconds, { distanceM }));
        const row = 1 + (choice % steps.length);
        const cutS = seconds[row] ?? 0;
        const before = cutRecording(whole, { fromS: 0, toS: cutS });
        const after = cutRecording(whole, { fromS: cutS, toS: null });
        if (!before.ok || !after.ok) throw new Error("not cut");
        const again = joined(before.value, after.value);
        expect(again.records.timestampMs).toEqual(whole.records.timestampMs);
        const stepM = (distanceM[row] ?? 0) - (distanceM[row - 1] ?? 0);
        expect(again.records.distanceM?.at(-1)).toBe((distanceM.at(-1) ?? 0) - stepM);
        expect(again.pauses).toEqual([{ start: at(seconds[row - 1] ?? 0), end: at(cutS) }]);
      }),
    );
  });
});
