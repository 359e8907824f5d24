import type { LocalDay } from "./local-day.ts";

/** Where in `days`, which do not fall, the first one lies that is not before `day`; their number where none is. */
export function firstAtOrAfter(days: readonly LocalDay[], day: LocalDay): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
