import type { Pause } from "../recording/index.ts";

/** How many milliseconds of the time from `fromMs` to `toMs` the watch was stopped. */
export type PausedTime = (fromMs: number, toMs: number) => number;

/** Makes the question quick for many steps: pauses in order of time, those that overlap taken together. */
export function pausedTime(pauses: readonly Pause[]): PausedTime {
  if (pauses.length === 0) return () => 0;
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of pauses.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return (fromMs, toMs) => {
    let paused = 0;
    for (let at = firstEndingAfter(merged, fromMs); at < merged.length; at += 1) {
      const pause = merged[at];
      if (pause === undefined || pause.start >= toMs) break;
      paused += Math.min(pause.end, toMs) - Math.max(pause.start, fromMs);
    }
    return paused;
  };
}

function firstEndingAfter(merged: readonly { readonly end: number }[], atMs: number): number {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merged[middle]?.end ?? atMs) > atMs) high = middle;
    else low = middle + 1;
  }
  return low;
}
