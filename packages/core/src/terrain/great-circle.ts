/** Mean radius of the Earth (IUGG), metres. */
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** The way between two positions on the sphere, metres, by the haversine formula. NaN where a coordinate is. */
export function greatCircleM(
  fromLatitudeDeg: number,
  fromLongitudeDeg: number,
  toLatitudeDeg: number,
  toLongitudeDeg: number,
): number {
  const halfLatitude = Math.sin(((toLatitudeDeg - fromLatitudeDeg) / 2) * RADIANS_PER_DEGREE);
  const halfLongitude = Math.sin(((toLongitudeDeg - fromLongitudeDeg) / 2) * RADIANS_PER_DEGREE);
  const cosines =
    Math.cos(fromLatitudeDeg * RADIANS_PER_DEGREE) * Math.cos(toLatitudeDeg * RADIANS_PER_DEGREE);
  const chord = halfLatitude ** 2 + cosines * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Metres in a degree of a great circle. */
export const METRES_PER_DEGREE: number = EARTH_RADIUS_M * RADIANS_PER_DEGREE;

/**
 * Whether two positions lie within `metres` of each other. The way along the meridian and then along the parallel is
 * never the shorter one, so that for neighbours two differences settle it without a sine.
 */
export function isWithinM(
  fromLatitudeDeg: number,
  fromLongitudeDeg: number,
  toLatitudeDeg: number,
  toLongitudeDeg: number,
  metres: number,
): boolean {
  const cornerDeg = Math.abs(toLatitudeDeg - fromLatitudeDeg) + Math.abs(toLongitudeDeg - fromLongitudeDeg);
  return (
    cornerDeg * METRES_PER_DEGREE <= metres ||
    greatCircleM(fromLatitudeDeg, fromLongitudeDeg, toLatitudeDeg, toLongitudeDeg) <= metres
  );
}
