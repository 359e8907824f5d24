import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FailedAttempts, NONE_FAILED, oneMoreFailed, waitBeforeSending } from "./send-pause.ts";

const T0 = Date.parse("2026-05-31T08:00:00Z");
const again = (attempts: FailedAttempts, nowMs: number) =>
  waitBeforeSending(attempts, { hasNew: false, nowMs });
const failedTimes = (count: number): FailedAttempts =>
  Array.from({ length: count }).reduce<FailedAttempts>((before) => oneMoreFailed(before, T0), NONE_FAILED);

describe("when answers are sent again", () => {
  it("goes at once where nothing has failed", () => {
    expect(again(NONE_FAILED, T0)).toBe(0);
  });

  it("waits twice as long after each failure, a minute at most", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 2_000].map((failures) => again(failedTimes(failures), T0) / 1_000);
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("counts from the failure, not from when the server was heard of again", () => {
    const failed = failedTimes(3);
    expect(again(failed, T0 + 5_000)).toBe(3_000);
    expect(again(failed, T0 + 3_600_000)).toBe(0);
  });

  it("lets a new answer go at once", () => {
    expect(waitBeforeSending(failedTimes(9), { hasNew: true, nowMs: T0 })).toBe(0);
  });

  it("takes at most 65 attempts in an hour in which all fail", () => {
    let [nowMs, attempts, made] = [T0, NONE_FAILED, 0];
    while (nowMs < T0 + 3_600_000) {
      attempts = oneMoreFailed(attempts, nowMs);
      made += 1;
      nowMs += again(attempts, nowMs);
    }
    // 2 + 4 + 8 + 16 + 32 s are five of them, and the rest of 3,538 s are one a minute.
    expect(made).toBe(5 + Math.ceil(3_538 / 60));
  });

  it("never waits less than nothing or more than a minute, whatever the clock says", () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.integer(), fc.integer(), (failures, lastAtMs, nowMs) => {
        const wait = again({ failures, lastAtMs }, nowMs);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});
