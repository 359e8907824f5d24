/**
 * How many passes over its bytes does decoding a FIT file cost?
 *
 * Goal: warm, at most 8 times one pass that sums the bytes, for an hour's run (3,600 records) and for 100,000 records.
 * Both are timed in turn in one process, and the ratio of the fastest of each is what counts: it hardly depends on the
 * machine, and other work on it only ever adds time. The medians are printed beside it. Cold, each in a thread of its own
 * whose engine has seen no other file, is told and has no goal.
 *
 *     node bench/decode.ts [--quick]
 *
 * Prints two lines for each file and the worst ratio last; ends with 1 when the goal is missed.
 */
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { z } from "zod";
import { decode } from "../packages/core/src/decoding/index.ts";
import { encodeFit } from "../packages/core/src/encoding/index.ts";
import type { RecordColumns, Recording } from "../packages/core/src/recording/index.ts";
import { instant } from "../packages/core/src/time/index.ts";
import { median } from "../packages/core/src/units/index.ts";

const GOAL_RATIO = 8;
const isQuick = process.argv.includes("--quick");
const START_MS = Date.UTC(2026, 4, 4, 5, 30);

/** A steady run of one record a second, with all that a watch with a chest strap writes. */
function run(length: number): Recording {
  const column = (value: (second: number) => number) =>
    Float64Array.from({ length }, (_none, second) => value(second));
  const records: RecordColumns = {
    length,
    timestampMs: column((second) => START_MS + 1000 * second),
    latitudeDeg: column((second) => 48 + 2e-5 * (second % 10_000)),
    longitudeDeg: column((second) => 11 + 1e-5 * Math.sin(second / 60)),
    altitudeM: column((second) => 500 + 20 * Math.sin(second / 300)),
    distanceM: column((second) => 3 * second),
    speedMPerS: column((second) => 3 + 0.2 * Math.sin(second / 40)),
    heartRateBpm: column((second) => Math.round(150 + 10 * Math.sin(second / 200))),
    cadenceSpm: column((second) => 170 + 2 * Math.round(2 * Math.sin(second / 30))),
    temperatureC: column(() => 18),
    stanceTimeMs: column((second) => 240 + (second % 7)),
    verticalOscillationMm: column((second) => 85 + (second % 5)),
  };
  return {
    format: "fit",
    sport: "running",
    subSport: null,
    startedAt: instant(START_MS),
    utcOffsetMinutes: 120,
    device: "bench",
    name: null,
    totals: {
      elapsedS: length,
      timerS: length,
      distanceM: 3 * length,
      ascentM: null,
      descentM: null,
      avgHeartRateBpm: 150,
      maxHeartRateBpm: 160,
      avgCadenceSpm: 170,
      calories: null,
    },
    records,
    laps: [],
    pauses: [],
    warnings: [],
  };
}

function milliseconds(work: () => number): number {
  const start = performance.now();
  const result = work();
  const taken = performance.now() - start;
  if (Number.isNaN(result)) throw new Error("the work gave nothing");
  return taken;
}

function sumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1) sum += bytes[at] ?? 0;
  return sum;
}

function recordsIn(bytes: Uint8Array, expected: number): number {
  const decoded = decode(bytes);
  const count =
    decoded.ok && decoded.value.kind === "recordings"
      ? decoded.value.recordings[0].records.length
      : Number.NaN;
  if (count !== expected) throw new Error(`expected ${expected} records, decoded ${count}`);
  return count;
}

const coldTaskSchema = z.object({
  task: z.enum(["decode", "pass"]),
  bytes: z.instanceof(Uint8Array),
  records: z.int(),
});

/** Milliseconds that the task takes in a thread that has done nothing before; the fastest of several threads. */
async function coldMs(
  task: "decode" | "pass",
  { bytes, records }: { readonly bytes: Uint8Array; readonly records: number },
): Promise<number> {
  const taken: number[] = [];
  for (let thread = 0; thread < (isQuick ? 3 : 9); thread += 1) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { task, bytes, records } });
    const [message] = await once(worker, "message");
    taken.push(z.number().parse(message));
    await worker.terminate();
  }
  return Math.min(...taken);
}

function answerCold(): void {
  const { task, bytes, records } = coldTaskSchema.parse(workerData);
  parentPort?.postMessage(milliseconds(() => (task === "decode" ? recordsIn(bytes, records) : sumOf(bytes))));
}

/** How often each is done before it is timed, and how often then. */
interface Repetitions {
  readonly warmUp: number;
  readonly timed: number;
}

async function ratioFor(records: number, { warmUp, timed }: Repetitions): Promise<number> {
  const bytes = encodeFit(run(records));
  const passes: number[] = [];
  const decodings: number[] = [];
  for (let repetition = 0; repetition < warmUp + timed; repetition += 1) {
    const pass = milliseconds(() => sumOf(bytes));
    const decoding = milliseconds(() => recordsIn(bytes, records));
    if (repetition < warmUp) continue;
    passes.push(pass);
    decodings.push(decoding);
  }
  const ratio = Math.min(...decodings) / Math.min(...passes);
  const medians = [median(decodings), median(passes)].map((value) => value ?? Number.NaN);
  const [decodedMs = Number.NaN, passedMs = Number.NaN] = medians;
  console.log(
    `${records} records, ${bytes.length} bytes: decode ${Math.min(...decodings).toFixed(2)} ms, ` +
      `byte pass ${Math.min(...passes).toFixed(3)} ms, ratio ${ratio.toFixed(1)} ` +
      `(medians ${decodedMs.toFixed(2)} and ${passedMs.toFixed(3)} ms, ratio ${(decodedMs / passedMs).toFixed(1)})`,
  );
  const coldDecode = await coldMs("decode", { bytes, records });
  const coldPass = await coldMs("pass", { bytes, records });
  console.log(
    `  cold, the first file: decode ${coldDecode.toFixed(1)} ms, byte pass ${coldPass.toFixed(1)} ms, ` +
      `ratio ${(coldDecode / coldPass).toFixed(1)}`,
  );
  return ratio;
}

async function main(): Promise<void> {
  // On a busy machine the engine is late with its machine code: a quick run saves on timing, not on warming up.
  const short = await ratioFor(3_600, { warmUp: 3_000, timed: isQuick ? 400 : 1_000 });
  const long = await ratioFor(100_000, { warmUp: 90, timed: isQuick ? 40 : 80 });
  const worst = Math.max(short, long);
  console.log(`worst ratio ${worst.toFixed(1)} of at most ${GOAL_RATIO}`);
  process.exitCode = worst <= GOAL_RATIO ? 0 : 1;
}

if (isMainThread) await main();
else answerCold();
