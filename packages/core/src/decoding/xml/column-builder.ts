import type { ColumnName, RecordColumns } from "../../recording/index.ts";

type Name = ColumnName | "timestampMs";

/** Columns that grow with every point that is read. */
export interface ColumnBuilder {
  readonly length: number;
  /** The columns that have a value in any row. */
  names(): readonly Name[];
  /** Begins the next row; all its values are missing. */
  addRow(): void;
  /** Sets a value of the current row. */
  set(name: Name, value: number): void;
  /** A value of an earlier row; NaN where it is missing. */
  get(name: Name, row: number): number;
  columns(): RecordColumns;
}

const FIRST_CAPACITY = 32;

export function columnBuilder(): ColumnBuilder {
  const columns = new Map<Name, Float64Array>();
  let capacity = FIRST_CAPACITY;
  let length = 0;
  const column = (name: Name): Float64Array => {
    const known = columns.get(name);
    if (known !== undefined && known.length >= length) return known;
    const grown = new Float64Array(capacity).fill(Number.NaN);
    grown.set(known ?? []);
    columns.set(name, grown);
    return grown;
  };
  return {
    get length() {
      return length;
    },
    names: () => [...columns.keys()],
    addRow: () => {
      length += 1;
      if (length > capacity) capacity *= 2;
    },
    set: (name, value) => {
      column(name)[length - 1] = value;
    },
    get: (name, row) => columns.get(name)?.[row] ?? Number.NaN,
    columns: () => {
      const made: RecordColumns = { length, timestampMs: column("timestampMs").slice(0, length) };
      const filled = [...columns.keys()]
        .filter((name) => name !== "timestampMs")
        .map((name) => [name, column(name).slice(0, length)] as const);
      return Object.assign(made, Object.fromEntries(filled));
    },
  };
}
