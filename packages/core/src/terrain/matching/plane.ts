import { greatCircleM } from "../great-circle.ts";

/** A flat map round one position: good to a few centimetres between neighbours within some tens of kilometres. */
export interface Plane {
  /** Metres east and north of the middle. */
  readonly xM: (longitudeDeg: number) => number;
  readonly yM: (latitudeDeg: number) => number;
}

export function planeAround(latitudeDeg: number, longitudeDeg: number): Plane {
  const metresPerDegreeNorth = greatCircleM(latitudeDeg - 0.5, 0, latitudeDeg + 0.5, 0);
  const metresPerDegreeEast = 1000 * greatCircleM(latitudeDeg, 0, latitudeDeg, 0.001);
  return {
    // The shorter way round, for tracks on the 180th meridian.
    xM: (longitude) => (((((longitude - longitudeDeg + 180) % 360) + 360) % 360) - 180) * metresPerDegreeEast,
    yM: (latitude) => (latitude - latitudeDeg) * metresPerDegreeNorth,
  };
}
