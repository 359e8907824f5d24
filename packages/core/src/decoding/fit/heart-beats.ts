import { FIT_FIELD } from "../../recording/index.ts";
import type { FitMessage } from "./fit-message.ts";

/** Heart rates that a strap kept to itself (in the water) and handed over afterwards, sorted by time. */
export interface HeartBeats {
  readonly timesMs: Float64Array;
  readonly bpm: Float64Array;
}

const FIELD = FIT_FIELD.hr;
const FRACTIONS_PER_S = 32_768;
const EVENT_TICKS_PER_S = 1024;
/** Short event times carry the lowest twelve bits, two of them in three bytes. */
const SHORT_BITS = 0x1000;
/** A rate older than this says nothing of the moment any more. */
const LONGEST_HOLD_MS = 5_000;

/**
 * Reads the `hr` messages. The first one ties the strap's clock to the file's; each message then has one full event
 * time, or eight short ones, beside its heart rates.
 */
export function readHeartBeats(messages: readonly FitMessage[]): HeartBeats {
  const beats: { readonly timeMs: number; readonly bpm: number }[] = [];
  let anchor: { readonly timeMs: number; readonly ticks: number } | null = null;
  let lastTicks = 0;
  for (const message of messages) {
    const full = message.number(FIELD.eventTimestamp);
    if (full !== null && !Number.isNaN(message.timeMs)) {
      const fraction = (message.number(FIELD.fractionalTimestamp) ?? 0) / FRACTIONS_PER_S;
      anchor = { timeMs: message.timeMs + 1000 * fraction, ticks: full };
      lastTicks = full;
    }
    if (anchor === null) continue;
    const ticks: number[] = message.numbers(FIELD.eventTimestamp).filter((value) => !Number.isNaN(value));
    for (const low of shortTimes(message.raw(FIELD.eventTimestamp12))) {
      lastTicks += (low - (lastTicks % SHORT_BITS) + SHORT_BITS) % SHORT_BITS;
      ticks.push(lastTicks);
    }
    const rates = message.numbers(FIELD.filteredBpm);
    ticks.forEach((tick, index) => {
      const bpm = rates[index] ?? Number.NaN;
      if (anchor === null || !(bpm > 0)) return;
      beats.push({ timeMs: anchor.timeMs + (1000 * (tick - anchor.ticks)) / EVENT_TICKS_PER_S, bpm });
    });
  }
  beats.sort((left, right) => left.timeMs - right.timeMs);
  return {
    timesMs: Float64Array.from(beats, (beat) => beat.timeMs),
    bpm: Float64Array.from(beats, (beat) => beat.bpm),
  };
}

function* shortTimes(packed: Uint8Array): Generator<number> {
  for (let at = 0; at + 2 < packed.length; at += 3) {
    const [first = 0, second = 0, third = 0] = packed.subarray(at, at + 3);
    yield first | ((second & 0x0f) << 8);
    yield (second >> 4) | (third << 4);
  }
}

/** Gives each record without a heart rate the last one that the strap had by the end of the record's second. */
export function fillHeartRates(timestampMs: Float64Array, column: Float64Array, beats: HeartBeats): void {
  for (let row = 0; row < column.length; row += 1) {
    const recordEndMs = (timestampMs[row] ?? Number.NaN) + 1000;
    if (column[row] || Number.isNaN(recordEndMs)) continue;
    const index = lastBefore(beats.timesMs, recordEndMs);
    const age = recordEndMs - (beats.timesMs[index] ?? Number.NaN);
    if (age <= LONGEST_HOLD_MS) column[row] = beats.bpm[index] ?? Number.NaN;
  }
}

/** Index of the last entry of a sorted array below the limit; -1 where there is none. */
function lastBefore(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
