import { isOnFoot, type RecordColumns, type Sport } from "../../recording/index.ts";
import type { WarningList } from "../warning-list.ts";
import { stepsPerCadence } from "./on-foot-cadence.ts";

/** Adds the cadence to the columns: steps per minute on foot, revolutions in any other sport. */
export function withCadence(
  columns: RecordColumns,
  cadencePerMin: readonly number[],
  sport: Sport | null,
  warnings: WarningList,
): RecordColumns {
  if (cadencePerMin.length === 0) return columns;
  const column = new Float64Array(columns.length);
  // Points without a cadence are holes in the list.
  for (let row = 0; row < column.length; row += 1) column[row] = cadencePerMin[row] ?? Number.NaN;
  if (!isOnFoot(sport)) return { ...columns, cadenceRpm: column };
  const factor = stepsPerCadence(column, warnings);
  for (let row = 0; row < column.length; row += 1) column[row] = factor * (column[row] ?? Number.NaN);
  return { ...columns, cadenceSpm: column };
}
