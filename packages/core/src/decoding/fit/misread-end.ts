import type { PartRecords } from "./part-records.ts";
import { dropLastRow } from "./row-list.ts";

const DAY_S = 86_400;

/**
 * Where bytes are missing in the middle of a file, the walk reads the next messages askew until it meets one that can't
 * be. Takes back the last record if its time lies more than a day from the one before it.
 */
export function dropMisreadRecord(records: PartRecords): void {
  const { count, timesS, groups } = records;
  if (count < 2) return;
  const jumpS = Math.abs((timesS[count - 1] ?? Number.NaN) - (timesS[count - 2] ?? Number.NaN));
  if (!(jumpS > DAY_S)) return;
  records.count -= 1;
  const last = groups.find(({ rows }) => rows.ends.at(-1) === count);
  if (last !== undefined) dropLastRow(last.rows);
}
