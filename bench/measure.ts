/**
 * How many passes over its columns does measuring a run cost, and how long does it take to compute a year anew?
 *
 * Goals: all numbers of a run with 4,000 records, warm, take less than 10 times one pass that sums its columns; the load on
 * the back of a year of runs takes less than a tenth of decoding and measuring its files. Both sides
 * of a ratio are timed in turn in one process and the fastest of each counts: other work on the machine only ever adds
 * time. The medians are printed beside it.
 *
 *     node bench/measure.ts [--quick]
 *
 * Prints a line for each, and the first ratio last; ends with 1 when a goal is missed.
 */
import { decode } from "../packages/core/src/decoding/index.ts";
import { loadContextsOf, loadOfRuns } from "../packages/core/src/exposures/index.ts";
import { NO_TOTALS, type RecordColumns, type Recording } from "../packages/core/src/recording/index.ts";
import { measureRun } from "../packages/core/src/runs/index.ts";
import { simulateRunner } from "../packages/core/src/simulation/index.ts";
import { instant } from "../packages/core/src/time/index.ts";
import { median } from "../packages/core/src/units/index.ts";

const GOAL_PASSES = 10;
const GOAL_OF_DECODING = 0.1;
const RECORDS = 4_000;
const YEAR_DAYS = 365;
const isQuick = process.argv.includes("--quick");
const unknown = process.argv.slice(2).filter((option) => option !== "--quick");
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(" ")}. Usage: node bench/measure.ts [--quick]`);
  process.exit(2);
}
const START_MS = Date.UTC(2026, 4, 4, 5, 30);

/** A run with one record a second, over hills, with what a watch with a chest strap and a pod writes. */
function run(): { readonly recording: Recording; readonly columns: readonly Float64Array[] } {
  const column = (value: (second: number) => number) =>
    Float64Array.from({ length: RECORDS }, (_none, second) => value(second));
  const columns = {
    timestampMs: column((second) => START_MS + 1000 * second),
    latitudeDeg: column((second) => 48 + 2e-5 * second),
    longitudeDeg: column((second) => 11 + 1e-5 * Math.sin(second / 60)),
    altitudeM: column((second) => 500 + 20 * Math.sin(second / 300)),
    distanceM: column((second) => 3 * second),
    speedMPerS: column((second) => 3 + 0.2 * Math.sin(second / 40)),
    heartRateBpm: column((second) => Math.round(150 + 10 * Math.sin(second / 200))),
    cadenceSpm: column((second) => 170 + 2 * Math.round(2 * Math.sin(second / 30))),
    powerW: column((second) => Math.round(260 + 20 * Math.sin(second / 50))),
    temperatureC: column(() => 18),
    stanceTimeMs: column((second) => 240 + (second % 7)),
    verticalOscillationMm: column((second) => 85 + (second % 5)),
    stepLengthMm: column((second) => 1_050 + (second % 9)),
  };
  const records: RecordColumns = { length: RECORDS, ...columns };
  const recording: Recording = {
    format: "fit",
    sport: "running",
    subSport: null,
    startedAt: instant(START_MS),
    utcOffsetMinutes: 120,
    device: "bench",
    name: null,
    totals: NO_TOTALS,
    records,
    laps: [],
    pauses: [],
    warnings: [],
  };
  return { recording, columns: Object.values(columns) };
}

/** The floor: no number of a run can be had without reading its columns once. */
function sumOf(columns: readonly Float64Array[]): number {
  let sum = 0;
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row] ?? Number.NaN;
      if (!Number.isNaN(value)) sum += value;
    }
  }
  return sum;
}

function milliseconds(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let at = 0; at < times; at += 1) work();
  return (performance.now() - start) / times;
}

interface Compared {
  readonly ratio: number;
  readonly line: string;
}

function compare(
  names: readonly [string, string],
  [left, right]: readonly [() => unknown, () => unknown],
  { warmUp, timed, times }: { readonly warmUp: number; readonly timed: number; readonly times: number },
): Compared {
  const taken: [number[], number[]] = [[], []];
  for (let repetition = 0; repetition < warmUp + timed; repetition += 1) {
    const [leftMs, rightMs] = [milliseconds(left, times), milliseconds(right, times)];
    if (repetition < warmUp) continue;
    taken[0].push(leftMs);
    taken[1].push(rightMs);
  }
  const [leftMs, rightMs] = [Math.min(...taken[0]), Math.min(...taken[1])];
  const medians = (median(taken[0]) ?? Number.NaN) / (median(taken[1]) ?? Number.NaN);
  const ratio = leftMs / rightMs;
  return {
    ratio,
    line: `${names[0]} ${leftMs.toFixed(3)} ms, ${names[1]} ${rightMs.toFixed(3)} ms, ratio ${ratio.toFixed(3)} (of the medians ${medians.toFixed(3)})`,
  };
}

const { recording, columns } = run();
const passes = compare(
  ["measuring", "one pass"],
  [() => measureRun(recording, "bench"), () => sumOf(columns)],
  { warmUp: 100, timed: isQuick ? 100 : 400, times: 10 },
);
console.log(`${RECORDS} records: ${passes.line}`);

const { scenario, recordings } = simulateRunner({
  seed: 1,
  days: YEAR_DAYS,
  cause: "none",
  endsAt: instant(START_MS),
  utcOffsetMinutes: 120,
});
const year = compare(
  ["computing the loads anew", "decoding and measuring"],
  [
    () => {
      const { runs, shoes, runner } = scenario;
      return loadOfRuns(runs, loadContextsOf(runs, shoes, runner));
    },
    () =>
      recordings.map(({ bytes }) => {
        const decoded = decode(bytes);
        if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error("a run was not decoded");
        return measureRun(decoded.value.recordings[0], "bench");
      }),
  ],
  { warmUp: 2, timed: isQuick ? 5 : 15, times: 1 },
);
console.log(`a year of ${recordings.length} runs: ${year.line}`);
const isMet = passes.ratio < GOAL_PASSES && year.ratio < GOAL_OF_DECODING;
console.log(`${passes.ratio.toFixed(1)} passes of less than ${GOAL_PASSES}`);
process.exitCode = isMet ? 0 : 1;
