import type { Place } from "./track-places.ts";

type Position = readonly [number, number];

export interface TrackShape {
  readonly width: number;
  readonly height: number;
  /** SVG path of the track; a gap begins a new piece. */
  readonly path: string;
  /** Where each point of the series lies, null where it has no position. */
  readonly places: readonly (Place | null)[];
}

const SIZE = 320;
const MARGIN = 12;
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * The track laid flat: north up, true proportions at its middle latitude, as large as a square of 320 allows. Null
 * with fewer than two positions.
 */
export function trackShape(track: readonly (Position | null)[]): TrackShape | null {
  const known = track.filter((position) => position !== null);
  if (known.length < 2) return null;
  const latitudes = known.map(([latitude]) => latitude);
  const middle = (least(latitudes) + most(latitudes)) / 2;
  const shrink = Math.cos(middle * RADIANS_PER_DEGREE);
  const eastings = known.map(([, longitude]) => longitude * shrink);
  const [west, north] = [least(eastings), most(latitudes)];
  const spanX = most(eastings) - west;
  const spanY = north - least(latitudes);
  const scale = (SIZE - 2 * MARGIN) / Math.max(spanX, spanY, 1e-9);
  const places = track.map((position) =>
    position === null
      ? null
      : {
          x: MARGIN + (position[1] * shrink - west) * scale,
          y: MARGIN + (north - position[0]) * scale,
        },
  );
  return {
    width: spanX * scale + 2 * MARGIN,
    height: spanY * scale + 2 * MARGIN,
    path: pathOf(places),
    places,
  };
}

/** SVG path through places; a missing one begins a new piece. */
export function pathOf(places: readonly (Place | null)[]): string {
  let path = "";
  let isDown = false;
  for (const place of places) {
    if (place !== null) path += `${isDown ? "L" : "M"}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
    isDown = place !== null;
  }
  return path;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
