import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRecording, makeRecords } from "../recording/recording.test-support.ts";
import { type Instant, instant } from "../time/index.ts";
import { isSameRun, measureRun, type RunTrace, traceOf } from "./index.ts";

const MINUTE = 60_000;
const trace = (fromMin: number, toMin: number, about: Partial<RunTrace> = {}): RunTrace => ({
  startedAt: instant(fromMin * MINUTE),
  endedAt: instant(toMin * MINUTE),
  sport: "running",
  distanceM: 10_000,
  ...about,
});
const hour = trace(0, 60);

describe("two recordings", () => {
  it.each([
    ["the same file twice", hour, hour],
    ["watch and phone, a minute apart", hour, trace(1, 61)],
    ["a service that leaves out a pause at the end", hour, trace(0, 48)],
    ["a service that does not know the sport", hour, trace(0, 60, { sport: null })],
    ["one without a distance", hour, trace(0, 60, { distanceM: null })],
    ["distances 15 % apart", hour, trace(0, 60, { distanceM: 11_500 })],
    ["nine minutes, a minute apart", trace(0, 9), trace(1, 10)],
  ])("are of one run: %s", (_what, one, other) => {
    expect(isSameRun(one, other)).toBe(true);
  });

  it.each([
    ["a service that leaves out more than a fifth", hour, trace(0, 47.9)],
    ["a run and a ride", hour, trace(0, 60, { sport: "cycling" })],
    ["distances more than 15 % apart", hour, trace(0, 60, { distanceM: 11_501 })],
    ["a time written in the wrong zone", hour, trace(60, 120)],
    ["the wrong zone over a day", trace(0, 1440), trace(60, 1500)],
    ["the wrong half-hour zone over a day", trace(0, 1440), trace(30, 1470)],
    ["one after the other", hour, trace(60, 120)],
    ["eight minutes, a minute apart", trace(0, 8), trace(1, 9)],
    ["one without a start", hour, trace(0, 60, { startedAt: null })],
    ["one without an end", hour, trace(0, 60, { endedAt: null })],
    ["two moments", trace(5, 5), trace(5, 5)],
  ])("are of two runs: %s", (_what, one, other) => {
    expect(isSameRun(one, other)).toBe(false);
  });

  it("are as much the same one way round as the other", () => {
    const instants = fc.option(fc.integer({ min: 0, max: 200 }).map((min): Instant => instant(min * MINUTE)));
    const traces: fc.Arbitrary<RunTrace> = fc.record({
      startedAt: instants,
      endedAt: instants,
      sport: fc.constantFrom(null, "running", "walking"),
      distanceM: fc.option(fc.integer({ min: 0, max: 20_000 })),
    });
    fc.assert(
      fc.property(traces, traces, (one, other) => {
        expect(isSameRun(one, other)).toBe(isSameRun(other, one));
      }),
    );
  });
});

describe("a trace", () => {
  it("has the last record's time for its end and no distance for none", () => {
    const measures = measureRun(makeRecording(makeRecords([0, 90])), "r");
    const { startedAt, endedAt, distanceM } = traceOf(measures);
    expect((endedAt ?? 0) - (startedAt ?? 0)).toBe(90_000);
    expect(distanceM).toBeNull();
  });
});
