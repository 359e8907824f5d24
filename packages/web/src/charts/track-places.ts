export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Within so much of the nearest place, in units of the drawing, another one is as near. */
const AS_NEAR = 4;

/**
 * Which place of a track lies nearest to a point, null where none is known. Where the way passes there more than once,
 * it is the pass closest to the one in focus: going along the track does not leap from the way out to the way back.
 */
export function nearestPlace(
  places: readonly (Place | null)[],
  point: Place,
  inFocus: number | null,
): number | null {
  const distances = places.map((place) =>
    place === null ? Number.POSITIVE_INFINITY : Math.hypot(place.x - point.x, place.y - point.y),
  );
  const least = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(least)) return null;
  let nearest: number | null = null;
  distances.forEach((distance, index) => {
    if (distance > least + (inFocus === null ? 0 : AS_NEAR)) return;
    if (nearest === null || closer(index, nearest)) nearest = index;
  });
  return nearest;

  function closer(index: number, than: number): boolean {
    if (inFocus === null) return false;
    const steps = Math.abs(index - inFocus) - Math.abs(than - inFocus);
    return steps < 0;
  }
}
