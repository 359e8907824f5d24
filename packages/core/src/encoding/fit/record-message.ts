import {
  type ColumnName,
  FIT_RECORD_FIELDS,
  FIT_TIMESTAMP_FIELD,
  fitTimeFromMilliseconds,
  isOnFoot,
  type RecordColumns,
  type RecordField,
  type Recording,
  type RecordTarget,
  valueAt,
} from "../../recording/index.ts";
import type { FitField } from "./fit-writer.ts";

const STEPS_PER_STRIDE = 2;
const FRACTIONS = 128;

/** Of several fields that hold the same quantity the last one is the finest. */
const FINEST: ReadonlyMap<RecordTarget, RecordField> = new Map(
  FIT_RECORD_FIELDS.map((field) => [field.target, field]),
);

/** A function that gives the fields of the record message for a row: the time, and each column that the recording has. */
export function recordMessages({ sport, records }: Recording): (row: number) => readonly FitField[] {
  const cadenceOf = cadencePerMin(records, isOnFoot(sport));
  const hasCadence = (isOnFoot(sport) ? records.cadenceSpm : records.cadenceRpm) !== undefined;
  const plain = [...FINEST.values()].flatMap((field) =>
    isColumn(field.target) && records[field.target] !== undefined ? [{ ...field, column: field.target }] : [],
  );
  return (row) => {
    const at = valueAt(records, "timestampMs", row);
    const fields: FitField[] = [{ number: FIT_TIMESTAMP_FIELD, type: "uint32", stored: fitTime(at) }];
    for (const { number, baseType, scale, offset, column } of plain) {
      const value = valueAt(records, column, row);
      const type = baseType === "string" ? "byte" : baseType;
      fields.push({ number, type, stored: value === null ? null : (value + offset) * scale });
    }
    if (hasCadence) fields.push(...cadenceFields(cadenceOf(row)));
    return fields;
  };
}

/** A moment in seconds of the FIT clock; null for none. */
export const fitTime = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : fitTimeFromMilliseconds(milliseconds);

const isColumn = (target: RecordTarget): target is Exclude<ColumnName, "cadenceSpm" | "cadenceRpm"> =>
  target !== "cadencePerMin" && target !== "fractionalCadencePerMin";

function cadencePerMin(records: RecordColumns, onFoot: boolean): (row: number) => number | null {
  if (!onFoot) return (row) => valueAt(records, "cadenceRpm", row);
  return (row) => strides(valueAt(records, "cadenceSpm", row));
}

/** Steps per minute as the strides that FIT counts on foot. */
export const strides = (stepsPerMin: number | null): number | null =>
  stepsPerMin === null ? null : stepsPerMin / STEPS_PER_STRIDE;

/** The whole and the fractional part of a cadence, the latter in 128ths. */
export function cadenceParts(perMin: number | null): { whole: number | null; fraction: number | null } {
  if (perMin === null) return { whole: null, fraction: null };
  const fractions = Math.round(perMin * FRACTIONS);
  return { whole: Math.floor(fractions / FRACTIONS), fraction: fractions % FRACTIONS };
}

function cadenceFields(perMin: number | null): readonly FitField[] {
  const { whole, fraction } = cadenceParts(perMin);
  return [
    { number: FINEST.get("cadencePerMin")?.number ?? 0, type: "uint8", stored: whole },
    { number: FINEST.get("fractionalCadencePerMin")?.number ?? 0, type: "uint8", stored: fraction },
  ];
}
