import type { LocalDay } from "./local-day.ts";

/** Where in `sorted`, whose days do not fall, the first one lies that is not before `day`; their number where none is. */
export function firstAtOrAfter<Entry extends { readonly day: LocalDay }>(
  sorted: readonly Entry[],
  day: LocalDay,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && entry.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
