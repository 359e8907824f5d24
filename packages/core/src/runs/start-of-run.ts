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
  let first = -1;
  let turn = -1;
  let last = -1;
  for (let row = 0; row < records.length; row += 1) {
    const at = records.timestampMs[row] ?? Number.NaN;
    if (Number.isNaN(at + (records.distanceM?.[row] ?? Number.NaN))) continue;
    if (first === -1) first = row;
    if (turn === -1 && at - (records.timestampMs[first] ?? 0) >= 1000 * WARM_UP_S) turn = row;
    last = row;
  }
  return turn === -1 ? null : { first, turn, last };
}

const secondsBetween = ({ timestampMs }: RecordColumns, from: number, to: number): number =>
  ((timestampMs[to] ?? 0) - (timestampMs[from] ?? 0)) / 1000;

function speedBetween(records: RecordColumns, from: number, to: number): number {
  const metres = (records.distanceM?.[to] ?? 0) - (records.distanceM?.[from] ?? 0);
  const seconds = secondsBetween(records, from, to);
  return seconds > 0 ? metres / seconds : 0;
}
