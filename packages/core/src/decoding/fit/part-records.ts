import type { Definition } from "./definition.ts";
import { type RowList, rowList } from "./row-list.ts";

/**
 * The record messages of one part, numbered from 0 in the order of the file, whichever definition each was written by. The
 * arrays run side by side up to `count`.
 */
export interface PartRecords {
  count: number;
  /** Where each record's content begins, counted from the start of the bytes. */
  offsets: Uint32Array;
  /** Each record's time in seconds of the FIT clock, also from compressed headers; NaN where there is none. */
  timesS: Float64Array;
  readonly groups: RecordGroup[];
}

/** The records of one definition. */
export interface RecordGroup {
  readonly definition: Definition;
  /** How many field descriptions the part had shown before: a later one may give a developer field a new meaning. */
  readonly descriptionsBefore: number;
  readonly rows: RowList;
}

const FIRST_CAPACITY = 64;
/** Room for a day and a half of records is made at most before they come. */
const MOST_ROOM = 131_072;

export const partRecords = (): PartRecords => ({
  count: 0,
  offsets: new Uint32Array(FIRST_CAPACITY),
  timesS: new Float64Array(FIRST_CAPACITY),
  groups: [],
});

export const recordGroup = (definition: Definition, descriptionsBefore: number): RecordGroup => ({
  definition,
  descriptionsBefore,
  rows: rowList(),
});

/** Makes room for more records; the usual file has records to its end, all as long as the one at hand. */
export function growRecords(records: PartRecords, bytesLeft: number, size: number): void {
  const { count } = records;
  const expected = count + Math.min(Math.ceil(bytesLeft / (1 + size)), MOST_ROOM);
  const capacity = Math.max(2 * count, expected);
  const offsets = new Uint32Array(capacity);
  const timesS = new Float64Array(capacity);
  offsets.set(records.offsets);
  timesS.set(records.timesS);
  records.offsets = offsets;
  records.timesS = timesS;
}
