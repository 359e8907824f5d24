import { describe, expect, it } from "vitest";
import { instant } from "../time/index.ts";
import { type CutRange, cutRecording, joinRecordings, type Lap, type Recording } from "./index.ts";
import { makeRecording, makeRecords, TEST_START_MS } from "./recording.test-support.ts";

const at = (seconds: number) => instant(TEST_START_MS + 1000 * seconds);
const lap = (fromS: number, elapsedS: number): Lap => ({
  startedAt: at(fromS),
  elapsedS,
  timerS: elapsedS,
  distanceM: 3 * elapsedS,
  avgHeartRateBpm: 150,
  avgCadenceSpm: 170,
});
const whole = makeRecording(
  makeRecords([0, 1, 2, 3, 4], {
    distanceM: [3, 6, 9, 12, 15],
    heartRateBpm: [100, 110, Number.NaN, Number.NaN, 140],
  }),
  {
    startedAt: at(-1),
    name: "Morning",
    totals: { ...makeRecording(makeRecords([])).totals, distanceM: 15, timerS: 5 },
    laps: [lap(0, 2), lap(2, 2), { ...lap(4, 1), startedAt: null }],
    pauses: [{ start: at(1), end: at(2.5) }],
  },
);
const part = (range: CutRange, of: Recording = whole): Recording => {
  const cut = cutRecording(of, range);
  if (!cut.ok) throw new Error(cut.error.message);
  return cut.value;
};
const list = (column: Float64Array | undefined) => [...(column ?? [])];

describe("a part of a recording", () => {
  it("holds the records from its begin up to but not including its end", () => {
    const { records } = part({ fromS: 1, toS: 3 });
    expect(list(records.timestampMs)).toEqual([at(1), at(2)]);
    expect(list(records.heartRateBpm)).toEqual([110, Number.NaN]);
    expect(records.length).toBe(2);
  });

  it("begins its distance at 0 again, unless it begins where the whole does", () => {
    expect(list(part({ fromS: 2, toS: null }).records.distanceM)).toEqual([0, 3, 6]);
    expect(list(part({ fromS: 0, toS: 3 }).records.distanceM)).toEqual([3, 6, 9]);
  });

  it("starts with its first record and has no totals of the whole", () => {
    const later = part({ fromS: 1.5, toS: null });
    expect(later.startedAt).toBe(at(2));
    expect(later.totals.distanceM).toBeNull();
    expect(later.name).toBe("Morning");
    expect(part({ fromS: 0, toS: 2 }).startedAt).toBe(at(-1));
  });

  it("loses a column that has no value in it", () => {
    expect(part({ fromS: 2, toS: 4 }).records.heartRateBpm).toBeUndefined();
  });

  it("keeps a lap inside, and of one that reaches out the time only", () => {
    const { laps } = part({ fromS: 0, toS: 3 });
    expect(laps[0]).toEqual(lap(0, 2));
    expect(laps[1]).toEqual({
      startedAt: at(2),
      elapsedS: 1,
      timerS: null,
      distanceM: null,
      avgHeartRateBpm: null,
      avgCadenceSpm: null,
    });
    expect(laps).toHaveLength(2);
  });

  it("clips a pause to its records", () => {
    expect(part({ fromS: 0, toS: 3 }).pauses).toEqual([{ start: at(1), end: at(2) }]);
    expect(part({ fromS: 2, toS: null }).pauses).toEqual([{ start: at(2), end: at(2.5) }]);
    expect(part({ fromS: 3, toS: null }).pauses).toEqual([]);
  });

  it("leaves the whole as it was", () => {
    part({ fromS: 2, toS: null }).records.distanceM?.fill(99);
    expect(list(whole.records.distanceM)).toEqual([3, 6, 9, 12, 15]);
  });

  it("keeps a record without a time beside the one before it", () => {
    const records = makeRecords([0, 1, Number.NaN, 3], { heartRateBpm: [1, 2, 3, 4] });
    const run = makeRecording(records);
    expect(list(part({ fromS: 0, toS: 2 }, run).records.heartRateBpm)).toEqual([1, 2, 3]);
    expect(list(part({ fromS: 2, toS: null }, run).records.heartRateBpm)).toEqual([4]);
  });

  it.each([
    ["begins before the recording", whole, { fromS: -1, toS: 2 }],
    ["ends before it begins", whole, { fromS: 2, toS: 2 }],
    ["begins after the last record", whole, { fromS: 4.5, toS: null }],
    ["lies between two records", whole, { fromS: 1.2, toS: 1.8 }],
    ["has no number for its begin", whole, { fromS: Number.NaN, toS: null }],
    ["is of a recording without times", makeRecording(makeRecords([Number.NaN])), { fromS: 0, toS: null }],
  ])("is refused where it %s", (_why, recording, range) => {
    expect(cutRecording(recording, range)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  });
});

describe("the lengths of a pool swim", () => {
  const length = (second: number) => ({ startedAt: at(second), timerS: 1, strokeCount: 9, isActive: true });
  const swim = makeRecording(makeRecords([0, 1, 2, 3, 4]), { lengths: [length(0), length(2), length(3)] });

  it("belong to the part in which they begin, and to the whole when the parts are joined", () => {
    const before = part({ fromS: 0, toS: 2 }, swim);
    const after = part({ fromS: 2, toS: null }, swim);
    expect([before.lengths, after.lengths]).toEqual([[length(0)], [length(2), length(3)]]);
    const joined = joinRecordings(before, after);
    expect(joined.ok && joined.value.lengths).toEqual(swim.lengths);
  });
});
