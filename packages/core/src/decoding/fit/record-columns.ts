import type { RecordColumns, RecordTarget } from "../../recording/index.ts";
import { cadenceColumn } from "./cadence.ts";
import { mergeSameSecond } from "./merge-same-second.ts";
import type { ReadRecords } from "./record-values.ts";
import type { RowList } from "./row-list.ts";

/** Half a position is none, and a distance that was never measured is warned of: these stay for the last step to judge. */
const TELLING_WHEN_EMPTY: ReadonlySet<RecordTarget> = new Set(["latitudeDeg", "longitudeDeg", "distanceM"]);

/** The columns of the given rows: what belongs to one session, with the records of one second put together. */
export function columnsOfRows(records: ReadRecords, rows: RowList, isOnFoot: boolean): RecordColumns {
  const kept = mergeSameSecond(records, rows);
  const { firsts, ends } = kept;
  const pick = (column: Float64Array): Float64Array => {
    // Rows ascend, so that as many as there are records are all of them: the usual file needs no copy.
    if (kept.count === column.length) return column;
    if (firsts.length === 1) return column.slice(firsts[0], ends[0]);
    return stretchesOf(column, kept);
  };
  const picked = new Map<RecordTarget, Float64Array>();
  for (const [target, column] of records.values) {
    if (TELLING_WHEN_EMPTY.has(target) || hasValue(column, kept)) picked.set(target, pick(column));
  }
  const cadence = cadenceColumn(picked, isOnFoot);
  if (cadence !== null) picked.set(isOnFoot ? "cadenceSpm" : "cadenceRpm", cadence);
  picked.delete("cadencePerMin");
  picked.delete("fractionalCadencePerMin");
  const columns: RecordColumns = { length: kept.count, timestampMs: pick(records.timestampMs) };
  return Object.assign(columns, Object.fromEntries(picked));
}

/** A watch has a place in its records for what a session's sport does not have; not to copy and check it saves a tenth. */
function hasValue(column: Float64Array, { firsts, ends }: RowList): boolean {
  for (let index = 0; index < firsts.length; index += 1) {
    const end = ends[index] ?? 0;
    for (let row = firsts[index] ?? 0; row < end; row += 1) if (!Number.isNaN(column[row])) return true;
  }
  return false;
}

function stretchesOf(column: Float64Array, { count, firsts, ends }: RowList): Float64Array {
  const picked = new Float64Array(count);
  let filled = 0;
  for (let index = 0; index < firsts.length; index += 1) {
    const end = ends[index] ?? 0;
    for (let row = firsts[index] ?? 0; row < end; row += 1) {
      picked[filled] = column[row] ?? Number.NaN;
      filled += 1;
    }
  }
  return picked;
}
