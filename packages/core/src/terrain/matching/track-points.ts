import { type Plane, planeAround } from "./plane.ts";

/** The positions of one run by record. NaN where one is missing; `alongM` counts from any start and should not fall. */
export interface Track {
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  readonly alongM: Float64Array;
}

/** Positions of a track at even steps of its way, on a plane. */
export interface TrackPoints {
  readonly plane: Plane;
  readonly count: number;
  readonly xM: Float64Array;
  readonly yM: Float64Array;
  readonly alongM: Float64Array;
}

/** The track's positions with at least `spacingM` of way between them; null where it has none. */
export function trackPoints(
  { latitudeDeg, longitudeDeg, alongM }: Track,
  spacingM: number,
): TrackPoints | null {
  const rows: number[] = [];
  let lastM = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < alongM.length; row += 1) {
    const here = alongM[row] ?? Number.NaN;
    if (!(here >= lastM + spacingM)) continue;
    if (Number.isNaN(latitudeDeg[row] ?? Number.NaN) || Number.isNaN(longitudeDeg[row] ?? Number.NaN))
      continue;
    rows.push(row);
    lastM = here;
  }
  const [first] = rows;
  if (first === undefined) return null;
  const plane = planeAround(latitudeDeg[first] ?? 0, longitudeDeg[first] ?? 0);
  return {
    plane,
    count: rows.length,
    xM: Float64Array.from(rows, (row) => plane.xM(longitudeDeg[row] ?? 0)),
    yM: Float64Array.from(rows, (row) => plane.yM(latitudeDeg[row] ?? 0)),
    alongM: Float64Array.from(rows, (row) => alongM[row] ?? 0),
  };
}
