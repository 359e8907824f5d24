import { FIT_MESSAGE } from "../../recording/index.ts";
import type { Definition } from "./definition.ts";
import type { MessageGroup } from "./message-group.ts";

const DAY_S = 86_400;

/**
 * Where bytes are missing in the middle of a file, the walk reads the next messages askew until it meets one that can't
 * be. Takes back the last record if its time lies more than a day from the one before it; returns how many were taken.
 */
export function dropMisreadRecord(groups: readonly MessageGroup[], lastRow: number): number {
  const last = groups.find(
    ({ definition, count, rows }) => isRecord(definition) && rows[count - 1] === lastRow,
  );
  if (last === undefined) return 0;
  const jumpS = Math.abs((last.timesS[last.count - 1] ?? Number.NaN) - timeOfRow(groups, lastRow - 1));
  if (!(jumpS > DAY_S)) return 0;
  last.count -= 1;
  return 1;
}

const isRecord = ({ message }: Definition): boolean => message === FIT_MESSAGE.record;

/** The time of one of the last two rows, which stand at or next to the end of their group. */
function timeOfRow(groups: readonly MessageGroup[], row: number): number {
  for (const { definition, count, rows, timesS } of groups) {
    if (!isRecord(definition)) continue;
    for (const index of [count - 1, count - 2]) {
      if (index >= 0 && rows[index] === row) return timesS[index] ?? Number.NaN;
    }
  }
  return Number.NaN;
}
