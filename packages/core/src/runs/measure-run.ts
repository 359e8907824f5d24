import {
  type ColumnName,
  type RecordColumns,
  type Recording,
  type Sport,
  valueAt,
} from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Instant } from "../time/index.ts";
import { climbOf } from "./climb.ts";
import { trackLengthM } from "./track-length.ts";

/** The numbers of one recorded activity, each with its unit, its definition's version and what it was made from. */
export interface RunMeasures {
  readonly startedAt: Instant | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** The device's total; else its running distance; else the length of the track. Metres. */
  readonly distanceM: Measured<number>;
  /** The device's timer; else the recorded time without gaps longer than 10 s. Seconds. */
  readonly movingS: Measured<number>;
  /** The device's total; else from the altitudes by hysteresis. Metres. */
  readonly ascentM: Measured<number>;
  readonly descentM: Measured<number>;
  readonly avgHeartRateBpm: Measured<number>;
  readonly avgCadenceSpm: Measured<number>;
  /** Mean speed of the first 15 minutes over that of the rest; 1 is even, below 1 began more slowly. */
  readonly startSpeedRatio: Measured<number>;
}

/** A gap between two records that is longer than this is a pause, not slow running. Smart recording writes every 1 to 8 s. */
const LONGEST_RECORDING_GAP_S = 10;
/** The article's warm-up, P1: 15 minutes. The rest must be long enough for its mean to say something. */
const WARM_UP_S = 15 * 60;
const LEAST_REST_S = 5 * 60;

/** Measures a recording. `source` names it in the `inputs` of every number: its id or the hash of its file. */
export function measureRun(recording: Recording, source: string): RunMeasures {
  const { totals, records } = recording;
  const inputs = [source];
  const climb = climbOf(records);
  const fromDevice = (value: number, unit: string): Measured<number> =>
    computed(value, { unit, version: "device-total/1", inputs });
  return {
    startedAt: recording.startedAt,
    sport: recording.sport,
    subSport: recording.subSport,
    distanceM:
      totals.distanceM !== null ? fromDevice(totals.distanceM, "m") : distanceFromRecords(records, inputs),
    movingS: totals.timerS !== null ? fromDevice(totals.timerS, "s") : movingFromRecords(records, inputs),
    ascentM: totals.ascentM !== null ? fromDevice(totals.ascentM, "m") : climbed(climb?.ascentM, inputs),
    descentM: totals.descentM !== null ? fromDevice(totals.descentM, "m") : climbed(climb?.descentM, inputs),
    avgHeartRateBpm:
      totals.avgHeartRateBpm !== null
        ? fromDevice(totals.avgHeartRateBpm, "beats/min")
        : meanOf(records, "heartRateBpm", { unit: "beats/min", inputs, lacking: "recordingHasNoHeartRate" }),
    avgCadenceSpm:
      totals.avgCadenceSpm !== null
        ? fromDevice(totals.avgCadenceSpm, "steps/min")
        : meanOf(records, "cadenceSpm", { unit: "steps/min", inputs, lacking: "recordingHasNoCadence" }),
    startSpeedRatio: startSpeedRatio(records, inputs),
  };
}

const climbed = (metres: number | undefined, inputs: readonly string[]): Measured<number> =>
  metres === undefined
    ? unavailable("recordingHasNoAltitude", "The file has neither a total nor enough altitudes.")
    : computed(metres, { unit: "m", version: "climb-hysteresis/1", inputs });

function distanceFromRecords(records: RecordColumns, inputs: readonly string[]): Measured<number> {
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const distance = valueAt(records, "distanceM", index);
    if (distance !== null)
      return computed(distance, { unit: "m", version: "last-record-distance/1", inputs });
  }
  const length = trackLengthM(records);
  return length === null
    ? unavailable("recordingHasNoDistance", "The file has neither a distance nor positions.")
    : computed(length, { unit: "m", version: "track-length/1", inputs });
}

function movingFromRecords(records: RecordColumns, inputs: readonly string[]): Measured<number> {
  let seconds = 0;
  let before: number | null = null;
  for (let index = 0; index < records.length; index += 1) {
    const at = valueAt(records, "timestampMs", index);
    if (at === null) continue;
    const step = before === null ? 0 : (at - before) / 1000;
    if (step > 0 && step <= LONGEST_RECORDING_GAP_S) seconds += step;
    before = at;
  }
  return seconds > 0
    ? computed(seconds, { unit: "s", version: "recorded-time/1", inputs })
    : unavailable("recordingHasNoTimes", "The file has no usable times.");
}

/** Mean over the records that have the value and where it is above zero: a foot that stands has no cadence. */
function meanOf(
  records: RecordColumns,
  name: ColumnName,
  made: { readonly unit: string; readonly inputs: readonly string[]; readonly lacking: string },
): Measured<number> {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < records.length; index += 1) {
    const value = valueAt(records, name, index);
    if (value === null || value <= 0) continue;
    sum += value;
    count += 1;
  }
  return count > 0
    ? computed(sum / count, { unit: made.unit, version: "mean-of-records/1", inputs: made.inputs })
    : unavailable(made.lacking, "The file has no such values.");
}

function startSpeedRatio(records: RecordColumns, inputs: readonly string[]): Measured<number> {
  const tooShort = unavailable(
    "runTooShortForWarmUp",
    "The run has no 15 minutes followed by at least 5 more.",
  );
  const points: { seconds: number; distanceM: number }[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const at = valueAt(records, "timestampMs", index);
    const distanceM = valueAt(records, "distanceM", index);
    if (at !== null && distanceM !== null) points.push({ seconds: at / 1000, distanceM });
  }
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return tooShort;
  const turn = points.find((point) => point.seconds - first.seconds >= WARM_UP_S);
  if (turn === undefined || last.seconds - turn.seconds < LEAST_REST_S) return tooShort;
  const startSpeed = (turn.distanceM - first.distanceM) / (turn.seconds - first.seconds);
  const restSpeed = (last.distanceM - turn.distanceM) / (last.seconds - turn.seconds);
  if (restSpeed <= 0 || startSpeed <= 0) return tooShort;
  return computed(startSpeed / restSpeed, { unit: "1", version: "start-speed-ratio/1", inputs });
}
