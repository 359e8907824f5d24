/** Row numbers in ascending order, in a typed list that grows when it is full. */
export interface RowList {
  count: number;
  rows: Uint32Array;
}

const FIRST_CAPACITY = 64;

export const rowList = (): RowList => ({ count: 0, rows: new Uint32Array(FIRST_CAPACITY) });

/** Makes room for so many more rows at once. */
export function reserveRows(list: RowList, more: number): void {
  const needed = list.count + more;
  if (needed <= list.rows.length) return;
  const larger = new Uint32Array(Math.max(needed, 2 * list.rows.length));
  larger.set(list.rows);
  list.rows = larger;
}

export function addRow(list: RowList, row: number): void {
  reserveRows(list, 1);
  list.rows[list.count] = row;
  list.count += 1;
}
