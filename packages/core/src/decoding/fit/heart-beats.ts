import { FIT_FIELD, type FitBaseType, millisecondsFromFitTime } from "../../recording/index.ts";
import type { MessageGroup } from "./message-group.ts";
import { eachInOrder } from "./messages-in-order.ts";
import { readNumber } from "./read-value.ts";

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
 * Reads the groups of `hr` messages, part after part. The first message ties the strap's clock to the file's; each message
 * then has full event times, or short ones, beside its heart rates. A swim has thousands of them, so they are read in
 * place like records.
 */
export function readHeartBeats(bytes: Uint8Array, parts: readonly (readonly MessageGroup[])[]): HeartBeats {
  const readers = parts.map((groups) => groups.map((group) => beatFields(group)));
  const room = readers.flat().reduce((sum, { group, most }) => sum + group.count * most, 0);
  const timesMs = new Float64Array(room);
  const bpm = new Float64Array(room);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let filled = 0;
  let anchorMs = Number.NaN;
  let anchorTicks = 0;
  let lastTicks = 0;
  const add = (ticks: number, rate: number): void => {
    if (!(rate > 0)) return;
    timesMs[filled] = anchorMs + (1000 * (ticks - anchorTicks)) / EVENT_TICKS_PER_S;
    bpm[filled] = rate;
    filled += 1;
  };
  parts.forEach((groups, part) => {
    eachInOrder(groups, (which, message) => {
      const fields = readers[part]?.[which];
      if (fields === undefined) return;
      const { group, full, fraction, short, rates } = fields;
      const at = group.offsets[message] ?? 0;
      const timeMs = millisecondsFromFitTime(group.timesS[message] ?? Number.NaN);
      const { isLittleEndian } = group.definition;
      // The stored number; NaN where it is missing or the field has no more.
      const number = ({ base, count, at: fieldAt }: NumberField, index: number): number =>
        base === null || index >= count
          ? Number.NaN
          : readNumber(view, at + fieldAt + index * base.size, base, isLittleEndian);
      const tied = number(full, 0);
      if (!Number.isNaN(tied) && !Number.isNaN(timeMs)) {
        anchorMs = timeMs + 1000 * ((number(fraction, 0) || 0) / FRACTIONS_PER_S);
        anchorTicks = tied;
        lastTicks = tied;
      }
      if (Number.isNaN(anchorMs)) return;
      let beat = 0;
      for (let index = 0; index < full.count; index += 1) {
        const ticks = number(full, index);
        if (Number.isNaN(ticks)) continue;
        add(ticks, number(rates, beat));
        beat += 1;
      }
      for (let index = 0; index < short.count; index += 1) {
        const step = shortTime(bytes, at + short.at, index) - lowBits(lastTicks);
        lastTicks += lowBits(step + SHORT_BITS);
        add(lastTicks, number(rates, beat));
        beat += 1;
      }
    });
  });
  return sortedByTime(timesMs.subarray(0, filled), bpm.subarray(0, filled));
}

/** Numbers of one field of a message. */
interface NumberField {
  readonly at: number;
  readonly base: FitBaseType | null;
  readonly count: number;
}

/** Where the fields of a group stand; `most` is how many beats a message can tell of. */
interface BeatFields {
  readonly group: MessageGroup;
  readonly full: NumberField;
  readonly fraction: NumberField;
  readonly short: { readonly at: number; readonly count: number };
  readonly rates: NumberField;
  readonly most: number;
}

function beatFields(group: MessageGroup): BeatFields {
  const placeOf = (field: number) => group.definition.fields.find(({ number }) => number === field);
  const numbersOf = (field: number): NumberField => {
    const place = placeOf(field);
    const base = place?.base ?? null;
    if (place === undefined || base === null) return { at: 0, base: null, count: 0 };
    return { at: place.at, base, count: place.size / base.size };
  };
  const packed = placeOf(FIELD.eventTimestamp12);
  const short = { at: packed?.at ?? 0, count: 2 * Math.floor((packed?.size ?? 0) / 3) };
  const full = numbersOf(FIELD.eventTimestamp);
  return {
    group,
    full,
    fraction: numbersOf(FIELD.fractionalTimestamp),
    short,
    rates: numbersOf(FIELD.filteredBpm),
    most: full.count + short.count,
  };
}

/** The lowest twelve bits of an event time; two of them share three bytes. */
function shortTime(bytes: Uint8Array, at: number, index: number): number {
  const first = at + 3 * (index >> 1);
  const middle = bytes[first + 1] ?? 0;
  if ((index & 1) === 0) return (bytes[first] ?? 0) | ((middle & 0x0f) << 8);
  return (middle >> 4) | ((bytes[first + 2] ?? 0) << 4);
}

/** The rest that dividing by 4096 leaves: of a number this large much quicker than by the language's operator. */
const lowBits = (ticks: number): number => ticks - SHORT_BITS * Math.floor(ticks / SHORT_BITS);

function sortedByTime(timesMs: Float64Array, bpm: Float64Array): HeartBeats {
  let isSorted = true;
  for (let index = 1; index < timesMs.length; index += 1)
    if ((timesMs[index] ?? 0) < (timesMs[index - 1] ?? 0)) isSorted = false;
  if (isSorted) return { timesMs, bpm };
  const order = Uint32Array.from(timesMs.keys());
  order.sort((left, right) => (timesMs[left] ?? 0) - (timesMs[right] ?? 0));
  return {
    timesMs: Float64Array.from(order, (index) => timesMs[index] ?? Number.NaN),
    bpm: Float64Array.from(order, (index) => bpm[index] ?? Number.NaN),
  };
}

/** Gives each record without a heart rate the last one that the strap had by the end of the record's second. */
export function fillHeartRates(timestampMs: Float64Array, column: Float64Array, beats: HeartBeats): void {
  const { timesMs, bpm } = beats;
  let index = -1;
  for (let row = 0; row < column.length; row += 1) {
    const recordEndMs = (timestampMs[row] ?? Number.NaN) + 1000;
    if (column[row] || Number.isNaN(recordEndMs)) continue;
    index = lastBefore(timesMs, recordEndMs, index);
    const age = recordEndMs - (timesMs[index] ?? Number.NaN);
    if (age <= LONGEST_HOLD_MS) column[row] = bpm[index] ?? Number.NaN;
  }
}

/** How many entries on from the last one found the next one may stand before the whole array is halved. */
const NEAR = 8;

/**
 * Index of the last entry of a sorted array below the limit; -1 where there is none. Looked for a few entries on from
 * `near` first: records ascend, and halving the array for each takes four times as long.
 */
function lastBefore(sorted: Float64Array, limit: number, near: number): number {
  if (near < 0 || (sorted[near] ?? 0) < limit) {
    const most = Math.min(sorted.length, near + 1 + NEAR);
    let next = near + 1;
    while (next < most && (sorted[next] ?? 0) < limit) next += 1;
    if (next === sorted.length || next < most) return next - 1;
  }
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
