import { greatCircleM } from "../great-circle.ts";

/** OpenStreetMap keeps coordinates in steps of 1e-7 degrees: nodes that differ by less are one. */
const STEPS_PER_DEGREE = 1e7;
/** Steps either way from the middle within which places have a number of their own: 3.3 degrees. */
const HALF_RANGE = 2 ** 25;

/** A flat map round one position: between neighbours good to a hundredth within some tens of kilometres. */
export interface Plane {
  /** Metres east of the middle. */
  readonly xM: (longitudeDeg: number) => number;
  /** Metres north of the middle. */
  readonly yM: (latitudeDeg: number) => number;
  /** A number for the place of a node: two nodes have the same one where they are the same place of the map. */
  readonly placeOf: (latitudeDeg: number, longitudeDeg: number) => number;
}

export function planeAround(latitudeDeg: number, longitudeDeg: number): Plane {
  const metresPerDegreeNorth = 1000 * greatCircleM(latitudeDeg - 0.0005, 0, latitudeDeg + 0.0005, 0);
  const metresPerDegreeEast = 1000 * greatCircleM(latitudeDeg, 0, latitudeDeg, 0.001);
  // The shorter way round, for tracks on the 180th meridian.
  const eastDeg = (longitude: number): number => {
    const difference = longitude - longitudeDeg;
    return difference - 360 * Math.round(difference / 360);
  };
  return {
    xM: (longitude) => eastDeg(longitude) * metresPerDegreeEast,
    yM: (latitude) => (latitude - latitudeDeg) * metresPerDegreeNorth,
    placeOf: (latitude, longitude) =>
      (Math.round((latitude - latitudeDeg) * STEPS_PER_DEGREE) + HALF_RANGE) * 2 * HALF_RANGE +
      Math.round(eastDeg(longitude) * STEPS_PER_DEGREE) +
      HALF_RANGE,
  };
}
