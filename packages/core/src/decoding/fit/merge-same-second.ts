import type { ReadRecords } from "./record-values.ts";
import { addRow, eachStretch, type RowList, rowList } from "./row-list.ts";

/**
 * Some devices write the position and the heart rate of one second as two records. Where records that follow each other
 * have the same time, no value in common that differs, and each something that the other lacks, they are one record.
 * Returns the rows that stay; the values of the others have been written into them, in place.
 */
export function mergeSameSecond({ timestampMs, values }: ReadRecords, list: RowList): RowList {
  if (!hasRepeatedTime(timestampMs, list)) return list;
  const columns = [...values.values()];
  const kept = rowList();
  let before = -1;
  eachStretch(list, (first, end) => {
    for (let row = first; row < end; row += 1) {
      const isSameSecond = before >= 0 && timestampMs[before] === timestampMs[row];
      if (!isSameSecond || !complete(columns, before, row)) {
        addRow(kept, row);
        before = row;
        continue;
      }
      for (const column of columns) {
        const value = column[row] ?? Number.NaN;
        if (!Number.isNaN(value)) column[before] = value;
      }
    }
  });
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

function hasRepeatedTime(timestampMs: Float64Array, { firsts, ends }: RowList): boolean {
  let before = Number.NaN;
  for (let index = 0; index < firsts.length; index += 1) {
    const end = ends[index] ?? 0;
    for (let row = firsts[index] ?? 0; row < end; row += 1) {
      const now = timestampMs[row] ?? Number.NaN;
      if (now === before) return true;
      before = now;
    }
  }
  return false;
}
