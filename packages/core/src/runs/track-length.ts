import { type RecordColumns, valueAt } from "../recording/index.ts";

/** Mean radius of the Earth (IUGG), metres. */
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Length of the track through all positions, metres, by the haversine formula; null with fewer than two positions.
 * Noise in the positions makes it longer than the way that was run.
 */
export function trackLengthM(records: RecordColumns): number | null {
  let length = 0;
  let positions = 0;
  let before: { latitude: number; longitude: number } | null = null;
  for (let index = 0; index < records.length; index += 1) {
    const latitudeDeg = valueAt(records, "latitudeDeg", index);
    const longitudeDeg = valueAt(records, "longitudeDeg", index);
    if (latitudeDeg === null || longitudeDeg === null) continue;
    const here = { latitude: latitudeDeg * RADIANS_PER_DEGREE, longitude: longitudeDeg * RADIANS_PER_DEGREE };
    if (before !== null) length += haversineM(before, here);
    before = here;
    positions += 1;
  }
  return positions < 2 ? null : length;
}

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

function haversineM(from: Position, to: Position): number {
  const halfLatitude = Math.sin((to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin((to.longitude - from.longitude) / 2);
  const chord = halfLatitude ** 2 + Math.cos(from.latitude) * Math.cos(to.latitude) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}
