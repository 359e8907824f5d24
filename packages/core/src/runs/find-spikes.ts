import { CLOCK_STEP_S } from "./track-steps.ts";

/** A value that stays away for longer than this, in seconds and in records, is no spike: nobody knows which was wrong. */
const LONGEST_SPIKE_S = 60;
const MOST_SPIKE_RECORDS = 60;

/** One quantity over the records: where it has a value, and how far it can get in a time. */
export interface Series {
  readonly timestampMs: Float64Array;
  readonly isThere: (row: number) => boolean;
  readonly isReachable: (fromRow: number, toRow: number, seconds: number) => boolean;
}

/** The rows from `first` up to but not including `end` are wrong; `before` is the last sound one, if there is any. */
export interface Spike {
  readonly before: number | null;
  readonly first: number;
  readonly end: number;
}

/**
 * The stretches in which a series jumps away further than can be and comes back by a jump as impossible. A jump that does
 * not come back is none of them: either side of it may be the right one. Without times nothing is judged.
 */
export function findSpikes(series: Series): readonly Spike[] {
  const spikes: Spike[] = [];
  let good: number | null = null;
  for (let row = 0; row < series.timestampMs.length; row += 1) {
    if (!series.isThere(row)) continue;
    if (good !== null && !canFollow(series, good, row)) {
      const end = rowOfReturn(series, good, row);
      if (end !== null) {
        spikes.push({ before: good, first: row, end });
        row = end;
      }
    }
    good = row;
  }
  return spikes;
}

/** The first row after `away` to which one gets from `good` but not from the row before it; null where there is none. */
function rowOfReturn(series: Series, good: number, away: number): number | null {
  const { timestampMs, isThere } = series;
  const latestMs = (timestampMs[away] ?? Number.NaN) + 1000 * LONGEST_SPIKE_S;
  const last = Math.min(timestampMs.length - 1, away + MOST_SPIKE_RECORDS);
  let before = away;
  for (let row = away + 1; row <= last; row += 1) {
    if ((timestampMs[row] ?? Number.NaN) > latestMs) return null;
    if (!isThere(row)) continue;
    if (canFollow(series, good, row) && !canFollow(series, before, row)) return row;
    before = row;
  }
  return null;
}

function canFollow({ timestampMs, isReachable }: Series, from: number, to: number): boolean {
  const seconds = ((timestampMs[to] ?? Number.NaN) - (timestampMs[from] ?? Number.NaN)) / 1000;
  return seconds >= 0 ? isReachable(from, to, Math.max(seconds, CLOCK_STEP_S)) : true;
}
