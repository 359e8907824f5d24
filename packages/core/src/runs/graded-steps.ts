import type { RecordColumns } from "../recording/index.ts";
import { altitudeNoiseM, gradeAlong } from "../terrain/index.ts";
import type { DistanceAlong } from "./distance-along.ts";
import { LEAST_RECORDED_SHARE } from "./recorded-time.ts";

/** The way of a run as steps from one point to the next; all columns have an entry for each step. */
export interface GradedSteps {
  /** The row of the records at which the step ends. */
  readonly rows: Int32Array;
  readonly metres: Float64Array;
  /** Seconds on the move; 0 in a pause, a gap and at the start. */
  readonly seconds: Float64Array;
  /** Metres of height per metre of way; NaN where it is not known. */
  readonly grades: Float64Array;
  /** Whether grades are known over four fifths of the way. Else there are none, and the points are all that have a place. */
  readonly isGraded: boolean;
  /** How far the altitudes waver from point to point, metres; null where that can't be told. */
  readonly altitudeNoiseM: number | null;
}

/** The steps of the records without spikes; `movingS` are the seconds on the move that each record stands for. */
export function gradedSteps(
  records: RecordColumns,
  along: DistanceAlong,
  movingS: Float64Array,
): GradedSteps {
  const points = pointsOf(records, along, true);
  const withAltitude = stepsOver(points, movingS);
  if (coveredM(withAltitude) >= LEAST_RECORDED_SHARE * along.totalM) {
    const noiseM = points.altitudeM === null ? null : altitudeNoiseM(points.alongM, points.altitudeM);
    return { ...withAltitude, isGraded: true, altitudeNoiseM: noiseM };
  }
  return { ...stepsOver(pointsOf(records, along, false), movingS), isGraded: false, altitudeNoiseM: null };
}

type UngradedSteps = Omit<GradedSteps, "isGraded" | "altitudeNoiseM">;

function coveredM({ metres, seconds, grades }: UngradedSteps): number {
  let covered = 0;
  for (let at = 0; at < metres.length; at += 1) {
    const stepM = metres[at] ?? 0;
    if ((seconds[at] ?? 0) > 0 && !Number.isNaN(stepM + (grades[at] ?? Number.NaN))) covered += stepM;
  }
  return covered;
}

interface Points {
  readonly rows: Int32Array;
  readonly alongM: Float64Array;
  /** Null where the grade is not asked for. */
  readonly altitudeM: Float64Array | null;
}

function stepsOver({ rows, alongM, altitudeM }: Points, movingS: Float64Array): UngradedSteps {
  const { length } = rows;
  const metres = new Float64Array(length);
  let before = Number.NaN;
  for (let at = 0; at < length; at += 1) {
    const here = alongM[at] ?? 0;
    metres[at] = here - before;
    before = here;
  }
  const seconds = length === movingS.length ? movingS : secondsOfSteps(rows, movingS);
  const grades =
    altitudeM === null ? new Float64Array(length).fill(Number.NaN) : gradeAlong(alongM, altitudeM);
  return { rows, metres, seconds, grades };
}

/** Records between two points (heart rate alone, no altitude) belong to the step that ends at the second. */
function secondsOfSteps(rows: Int32Array, movingS: Float64Array): Float64Array {
  const seconds = new Float64Array(rows.length);
  let row = 0;
  for (let at = 0; at < rows.length; at += 1) {
    let sum = 0;
    for (; row <= (rows[at] ?? -1); row += 1) sum += movingS[row] ?? 0;
    seconds[at] = sum;
  }
  return seconds;
}

function pointsOf(
  { altitudeM, length }: RecordColumns,
  { metres }: DistanceAlong,
  needsAltitude: boolean,
): Points {
  if (areAllPoints(metres, needsAltitude ? altitudeM : metres)) {
    const rows = new Int32Array(length);
    for (let row = 0; row < length; row += 1) rows[row] = row;
    return { rows, alongM: metres, altitudeM: needsAltitude ? (altitudeM ?? null) : null };
  }
  const rows = new Int32Array(length);
  const alongs = new Float64Array(length);
  const altitudes = new Float64Array(length);
  let count = 0;
  let furthest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row += 1) {
    const altitude = needsAltitude ? (altitudeM?.[row] ?? Number.NaN) : 0;
    const at = metres[row] ?? Number.NaN;
    if (Number.isNaN(altitude + at)) continue;
    furthest = Math.max(furthest, at);
    rows[count] = row;
    alongs[count] = furthest;
    altitudes[count] = altitude;
    count += 1;
  }
  return {
    rows: rows.subarray(0, count),
    alongM: alongs.subarray(0, count),
    altitudeM: needsAltitude ? altitudes.subarray(0, count) : null,
  };
}

/** Whether every record has a place that does not fall and the other value too: then the columns are the points. */
function areAllPoints(metres: Float64Array, other: Float64Array | undefined): boolean {
  if (other === undefined || other.length !== metres.length) return false;
  let before = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < metres.length; row += 1) {
    const at = metres[row] ?? Number.NaN;
    // A missing value is neither at nor beyond anything.
    if (!(at >= before) || Number.isNaN(other[row] ?? Number.NaN)) return false;
    before = at;
  }
  return true;
}
