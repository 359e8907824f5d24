import type { RunRow } from "@backstride/server/api";

export interface Neighbour {
  readonly run: RunRow;
  readonly side: "before" | "after";
  /** Seconds between the end of the one and the start of the other; null where an end is not known. */
  readonly gapS: number | null;
}

/** Nobody means two runs that begin further apart than a day when speaking of one. */
const MOST_APART_S = 86_400;
const MILLISECONDS = 1000;

/** The recordings directly before and after one, as far as they begin within a day of it. An entry by hand has no course to join. */
export function neighboursOf(runs: readonly RunRow[], runId: string): readonly Neighbour[] {
  const timed = runs.flatMap((run) => {
    if (run.startedAt === null || run.format === null) return [];
    const startS = Date.parse(run.startedAt) / MILLISECONDS;
    const lastsS = run.elapsedS ?? run.movingS;
    return [{ run, startS, endS: lastsS === null ? null : startS + lastsS }];
  });
  const ordered = timed.toSorted((left, right) => left.startS - right.startS);
  const at = ordered.findIndex(({ run }) => run.id === runId);
  const here = ordered[at];
  if (here === undefined) return [];
  const before = ordered[at - 1];
  const after = ordered[at + 1];
  const found: Neighbour[] = [];
  if (before !== undefined && here.startS - before.startS <= MOST_APART_S) {
    found.push({ run: before.run, side: "before", gapS: gap(before.endS, here.startS) });
  }
  if (after !== undefined && after.startS - here.startS <= MOST_APART_S) {
    found.push({ run: after.run, side: "after", gapS: gap(here.endS, after.startS) });
  }
  return found;
}

const gap = (endS: number | null, startS: number): number | null =>
  endS === null ? null : Math.max(0, startS - endS);
