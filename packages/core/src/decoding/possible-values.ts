import { COLUMN_NAMES, type ColumnName, type RecordColumns } from "../recording/index.ts";
import type { WarningList } from "./warning-list.ts";

/** What a runner's recording can hold at the widest, ends included. Beyond it the number is an error, not a value. */
const POSSIBLE: Readonly<Record<ColumnName, readonly [least: number, most: number]>> = {
  latitudeDeg: [-90, 90],
  longitudeDeg: [-180, 180],
  altitudeM: [-1_000, 20_000],
  distanceM: [0, 50_000_000],
  speedMPerS: [0, 500],
  heartRateBpm: [0, 255],
  cadenceSpm: [0, 600],
  cadenceRpm: [0, 300],
  powerW: [0, 10_000],
  temperatureC: [-100, 100],
  stanceTimeMs: [0, 10_000],
  stanceBalancePercent: [0, 100],
  verticalOscillationMm: [0, 10_000],
  verticalRatioPercent: [0, 100],
  stepLengthMm: [0, 10_000],
  formPowerW: [0, 10_000],
  airPowerW: [0, 10_000],
  legSpringStiffnessKNPerM: [0, 1_000],
  impactLoadingRateBwPerS: [0, 1_000],
  impactG: [0, 200],
  impactLeftG: [0, 200],
  impactRightG: [0, 200],
  brakingG: [0, 200],
  brakingLeftG: [0, 200],
  brakingRightG: [0, 200],
  // A pod that has not yet seen a step gives 0.
  footstrikeType: [1, 16],
  footstrikeTypeLeft: [1, 16],
  footstrikeTypeRight: [1, 16],
  pronationDeg: [-90, 90],
  pronationLeftDeg: [-90, 90],
  pronationRightDeg: [-90, 90],
  // Below zero where both feet are on the ground at once.
  flightRatioPercent: [-100, 100],
  flightRatioLeftPercent: [-100, 100],
  flightRatioRightPercent: [-100, 100],
  stanceTimeLeftMs: [0, 10_000],
  stanceTimeRightMs: [0, 10_000],
};

/** Takes the impossible numbers out of the columns, in place, and warns `valueInvalid` when there were any. */
export function dropImpossibleValues(records: RecordColumns, warnings: WarningList): void {
  for (const name of COLUMN_NAMES) {
    const column = records[name];
    if (column === undefined) continue;
    const [least, most] = POSSIBLE[name];
    const { length } = column;
    let dropped = 0;
    for (let at = 0; at < length; at += 1) {
      const value = column[at] ?? Number.NaN;
      // A missing value is neither below nor above.
      if (value < least || value > most) {
        dropped += 1;
        column[at] = Number.NaN;
      }
    }
    if (dropped > 0) {
      const limits = `${least} to ${most}`;
      warnings.add("valueInvalid", `${dropped} values of ${name} outside ${limits} were taken as missing.`);
    }
  }
}

/** Zero beats per minute is a lost sensor: missing. Warns when the file holds nothing but zeros. */
export function dropZeroHeartRates(records: RecordColumns, warnings: WarningList): void {
  const column = records.heartRateBpm;
  if (column === undefined) return;
  const { length } = column;
  let zeros = 0;
  let beats = 0;
  for (let at = 0; at < length; at += 1) {
    const value = column[at] ?? Number.NaN;
    if (value > 0) beats += 1;
    if (value !== 0) continue;
    zeros += 1;
    column[at] = Number.NaN;
  }
  if (zeros > 0 && beats === 0) {
    warnings.add("heartRateAllZero", `All ${zeros} heart rates are zero; they were taken as missing.`);
  }
}

/** Takes out positions of exactly 0°, 0° (what receivers write before their first fix) and half positions. */
export function dropUnknownPositions(records: RecordColumns, warnings: WarningList): void {
  const { latitudeDeg, longitudeDeg } = records;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return;
  const { length } = latitudeDeg;
  let atZero = 0;
  for (let at = 0; at < length; at += 1) {
    const isZero = latitudeDeg[at] === 0 && longitudeDeg[at] === 0;
    if (isZero) atZero += 1;
    if (!isZero && !Number.isNaN((latitudeDeg[at] ?? 0) + (longitudeDeg[at] ?? 0))) continue;
    latitudeDeg[at] = Number.NaN;
    longitudeDeg[at] = Number.NaN;
  }
  if (atZero > 0) warnings.add("positionAtZero", `${atZero} positions at 0°, 0° were taken as missing.`);
}

/** A distance that stays at zero while the totals tell of one was never measured: missing, with a warning. */
export function dropUselessDistance(
  records: RecordColumns,
  totalDistanceM: number | null,
  warnings: WarningList,
): void {
  const column = records.distanceM;
  if (column === undefined || totalDistanceM === null || totalDistanceM <= 0 || records.length < 2) return;
  if (column.some((value) => value > 0)) return;
  column.fill(Number.NaN);
  warnings.add(
    "valueInvalid",
    `The distance is zero in every record while the total is ${totalDistanceM} m; the records' distance was taken as missing.`,
  );
}
