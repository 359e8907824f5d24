import type { ReadRecords } from "./record-values.ts";

/**
 * Some devices write the position and the heart rate of one second as two records. Where records that follow each other
 * have the same time, no value in common that differs, and each something that the other lacks, they are one record.
 * Returns the rows that stay; the values of the others have been written into them, in place.
 */
export function mergeSameSecond(
  { timestampMs, values }: ReadRecords,
  rows: readonly number[],
): readonly number[] {
  if (!hasRepeatedTime(timestampMs, rows)) return rows;
  const columns = [...values.values()];
  const kept: number[] = [];
  for (const row of rows) {
    const before = kept.at(-1);
    const isSameSecond = before !== undefined && timestampMs[before] === timestampMs[row];
    if (!isSameSecond || !complete(columns, before, row)) {
      kept.push(row);
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

function hasRepeatedTime(timestampMs: Float64Array, rows: readonly number[]): boolean {
  for (let index = 1; index < rows.length; index += 1) {
    if (timestampMs[rows[index] ?? -1] === timestampMs[rows[index - 1] ?? -1]) return true;
  }
  return false;
}
