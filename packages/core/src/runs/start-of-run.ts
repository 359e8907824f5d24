import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Course } from "./course.ts";
import { meanOfRecords } from "./mean-of-records.ts";

/** The article's warm-up, P1: 15 minutes. */
const WARM_UP_S = 15 * 60;
/** The rest must be long enough for its mean to say something. */
const LEAST_REST_S = 5 * 60;

interface Way {
  readonly timestampMs: Float64Array;
  readonly metres: Float64Array;
}
const NO_WAY = new Float64Array();

/** How a run began: its first 15 minutes by the clock, pauses included. */
export interface StartOfRun {
  /** Mean speed, metres a second. */
  readonly startSpeedMPerS: Measured<number>;
  readonly startHeartRateBpm: Measured<number>;
  /** Mean speed over that of the rest of the run. */
  readonly startSpeedRatio: Measured<number>;
}

/** By the way along the run and its clock; a run needs 15 minutes, the ratio five more. */
export function startOfRun({ records, along, recordedS }: Course, inputs: readonly string[]): StartOfRun {
  const way: Way = { timestampMs: records.timestampMs, metres: along?.metres ?? NO_WAY };
  const rows = warmUpRows(way);
  if (rows === null) {
    const tooShort = unavailable("runTooShortForWarmUp", "The run has no 15 minutes with a distance.");
    return { startSpeedMPerS: tooShort, startHeartRateBpm: tooShort, startSpeedRatio: tooShort };
  }
  const { first, turn, last } = rows;
  const startSpeed = speedBetween(way, first, turn);
  const restSpeed = secondsBetween(way, turn, last) < LEAST_REST_S ? 0 : speedBetween(way, turn, last);
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
function warmUpRows({
  timestampMs,
  metres,
}: Way): { readonly first: number; readonly turn: number; readonly last: number } | null {
  const { length } = timestampMs;
  const isPoint = (row: number): boolean =>
    !Number.isNaN((timestampMs[row] ?? Number.NaN) + (metres[row] ?? Number.NaN));
  let first = 0;
  while (first < length && !isPoint(first)) first += 1;
  const turnMs = (timestampMs[first] ?? Number.NaN) + 1000 * WARM_UP_S;
  let turn = first;
  while (turn < length && !((timestampMs[turn] ?? Number.NaN) >= turnMs && isPoint(turn))) turn += 1;
  if (turn >= length) return null;
  let last = length - 1;
  while (!isPoint(last)) last -= 1;
  return { first, turn, last };
}

const secondsBetween = ({ timestampMs }: Way, from: number, to: number): number =>
  ((timestampMs[to] ?? 0) - (timestampMs[from] ?? 0)) / 1000;

function speedBetween(way: Way, from: number, to: number): number {
  const metres = (way.metres[to] ?? 0) - (way.metres[from] ?? 0);
  const seconds = secondsBetween(way, from, to);
  return seconds > 0 ? metres / seconds : 0;
}
