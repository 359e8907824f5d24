/**
 * Row numbers in ascending order, kept as stretches without a gap: each from its entry in `firsts` up to but not including
 * the one in `ends`. The usual file has a single one.
 */
export interface RowList {
  count: number;
  readonly firsts: number[];
  readonly ends: number[];
}

export const rowList = (): RowList => ({ count: 0, firsts: [], ends: [] });

/** Adds the rows from `first` up to but not including `end`; none of them may come before what is there already. */
export function addRows(list: RowList, first: number, end: number): void {
  if (end <= first) return;
  const { firsts, ends } = list;
  const last = ends.length - 1;
  if (ends[last] === first) ends[last] = end;
  else {
    firsts.push(first);
    ends.push(end);
  }
  list.count += end - first;
}

export const addRow = (list: RowList, row: number): void => addRows(list, row, row + 1);

export function dropLastRow(list: RowList): void {
  const { firsts, ends } = list;
  const last = ends.length - 1;
  const end = (ends[last] ?? 0) - 1;
  list.count -= 1;
  if (end > (firsts[last] ?? 0)) ends[last] = end;
  else {
    firsts.pop();
    ends.pop();
  }
}

/** Visits the stretches in order. */
export function eachStretch({ firsts, ends }: RowList, visit: (first: number, end: number) => void): void {
  for (let index = 0; index < firsts.length; index += 1) visit(firsts[index] ?? 0, ends[index] ?? 0);
}
