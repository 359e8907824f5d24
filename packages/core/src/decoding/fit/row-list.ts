/** Row numbers in ascending order, in a typed list that doubles when it is full. */
export interface RowList {
  count: number;
  rows: Uint32Array;
}

const FIRST_CAPACITY = 64;

export const rowList = (): RowList => ({ count: 0, rows: new Uint32Array(FIRST_CAPACITY) });

export function addRow(list: RowList, row: number): void {
  if (list.count === list.rows.length) {
    const larger = new Uint32Array(2 * list.count);
    larger.set(list.rows);
    list.rows = larger;
  }
  list.rows[list.count] = row;
  list.count += 1;
}
