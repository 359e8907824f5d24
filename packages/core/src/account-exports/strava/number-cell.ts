import { isMeasurable } from "../measurable.ts";

/** What stands before the decimals. */
export type DecimalMark = "." | ",";

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const WHOLE = /^[+-]?\d+$/;
const GROUPED_BY_SPACE = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?![\s'’\d])/;

/**
 * The decimal mark of a table, by the cells that leave no doubt: 9,44 and 1.234,5 and 0,125, but not 1,234. Null where
 * none tells or where they contradict each other.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const cell of cells) {
    const mark = markOfCell(cell);
    if (mark === null || mark === found) continue;
    if (found !== null) return null;
    found = mark;
  }
  return found;
}

/** The number of a cell; null for an empty cell, for text, and for 1,234 in a table whose decimal mark is not known. */
export function numberFromCell(cell: string, mark: DecimalMark | null): number | null {
  const written = withoutSpaceGroups(cell);
  if (WHOLE.test(written)) return measurableOrNull(written);
  if (mark === null) return null;
  const groups = mark === "." ? /^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/ : /^([+-]?\d{1,3}(?:\.\d{3})+)(?=,|$)/;
  const joined = written.replace(groups, (whole) => whole.replace(/[.,]/g, ""));
  const plain = mark === "." ? joined : joined.includes(".") ? "" : joined.replace(",", ".");
  return NUMBER.test(plain) ? measurableOrNull(plain) : null;
}

/** A text of hundreds of digits is no measured quantity. */
function measurableOrNull(plain: string): number | null {
  const number = Number(plain);
  return isMeasurable(number) ? number : null;
}

const withoutSpaceGroups = (cell: string): string =>
  cell.trim().replace(GROUPED_BY_SPACE, (whole) => whole.replace(/[\s'’]/g, ""));

function markOfCell(cell: string): DecimalMark | null {
  if (!cell.includes(".") && !cell.includes(",")) return null;
  const written = withoutSpaceGroups(cell);
  const parts = /^[+-]?(\d+(?:[.,]\d+)+)(?:e[+-]?\d+)?$/i.exec(written)?.[1];
  if (parts === undefined) return null;
  const marks = parts.replace(/\d/g, "");
  const last = marks.endsWith(",") ? "," : ".";
  if (marks.length > 1) {
    const other = last === "," ? "." : ",";
    if (!marks.slice(0, -1).includes(last)) return last;
    return marks.includes(other) ? null : other;
  }
  const [before = "", after = ""] = parts.split(last);
  const mayBeGroups = after.length === 3 && before.length <= 3 && !before.startsWith("0");
  return mayBeGroups ? null : last;
}
