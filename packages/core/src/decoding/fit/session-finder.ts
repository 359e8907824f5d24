import type { FitSession } from "./session.ts";

/** Tells to which of the sessions (by its index) something belongs that has this time and stands at this place. */
export type FindSession = (timeMs: number, at: number) => number;

/**
 * By time: the last session that had begun, and the first one for what came before all. What has no time, and everything
 * where a session does not say when it began, belongs to the next session message in the file, else to the last one.
 */
export function sessionFinder(sessions: readonly FitSession[]): FindSession {
  const byStart = sessions
    .map(({ startMs }, index) => ({ startMs, index }))
    .toSorted((left, right) => left.startMs - right.startMs);
  const haveStarts = sessions.every(({ startMs }) => !Number.isNaN(startMs));
  const places = sessions.map(({ at }) => at);
  // What follows in the file nearly always belongs to the session of what came before.
  let latest = { index: 0, fromMs: Number.NaN, toMs: Number.NaN };
  return (timeMs, at) => {
    if (sessions.length < 2) return 0;
    if (!haveStarts || Number.isNaN(timeMs)) {
      return Math.min(
        countUpTo(places.length, (index) => (places[index] ?? 0) <= at),
        sessions.length - 1,
      );
    }
    if (timeMs >= latest.fromMs && timeMs < latest.toMs) return latest.index;
    const begun = countUpTo(byStart.length, (index) => (byStart[index]?.startMs ?? 0) <= timeMs);
    const found = byStart[Math.max(0, begun - 1)];
    latest = {
      index: found?.index ?? 0,
      fromMs: begun === 0 ? Number.NEGATIVE_INFINITY : (found?.startMs ?? 0),
      toMs: byStart[begun]?.startMs ?? Number.POSITIVE_INFINITY,
    };
    return latest.index;
  };
}

/** How many of the first `length` numbers fulfil a condition that holds up to some number and for none after it. */
function countUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
