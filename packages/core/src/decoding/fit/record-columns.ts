import type { RecordColumns, RecordTarget } from "../../recording/index.ts";
import { cadenceColumn } from "./cadence.ts";
import { mergeSameSecond } from "./merge-same-second.ts";
import type { ReadRecords } from "./record-values.ts";
import type { RowList } from "./row-list.ts";

/** The columns of the given rows: what belongs to one session, with the records of one second put together. */
export function columnsOfRows(records: ReadRecords, rows: RowList, isOnFoot: boolean): RecordColumns {
  const kept = mergeSameSecond(records, rows);
  const first = kept.rows[0] ?? 0;
  const hasGaps = (kept.rows[kept.count - 1] ?? -1) - first + 1 !== kept.count;
  const pick = (column: Float64Array): Float64Array => {
    // Rows ascend, so that as many as there are records are all of them: the usual file needs no copy.
    if (kept.count === column.length) return column;
    if (!hasGaps) return column.slice(first, first + kept.count);
    const picked = new Float64Array(kept.count);
    for (let index = 0; index < kept.count; index += 1)
      picked[index] = column[kept.rows[index] ?? -1] ?? Number.NaN;
    return picked;
  };
  const picked = new Map<RecordTarget, Float64Array>();
  for (const [target, column] of records.values) picked.set(target, pick(column));
  const cadence = cadenceColumn(picked, isOnFoot);
  if (cadence !== null) picked.set(isOnFoot ? "cadenceSpm" : "cadenceRpm", cadence);
  picked.delete("cadencePerMin");
  picked.delete("fractionalCadencePerMin");
  const columns: RecordColumns = { length: kept.count, timestampMs: pick(records.timestampMs) };
  return Object.assign(columns, Object.fromEntries(picked));
}
