import { describe, expect, it } from "vitest";
import { computed, unavailable } from "../results/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { startKind, warmUpOf } from "./index.ts";
import { TODAY } from "./load-days.test-support.ts";

const known = (value: number, unit: string) => computed(value, { unit, version: "a test", inputs: [] });
const USUAL = { speedMPerS: known(3, "m/s"), heartRateBpm: known(150, "beats/min") };

describe("a warm-up as the recording shows it", () => {
  it("is the start against the rest, the usual speed and the usual heart rate", () => {
    const run = makeRun("r", TODAY, {
      startSpeedMPerS: 2.7,
      startSpeedRatio: 0.92,
      startHeartRateBpm: 135,
    });
    expect(warmUpOf(run, USUAL)).toMatchObject({
      runId: "r",
      againstRest: { value: 0.92 },
      againstUsual: { value: 0.9 },
      heartRateAgainstUsual: { value: 0.9 },
      start: { value: "gentle" },
    });
  });

  it.each([
    [0.95, "gentle"],
    [0.951, "as-usual"],
    [1.049, "as-usual"],
    [1.05, "brisk"],
  ] as const)("a start at %f of the usual speed is %s", (ratio, kind) => {
    expect(startKind(ratio)).toBe(kind);
  });

  it("is missing piece by piece: a run of 17 minutes has a start but no rest", () => {
    const short = makeRun("r", TODAY, { startSpeedMPerS: 3 });
    expect(warmUpOf(short, USUAL)).toMatchObject({
      againstRest: { reason: "runTooShortForWarmUp" },
      againstUsual: { value: 1 },
      heartRateAgainstUsual: { reason: "startHasNoHeartRate" },
      start: { value: "as-usual" },
    });
  });

  it("has no kind while the usual speed is not known, though its ratio to the rest is", () => {
    const unknown = unavailable("tooFewUsualRuns", "Too few.");
    const run = makeRun("r", TODAY, { startSpeedMPerS: 3, startSpeedRatio: 1.1, startHeartRateBpm: 140 });
    expect(warmUpOf(run, { speedMPerS: unknown, heartRateBpm: unknown })).toMatchObject({
      againstRest: { value: 1.1 },
      againstUsual: unknown,
      heartRateAgainstUsual: unknown,
      start: unknown,
    });
  });
});
