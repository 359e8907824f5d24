import { FIT_COMPRESSED_SPEED_DISTANCE_FIELD } from "../../recording/index.ts";
import type { FitPart } from "./read-parts.ts";
import { eachStretch } from "./row-list.ts";

const PACKED_BYTES = 3;
const INVALID = 0xffffff;
const SPEED_PER_M_PER_S = 100;
const DISTANCE_PER_M = 16;
/** The distance has twelve bits and starts over when they are used up. */
const ROLL_OVER = 4096;

/** Speed and running distance of the rows that carry them packed into three bytes; NaN in the other rows. */
export interface SpeedAndDistance {
  readonly speedMPerS: Float64Array;
  readonly distanceM: Float64Array;
}

/** Unpacks `compressed_speed_distance`; null where no record has it. */
export function unpackSpeedDistance(
  bytes: Uint8Array,
  parts: readonly FitPart[],
  rowCount: number,
): SpeedAndDistance | null {
  let unpacked: SpeedAndDistance | null = null;
  for (const { records, firstRow } of parts) {
    const { offsets, groups } = records;
    for (const { definition, rows } of groups) {
      const place = definition.fields.find((field) => field.number === FIT_COMPRESSED_SPEED_DISTANCE_FIELD);
      if (place === undefined || place.size !== PACKED_BYTES) continue;
      unpacked ??= {
        speedMPerS: new Float64Array(rowCount).fill(Number.NaN),
        distanceM: new Float64Array(rowCount).fill(Number.NaN),
      };
      const { speedMPerS, distanceM } = unpacked;
      eachStretch(rows, (first, end) => {
        for (let row = first; row < end; row += 1) {
          const at = (offsets[row] ?? 0) + place.at;
          const packed = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
          if (packed === INVALID) continue;
          speedMPerS[firstRow + row] = (packed & 0xfff) / SPEED_PER_M_PER_S;
          distanceM[firstRow + row] = packed >> 12;
        }
      });
    }
  }
  if (unpacked !== null) unroll(unpacked.distanceM);
  return unpacked;
}

/** Turns the twelve bits of each row into metres since the start, in place and in the order of the rows. */
function unroll(distance: Float64Array): void {
  let total = 0;
  for (let row = 0; row < distance.length; row += 1) {
    const lowBits = distance[row] ?? Number.NaN;
    if (Number.isNaN(lowBits)) continue;
    total += (lowBits - (total % ROLL_OVER) + ROLL_OVER) % ROLL_OVER;
    distance[row] = total / DISTANCE_PER_M;
  }
}
