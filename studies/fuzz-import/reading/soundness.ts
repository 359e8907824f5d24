import { decode } from "../../../packages/core/src/decoding/index.ts";
import {
  COLUMN_NAMES,
  type RecordColumns,
  type Recording,
  valueAt,
} from "../../../packages/core/src/recording/index.ts";
import { runMeasuresSchema } from "../../../packages/core/src/runs/index.ts";
import { isoFromInstant, localDayOf, parseLocalDay } from "../../../packages/core/src/time/index.ts";
import type { MeasuredRecording } from "../../../packages/server/src/use-cases/imports/file-reader.ts";

/** What is wrong with a result, as sentences; nothing where it is sound. */
export type Flaws = readonly string[];

const FARTHEST_DATE_MS = 8.64e15;

/** A number, text, list, map or record that can be stored as JSON and read again without loss, whatever is in it. */
export function flawsOfData(data: unknown, path = "it"): Flaws {
  if (typeof data === "number") return Number.isFinite(data) ? [] : [`${path} is ${data}`];
  if (data === undefined || typeof data === "bigint" || typeof data === "function") {
    return [`${path} is of the kind ${typeof data}`];
  }
  if (typeof data !== "object" || data === null || data instanceof Uint8Array) return [];
  if (Array.isArray(data)) return data.flatMap((item) => flawsOfData(item, `${path}[]`));
  if (data instanceof Map) return flawsOfData([...data], path);
  if (Object.getPrototypeOf(data) !== Object.prototype) return [`${path} has a strange prototype`];
  if (Object.hasOwn(data, "__proto__")) return [`${path} has a key __proto__`];
  return Object.entries(data).flatMap(([key, value]) => flawsOfData(value, `${path}.${key}`));
}

/** Whether anything has reached into what all objects share. */
export const isPrototypeTouched = (): boolean =>
  Object.keys(Object.prototype).length > 0 || "polluted" in {} || Object.keys(Array.prototype).length > 0;

export function flawsOfColumns(records: RecordColumns): Flaws {
  const flaws: string[] = [];
  for (const name of ["timestampMs", ...COLUMN_NAMES] as const) {
    const column = records[name];
    if (column === undefined) continue;
    if (column.length !== records.length) flaws.push(`${name} has another length than the records`);
    if (column.some((value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)) {
      flaws.push(`${name} holds an infinite number`);
    }
  }
  const isNoDate = (at: number): boolean => Math.abs(at) > FARTHEST_DATE_MS;
  if (records.timestampMs.some(isNoDate)) flaws.push("timestampMs holds a time that no date has");
  return flaws;
}

export function flawsOfRecording(recording: Recording): Flaws {
  const { records, pauses, ...plain } = recording;
  const flaws = [
    ...flawsOfColumns(records),
    ...flawsOfData(plain, "recording"),
    ...flawsOfData(pauses, "pauses"),
  ];
  if (pauses.some(({ start, end }) => !(end > start))) flaws.push("a pause ends before it begins");
  if (recording.warnings.some(({ message }) => message === "")) flaws.push("a warning says nothing");
  return flaws;
}

/** Measures that can be stored, and dates that can be shown. */
export function flawsOfMeasured({ measures, utcOffsetMinutes, ...rest }: MeasuredRecording): Flaws {
  const flaws = [...flawsOfData(measures, "measures"), ...flawsOfData(rest, "measured")];
  const again = runMeasuresSchema.safeParse(JSON.parse(JSON.stringify(measures)));
  if (!again.success)
    flaws.push(`measures don't come back from the store: ${again.error.issues[0]?.path.join(".")}`);
  const { startedAt, endedAt } = measures;
  if (startedAt !== null && parseLocalDay(localDayOf(startedAt, utcOffsetMinutes ?? 14 * 60)) === null) {
    flaws.push("the start is on no day");
  }
  if (endedAt !== null && isoFromInstant(endedAt) === "") flaws.push("the end has no time");
  return flaws;
}

/** GPX that we wrote has to be read as what was written: every record that has a position, with its time. */
export function flawsOfGpx(gpx: string, { records }: Recording): Flaws {
  let positions = 0;
  let times = 0;
  for (let row = 0; row < records.length; row += 1) {
    const isPoint =
      valueAt(records, "latitudeDeg", row) !== null && valueAt(records, "longitudeDeg", row) !== null;
    if (!isPoint) continue;
    positions += 1;
    if (valueAt(records, "timestampMs", row) !== null) times += 1;
  }
  if (positions === 0) return [];
  const decoded = decode(Buffer.from(gpx));
  if (!decoded.ok || decoded.value.kind !== "recordings")
    return ["the GPX that was written is not read again"];
  const again = decoded.value.recordings;
  const pointsRead = again.reduce((sum, part) => sum + part.records.length, 0);
  const timesRead = again.reduce((sum, part) => sum + timesIn(part.records), 0);
  const isMalformed = again.some(({ warnings }) => warnings.some(({ code }) => code === "xmlMalformed"));
  return [
    ...(pointsRead === positions ? [] : ["the GPX that was written is read with another number of points"]),
    ...(timesRead === times ? [] : ["the GPX that was written is read with fewer times"]),
    ...(isMalformed ? ["the GPX that was written is malformed"] : []),
  ];
}

const timesIn = ({ timestampMs }: RecordColumns): number =>
  timestampMs.reduce((sum, time) => sum + (Number.isNaN(time) ? 0 : 1), 0);
