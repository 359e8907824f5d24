/** A value that stays away for longer than this, in seconds and in records, is not a spike: nobody knows which was wrong. */
const LONGEST_SPIKE_S = 60;
const MOST_SPIKE_RECORDS = 60;
/** Files write whole seconds: two records of one second may lie a second apart. */
const CLOCK_STEP_S = 1;

/** One quantity over the records: where it has a value, and how far it can get in a time. */
export interface Series {
  readonly timestampMs: Float64Array;
  readonly isThere: (row: number) => boolean;
  readonly isReachable: (fromRow: number, toRow: number, seconds: number) => boolean;
}

/**
 * The rows of a series that jump away further than can be and come back by a jump as impossible. A jump that does not
 * come back is none of them: either side of it may be the right one. Without times nothing is judged.
 */
export function findSpikes(series: Series): readonly number[] {
  const spikes: number[] = [];
  let good = -1;
  for (let row = 0; row < series.timestampMs.length; row += 1) {
    if (!series.isThere(row)) continue;
    if (good !== -1 && !canFollow(series, good, row)) {
      const back = rowOfReturn(series, good, row);
      for (; row < back; row += 1) if (series.isThere(row)) spikes.push(row);
    }
    good = row;
  }
  return spikes;
}

/** The first row after `away` to which one gets from `good` but not from the row before it; `away` where there is none. */
function rowOfReturn(series: Series, good: number, away: number): number {
  const { timestampMs, isThere } = series;
  const latestMs = (timestampMs[away] ?? Number.NaN) + 1000 * LONGEST_SPIKE_S;
  const end = Math.min(timestampMs.length, away + MOST_SPIKE_RECORDS + 1);
  let before = away;
  for (let row = away + 1; row < end; row += 1) {
    if ((timestampMs[row] ?? Number.NaN) > latestMs) break;
    if (!isThere(row)) continue;
    if (canFollow(series, good, row) && !canFollow(series, before, row)) return row;
    before = row;
  }
  return away;
}

function canFollow({ timestampMs, isReachable }: Series, from: number, to: number): boolean {
  const seconds = ((timestampMs[to] ?? Number.NaN) - (timestampMs[from] ?? Number.NaN)) / 1000;
  return seconds >= 0 ? isReachable(from, to, Math.max(seconds, CLOCK_STEP_S)) : true;
}
