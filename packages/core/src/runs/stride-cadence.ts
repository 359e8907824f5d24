import type { RecordColumns, Sport } from "../recording/index.ts";

/** Nobody runs at 2 m/s or more with fewer steps a minute than this; slow joggers take some 140. */
const FEWEST_STEPS_SPM = 115;
const SURELY_RUNNING_M_PER_S = 2;

/**
 * Whether the cadence of a file is that of one foot (strides) where steps are meant: on a run at `meanSpeedMPerS` nobody
 * takes so few steps.
 */
export function countsStrides(
  { cadenceSpm }: RecordColumns,
  sport: Sport | null,
  meanSpeedMPerS: number,
): boolean {
  if (sport !== "running" || cadenceSpm === undefined || !(meanSpeedMPerS >= SURELY_RUNNING_M_PER_S)) {
    return false;
  }
  let sum = 0;
  let count = 0;
  for (let row = 0; row < cadenceSpm.length; row += 1) {
    const cadence = cadenceSpm[row] ?? Number.NaN;
    if (!(cadence > 0)) continue;
    sum += cadence;
    count += 1;
  }
  return count > 0 && sum / count < FEWEST_STEPS_SPM;
}

/** The records with steps for strides. */
export const withStepsForStrides = (records: RecordColumns): RecordColumns =>
  records.cadenceSpm === undefined
    ? records
    : { ...records, cadenceSpm: records.cadenceSpm.map((value) => 2 * value) };
