import { FIT_MESSAGE, FIT_RECORD_FIELDS, type RecordTarget } from "../../recording/index.ts";
import { factorToColumn } from "./developer-units.ts";
import { type FieldDescription, standsFor } from "./field-description.ts";
import { columnByName } from "./named-developer-fields.ts";

/** The column that a developer field of the records fills, and what brings its unit to the column's. */
export interface DeveloperColumn {
  readonly target: RecordTarget;
  readonly factor: number;
  /** Whether the description names the native field that it stands for. */
  readonly isNative: boolean;
}

/** By the native field where the description names one that we read, else by its name; null for what we don't read. */
export function columnOf(description: FieldDescription): DeveloperColumn | null {
  const { name, units } = description;
  const named = columnByName(name, units);
  const field = FIT_RECORD_FIELDS.find(({ number }) => standsFor(description, FIT_MESSAGE.record, number));
  if (field === undefined) return named === null ? null : { ...named, isNative: false };
  const factor = named?.target === field.target ? named.factor : (factorToColumn(units, field.target) ?? 1);
  return { target: field.target, factor, isNative: true };
}
