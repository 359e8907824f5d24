import type { ReadRecords } from "./record-values.ts";
import { addRow, type RowList, rowList } from "./row-list.ts";

/**
 * Some devices write the position and the heart rate of one second as two records. Where records that follow each other
 * have the same time, no value in common that differs, and each something that the other lacks, they are one record.
 * Returns the rows that stay; the values of the others have been written into them, in place.
 */
export function mergeSameSecond({ timestampMs, values }: ReadRecords, list: RowList): RowList {
  if (!hasRepeatedTime(timestampMs, list)) return list;
  const columns = [...values.values()];
  const kept = rowList();
  for (let index = 0; index < list.count; index += 1) {
    const row = list.rows[index] ?? -1;
    const before = kept.rows[kept.count - 1] ?? -1;
    const isSameSecond = kept.count > 0 && timestampMs[before] === timestampMs[row];
    if (!isSameSecond || !complete(columns, before, row)) {
      addRow(kept, row);
      continue;
    }
    for (const column of columns) {
      const value = column[row] ?? Number.NaN;
      if (!Number.isNaN(value)) column[before] = value;
    }
  }
  return kept;
}

/** Whether the two rows complete each other without contradiction. */
function complete(columns: readonly Float64Array[], first: number, second: number): boolean {
  let onlyFirst = false;
  let onlySecond = false;
  for (const column of columns) {
    const left = column[first] ?? Number.NaN;
    const right = column[second] ?? Number.NaN;
    if (Number.isNaN(left)) onlySecond ||= !Number.isNaN(right);
    else if (Number.isNaN(right)) onlyFirst = true;
    else if (left !== right) return false;
  }
  return onlyFirst && onlySecond;
}

function hasRepeatedTime(timestampMs: Float64Array, { rows, count }: RowList): boolean {
  for (let index = 1; index < count; index += 1) {
    if (timestampMs[rows[index] ?? -1] === timestampMs[rows[index - 1] ?? -1]) return true;
  }
  return false;
}
