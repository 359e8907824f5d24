import { describe, expect, it } from "vitest";
import { NO_TOTALS } from "../recording/index.ts";
import { instant } from "../time/index.ts";
import { isSameRun, measuresByHand, measuresOfTotals, traceOf } from "./index.ts";

const SIX = Date.UTC(2026, 4, 4, 6);
const told = { startedAt: instant(SIX), distanceM: 8000, durationS: 2400, source: "r1" };

describe("a run entered by hand", () => {
  it("has the distance and the time that were told, as the runner's word", () => {
    const { distanceM, movingS, sport } = measuresByHand(told);
    expect(distanceM).toEqual({
      kind: "computed",
      value: 8000,
      unit: "m",
      version: "given-by-runner/1",
      inputs: ["r1"],
    });
    expect(movingS).toMatchObject({ value: 2400, unit: "s", version: "given-by-runner/1" });
    expect(sport).toBe("running");
  });

  it("does not know what was not told: breaks, height, heart, and an empty field is no zero", () => {
    const { elapsedS, ascentM, avgHeartRateBpm, totals } = measuresByHand(told);
    for (const number of [elapsedS, ascentM, avgHeartRateBpm]) expect(number.kind).toBe("unavailable");
    expect(totals.every(({ device }) => device === null)).toBe(true);
    const bare = measuresByHand({ startedAt: null, distanceM: null, durationS: null, source: "r1" });
    expect(bare).toMatchObject({
      startedAt: null,
      endedAt: null,
      distanceM: { reason: "notEntered" },
      movingS: { reason: "notEntered" },
    });
  });

  it("without a start ends at no time, however long it was", () => {
    expect(measuresByHand({ ...told, startedAt: null }).endedAt).toBeNull();
    expect(measuresByHand({ ...told, durationS: null }).endedAt).toBeNull();
    expect(measuresByHand(told).endedAt).toBe(SIX + 2_400_000);
  });

  it("is the same run as a recording of that time and distance, and never by the day alone", () => {
    const recorded = traceOf(
      measuresOfTotals({
        startedAt: instant(SIX + 60_000),
        sport: "running",
        totals: { ...NO_TOTALS, distanceM: 8200, elapsedS: 2460 },
        source: "f",
      }),
    );
    expect(isSameRun(traceOf(measuresByHand(told)), recorded)).toBe(true);
    expect(isSameRun(traceOf(measuresByHand({ ...told, startedAt: null })), recorded)).toBe(false);
    expect(isSameRun(traceOf(measuresByHand({ ...told, distanceM: 4000 })), recorded)).toBe(false);
  });
});
