import fc from "fast-check";
import type { ColumnName, DeviceTotals, RecordColumns, Recording } from "../recording/index.ts";
import { instant } from "../time/index.ts";

/** Whole-second start times of this century up to 2050. */
const startMs = fc
  .integer({ min: Date.UTC(2010, 0, 1) / 1000, max: Date.UTC(2050, 0, 1) / 1000 })
  .map((s) => 1000 * s);

/** Ranges that runs have and that both formats can hold. Zero heart rates mean "missing" and are not among them. */
const RANGES: Readonly<Partial<Record<ColumnName, readonly [least: number, most: number]>>> = {
  latitudeDeg: [1, 80],
  longitudeDeg: [-170, 170],
  altitudeM: [-400, 8_000],
  distanceM: [1, 100_000],
  speedMPerS: [0, 12],
  heartRateBpm: [30, 220],
  cadenceSpm: [100, 230],
  powerW: [0, 1_500],
  temperatureC: [-30, 50],
  stanceTimeMs: [100, 500],
  stanceBalancePercent: [40, 60],
  verticalOscillationMm: [20, 200],
  stepLengthMm: [300, 2_500],
};

const total = (least: number, most: number) => fc.option(fc.double({ min: least, max: most, noNaN: true }));
const whole = (least: number, most: number) => fc.option(fc.integer({ min: least, max: most }));

const totals: fc.Arbitrary<DeviceTotals> = fc.record({
  elapsedS: total(1, 100_000),
  timerS: total(1, 100_000),
  distanceM: total(1, 200_000),
  ascentM: whole(0, 9_000),
  descentM: whole(0, 9_000),
  avgHeartRateBpm: whole(30, 220),
  maxHeartRateBpm: whole(30, 220),
  avgCadenceSpm: total(60, 230),
  calories: whole(0, 10_000),
});

/** A running recording of `length` records with one gap per pause, each record a second or more after the one before. */
export const anyRun: fc.Arbitrary<Recording> = fc
  .record({
    start: startMs,
    steps: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 40 }),
    pauseAfter: fc.option(fc.nat(38)),
    totals,
    offset: fc.option(fc.integer({ min: -48, max: 56 }).map((quarters) => 15 * quarters)),
    subSport: fc.constantFrom(null, "trail", "treadmill", "track"),
    device: fc.option(fc.constantFrom("Watch 9", 'Läufer <&> "Uhr"', "時計")),
    name: fc.option(fc.constantFrom("Morning run", "Höhen & <Tiefen>")),
    seeds: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 41, maxLength: 41 }),
  })
  .map(({ start, steps, pauseAfter, offset, seeds, ...rest }) => {
    const { times, pauses } = timesOf(start, steps, pauseAfter);
    const records: RecordColumns = { length: times.length, timestampMs: Float64Array.from(times) };
    const columns = Object.entries(RANGES).map(([name, [least, most]], column) => [
      name,
      Float64Array.from(times, (_time, row) => {
        const seed = seeds[(row + 7 * column) % seeds.length] ?? 0;
        // Every column lacks a value here and there, but not the positions: GPX has no points without.
        const isMissing = column > 1 && row % 11 === column;
        return isMissing ? Number.NaN : least + seed * (most - least);
      }),
    ]);
    return {
      format: "fit",
      sport: "running",
      startedAt: instant(start),
      utcOffsetMinutes: offset,
      records: Object.assign(records, Object.fromEntries(columns)),
      laps: [{ ...lapTotals(rest.totals), startedAt: instant(start) }],
      pauses,
      warnings: [],
      ...rest,
    };
  });

const lapTotals = ({ elapsedS, timerS, distanceM, avgHeartRateBpm, avgCadenceSpm }: DeviceTotals) => ({
  elapsedS,
  timerS,
  distanceM,
  avgHeartRateBpm,
  avgCadenceSpm,
});

/** A record stands at both ends of the pause, so that GPX, which knows only gaps, can give it back. */
function timesOf(start: number, steps: readonly number[], pauseAfter: number | null) {
  const times = [start];
  const pauses: { start: ReturnType<typeof instant>; end: ReturnType<typeof instant> }[] = [];
  steps.forEach((step, index) => {
    const before = times.at(-1) ?? start;
    const isPause = index === pauseAfter;
    const next = before + 1000 * (isPause ? 60 + step : step);
    if (isPause) pauses.push({ start: instant(before), end: instant(next) });
    times.push(next);
  });
  return { times, pauses };
}
