import type { Instant } from "@backstride/core/time";
import type { RunView } from "./view-runs.ts";

/** When a recording began and ended; null where it does not say. */
interface Span {
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/**
 * Two runs of one day are not one long one: what the back is taken to bear is bounded by the longest run, and a joined
 * one must not raise that. An hour is a convention.
 */
const LONGEST_BREAK_MS = 3_600_000;

/** Whether a run can be the continuation of another as far as the time between them tells; an overlap is judged elsewhere. */
export const isWithinBreak = (earlier: Span, later: Span): boolean =>
  (later.startedAt ?? Number.NaN) - (earlier.endedAt ?? Number.NaN) <= LONGEST_BREAK_MS;

/** The run directly before or after another one, that may be a piece of it. */
export interface Joinable {
  readonly view: RunView;
  readonly side: "before" | "after";
  /** Seconds between the end of the one and the start of the other. */
  readonly breakS: number;
}

/** The recordings directly before and after a run that can be joined to it. An entry without a recording has no course. */
export function joinableWith(runId: string, views: readonly RunView[]): readonly Joinable[] {
  const recorded = views
    .filter(({ listed }) => listed.format !== null && listed.startedAt !== null)
    .toSorted((left, right) => (left.listed.startedAt ?? 0) - (right.listed.startedAt ?? 0));
  const at = recorded.findIndex(({ run }) => run.id === runId);
  const here = recorded[at];
  if (here === undefined) return [];
  const offer = (earlier: RunView, later: RunView): Joinable[] => {
    const breakS = ((later.listed.startedAt ?? Number.NaN) - (earlier.listed.endedAt ?? Number.NaN)) / 1000;
    if (!(breakS >= 0) || !isWithinBreak(earlier.listed, later.listed)) return [];
    return [
      later === here ? { view: earlier, side: "before", breakS } : { view: later, side: "after", breakS },
    ];
  };
  const [before, after] = [recorded[at - 1], recorded[at + 1]];
  return [
    ...(before === undefined ? [] : offer(before, here)),
    ...(after === undefined ? [] : offer(here, after)),
  ];
}
