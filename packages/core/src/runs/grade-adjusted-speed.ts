import type { RecordColumns, Sport } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import type { DistanceAlong } from "./distance-along.ts";
import { gradeAlong } from "./grade-along.ts";
import { LEAST_RECORDED_SHARE } from "./recorded-time.ts";

/** The steepest grade, up or down, at which the energy cost was measured (minetti-2002). */
export const STEEPEST_MEASURED_GRADE = 0.45;
/** Energy that a runner spends on a metre at grade `i`, J/kg/m (minetti-2002); beyond 0.45 either way that of 0.45. */
export function energyCostJPerKgM(grade: number): number {
  const i = Math.max(-STEEPEST_MEASURED_GRADE, Math.min(STEEPEST_MEASURED_GRADE, grade));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

/** What the speed is made of; the records without spikes. */
export interface GradedRun {
  readonly records: RecordColumns;
  readonly sport: Sport | null;
  readonly along: DistanceAlong | null;
  /** Seconds on the move that each record stands for. */
  readonly movingS: Float64Array;
  readonly inputs: readonly string[];
}

/**
 * The speed on the level that costs the same energy as the run did, metres a second (minetti-2002): every step on the
 * move is counted as long as the level way of the same cost. It is a metabolic number and never a load of the back: on a
 * mild descent the cost falls while the impact rises. Running only; needs distance or positions, altitude and time over
 * four fifths of the way.
 */
export function gradeAdjustedSpeed({ records, sport, along, movingS, inputs }: GradedRun): Measured<number> {
  if (sport !== null && sport !== "running") {
    return unavailable("notARun", "The energy cost of grades is known for running only.");
  }
  if (along === null) {
    return unavailable("recordingHasNoDistance", "The file has neither a distance nor positions.");
  }
  const level = levelWay(records, along, movingS);
  if (level.coveredM < LEAST_RECORDED_SHARE * along.totalM || level.metres <= 0) {
    return unavailable("tooLittleWithAltitude", "Less than four fifths of the way has altitudes and times.");
  }
  return computed(level.metres / level.seconds, { unit: "m/s", version: "grade-adjusted-speed/1", inputs });
}

/** The steps on the move of which the grade is known: their way, their seconds, and the level way of the same cost. */
function levelWay(
  records: RecordColumns,
  along: DistanceAlong,
  movingS: Float64Array,
): { readonly coveredM: number; readonly seconds: number; readonly metres: number } {
  const points = pointsWithAltitude(records, along);
  const grades = gradeAlong(points.alongM, points.altitudeM);
  const level = { coveredM: 0, seconds: 0, metres: 0 };
  const costOfLevel = energyCostJPerKgM(0);
  let row = 0;
  for (let at = 0; at < grades.length; at += 1) {
    // Records between two points (heart rate alone, no altitude) belong to the step that ends at the second.
    let seconds = 0;
    for (; row <= (points.rows[at] ?? -1); row += 1) seconds += movingS[row] ?? 0;
    const metres = (points.alongM[at] ?? 0) - (points.alongM[at - 1] ?? Number.NaN);
    const ratio = energyCostJPerKgM(grades[at] ?? Number.NaN) / costOfLevel;
    if (seconds <= 0 || Number.isNaN(metres * ratio)) continue;
    level.coveredM += metres;
    level.metres += metres * ratio;
    level.seconds += seconds;
  }
  return level;
}

function pointsWithAltitude({ altitudeM, length }: RecordColumns, { metres }: DistanceAlong) {
  const rows = new Int32Array(length);
  const alongs = new Float64Array(length);
  const altitudes = new Float64Array(length);
  let count = 0;
  let furthest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row += 1) {
    const altitude = altitudeM?.[row] ?? Number.NaN;
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
    altitudeM: altitudes.subarray(0, count),
  };
}
