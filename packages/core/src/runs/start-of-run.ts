import type { RecordColumns } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { meanOfRecords } from "./mean-of-records.ts";

/** The article's warm-up, P1: 15 minutes. */
const WARM_UP_S = 15 * 60;
/** The rest must be long enough for its mean to say something. */
const LEAST_REST_S = 5 * 60;

/** How a run began: its first 15 minutes by the clock, pauses included. */
export interface StartOfRun {
  /** Mean speed, metres a second. */
  readonly startSpeedMPerS: Measured<number>;
  readonly startHeartRateBpm: Measured<number>;
  /** Mean speed over that of the rest of the run. */
  readonly startSpeedRatio: Measured<number>;
}

/** By the records' own distance and clock; a run needs 15 minutes, the ratio five more. */
export function startOfRun(
  records: RecordColumns,
  recordedS: Float64Array,
  inputs: readonly string[],
): StartOfRun {
  const rows = warmUpRows(records);
  if (rows === null) {
    const tooShort = unavailable("runTooShortForWarmUp", "The run has no 15 minutes with a distance.");
    return { startSpeedMPerS: tooShort, startHeartRateBpm: tooShort, startSpeedRatio: tooShort };
  }
  const { first, turn, last } = rows;
  const startSpeed = speedBetween(records, first, turn);
  const restSpeed =
    secondsBetween(records, turn, last) < LEAST_REST_S ? 0 : speedBetween(records, turn, last);
  return {
    startSpeedMPerS:
      startSpeed > 0
        ? computed(startSpeed, { unit: "m/s", version: "start-speed/1", inputs })
        : unavailable("neverOnTheMove", "The first 15 minutes have no way."),
    startHeartRateBpm: meanOfRecords(
      records.heartRateBpm?.subarray(first, turn + 1),
      recordedS.subarray(first, turn + 1),
      { unit: "beats/min", inputs, lacking: "recordingHasNoHeartRate" },
    ),
    startSpeedRatio:
      startSpeed > 0 && restSpeed > 0
        ? computed(startSpeed / restSpeed, { unit: "1", version: "start-speed-ratio/1", inputs })
        : unavailable("runTooShortForWarmUp", "The run has no 15 minutes followed by at least 5 more."),
  };
}

/** The first row with time and distance, the first one 15 minutes after it, and the last one; null in a shorter run. */
function warmUpRows(
  records: RecordColumns,
): { readonly first: number; readonly turn: number; readonly last: number } | null {
  const { timestampMs, distanceM } = records;
  const isPoint = (row: number): boolean =>
    !Number.isNaN((timestampMs[row] ?? Number.NaN) + (distanceM?.[row] ?? Number.NaN));
  let first = 0;
  while (first < records.length && !isPoint(first)) first += 1;
  const turnMs = (timestampMs[first] ?? Number.NaN) + 1000 * WARM_UP_S;
  let turn = first;
  while (turn < records.length && !((timestampMs[turn] ?? Number.NaN) >= turnMs && isPoint(turn))) turn += 1;
  if (turn >= records.length) return null;
  let last = records.length - 1;
  while (!isPoint(last)) last -= 1;
  return { first, turn, last };
}

const secondsBetween = ({ timestampMs }: RecordColumns, from: number, to: number): number =>
  ((timestampMs[to] ?? 0) - (timestampMs[from] ?? 0)) / 1000;

function speedBetween(records: RecordColumns, from: number, to: number): number {
  const metres = (records.distanceM?.[to] ?? 0) - (records.distanceM?.[from] ?? 0);
  const seconds = secondsBetween(records, from, to);
  return seconds > 0 ? metres / seconds : 0;
}
