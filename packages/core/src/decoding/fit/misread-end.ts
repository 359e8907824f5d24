import { FIT_MESSAGE } from "../../recording/index.ts";
import type { MessageGroup } from "./message-group.ts";

const DAY_S = 86_400;

/**
 * Where bytes are missing in the middle of a file, the walk reads the next messages askew until it meets one that can't
 * be. Takes back the last record if its time lies more than a day from the one before it; returns how many were taken.
 */
export function dropMisreadRecord(groups: readonly MessageGroup[], lastRow: number): number {
  const last = groupOf(groups, lastRow);
  const before = groupOf(groups, lastRow - 1, last);
  const lastTimeS = last?.timesS.at(-1);
  const beforeTimeS = before?.timesS[before.rows.lastIndexOf(lastRow - 1)];
  if (last === undefined || lastTimeS === undefined || beforeTimeS === undefined) return 0;
  if (!(Math.abs(lastTimeS - beforeTimeS) > DAY_S)) return 0;
  last.rows.pop();
  last.offsets.pop();
  last.timesS.pop();
  return 1;
}

/** The group that ends with the row; or `alternative`, where the row is the last but one. */
function groupOf(
  groups: readonly MessageGroup[],
  row: number,
  alternative?: MessageGroup,
): MessageGroup | undefined {
  if (alternative?.rows.at(-2) === row) return alternative;
  return groups.find(
    ({ definition, rows }) => definition.message === FIT_MESSAGE.record && rows.at(-1) === row,
  );
}
