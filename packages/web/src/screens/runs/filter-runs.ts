import type { RunRow } from "@backstride/server/api";
import type { RunKind } from "./runs-search.ts";

export interface RunFilter {
  readonly kind: RunKind;
  /** Null for every year. */
  readonly year: string | null;
  /** Null for every shoe. */
  readonly shoeId: string | null;
}

/** The runs that a filter lets through, in the order in which they came. Without a day a run belongs to no year. */
export function filterRuns(runs: readonly RunRow[], { kind, year, shoeId }: RunFilter): readonly RunRow[] {
  return runs.filter(
    (run) =>
      isOfKind(run, kind) &&
      (year === null || run.day?.startsWith(`${year}-`) === true) &&
      (shoeId === null || run.shoeId === shoeId),
  );
}

function isOfKind({ sport, isRun }: RunRow, kind: RunKind): boolean {
  if (kind === "all") return true;
  if (kind === "unknown") return sport === null;
  return sport !== null && isRun === (kind === "runs");
}

/** The years in which there are runs, newest first. */
export const yearsOf = (runs: readonly RunRow[]): readonly string[] =>
  [...new Set(runs.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 4)])))].toSorted().toReversed();
