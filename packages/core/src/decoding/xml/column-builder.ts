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
  const add = (name: Name): Float64Array => {
    const column = new Float64Array(capacity).fill(Number.NaN);
    columns.set(name, column);
    return column;
  };
  const grow = (): void => {
    capacity *= 2;
    for (const [name, full] of columns) add(name).set(full);
  };
  return {
    get length() {
      return length;
    },
    names: () => [...columns.keys()],
    addRow: () => {
      if (length === capacity) grow();
      length += 1;
    },
    set: (name, value) => {
      const column = columns.get(name) ?? add(name);
      column[length - 1] = value;
    },
    get: (name, row) => columns.get(name)?.[row] ?? Number.NaN,
    columns: () => {
      const timestampMs = columns.get("timestampMs") ?? add("timestampMs");
      const made: RecordColumns = { length, timestampMs: timestampMs.slice(0, length) };
      const filled = [...columns]
        .filter(([name]) => name !== "timestampMs")
        .map(([name, column]) => [name, column.slice(0, length)] as const);
      return Object.assign(made, Object.fromEntries(filled));
    },
  };
}
