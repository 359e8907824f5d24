import type { RunRow } from "@backstride/server/api";

/** A sum over those whose value is known, with how many are not. Null where none is known: that is no zero. */
export interface KnownSum {
  readonly sum: number | null;
  readonly unknown: number;
}

/** What a group of activities comes to. */
export interface RunTotals {
  /** Whether the figures are those of the runs, or, where there are none, of the other activities. */
  readonly of: "runs" | "others";
  readonly count: number;
  readonly distanceM: KnownSum;
  readonly timeS: KnownSum;
  /** Activities beside the runs, in none of the figures. */
  readonly others: number;
}

/** Time in motion, or where only that is known the time from start to end. */
export const timeOf = ({ movingS, elapsedS }: RunRow): number | null => movingS ?? elapsedS;

/** The totals of a group: kilometres on foot and on a bicycle are never added up. */
export function totalsOf(rows: readonly RunRow[]): RunTotals {
  const runs = rows.filter(({ isRun }) => isRun);
  const counted = runs.length > 0 ? runs : rows;
  return {
    of: runs.length > 0 ? "runs" : "others",
    count: counted.length,
    distanceM: knownSum(counted.map(({ distanceM }) => distanceM)),
    timeS: knownSum(counted.map(timeOf)),
    others: rows.length - counted.length,
  };
}

function knownSum(values: readonly (number | null)[]): KnownSum {
  const known = values.filter((value) => value !== null);
  return {
    sum: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    unknown: values.length - known.length,
  };
}
