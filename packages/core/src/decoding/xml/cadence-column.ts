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
  // Points without a cadence are holes in the list.
  const column = Float64Array.from(
    { length: columns.length },
    (_none, row) => cadencePerMin[row] ?? Number.NaN,
  );
  if (!isOnFoot(sport)) return { ...columns, cadenceRpm: column };
  const factor = stepsPerCadence(column, warnings);
  return { ...columns, cadenceSpm: column.map((value) => factor * value) };
}
