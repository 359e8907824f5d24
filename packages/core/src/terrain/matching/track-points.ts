import { type Plane, planeAround } from "./plane.ts";

/** The positions of one run by record. NaN where one is missing; `alongM` counts from any start and should not fall. */
export interface Track {
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  readonly alongM: Float64Array;
}

/** Positions of a track at about even steps of its way, on a plane. */
export interface TrackPoints {
  readonly plane: Plane;
  readonly count: number;
  readonly xM: Float64Array;
  readonly yM: Float64Array;
  readonly alongM: Float64Array;
}

/**
 * The mean places of the track's positions within each `spacingM` of its way, which takes out what noise is new in each
 * of them; null where it has none. Where the way falls, as in a leg that begins to count again, positions are left out
 * until it is beyond where it was.
 */
export function trackPoints(
  { latitudeDeg, longitudeDeg, alongM }: Track,
  spacingM: number,
): TrackPoints | null {
  const isPlaced = (row: number): boolean =>
    !Number.isNaN((latitudeDeg[row] ?? Number.NaN) + (longitudeDeg[row] ?? Number.NaN));
  const firstRow = alongM.findIndex((metres, row) => !Number.isNaN(metres) && isPlaced(row));
  if (firstRow === -1) return null;
  const plane = planeAround(latitudeDeg[firstRow] ?? 0, longitudeDeg[firstRow] ?? 0);
  const means = { xM: [] as number[], yM: [] as number[], alongM: [] as number[] };
  let sums = { count: 0, xM: 0, yM: 0, alongM: 0 };
  let startM = alongM[firstRow] ?? 0;
  let lastM = startM;
  const close = (): void => {
    means.xM.push(sums.xM / sums.count);
    means.yM.push(sums.yM / sums.count);
    means.alongM.push(sums.alongM / sums.count);
    sums = { count: 0, xM: 0, yM: 0, alongM: 0 };
  };
  for (let row = firstRow; row < alongM.length; row += 1) {
    const here = alongM[row] ?? Number.NaN;
    if (!(here >= lastM) || !isPlaced(row)) continue;
    if (here >= startM + spacingM) {
      close();
      startM = here;
    }
    sums.count += 1;
    sums.xM += plane.xM(longitudeDeg[row] ?? 0);
    sums.yM += plane.yM(latitudeDeg[row] ?? 0);
    sums.alongM += here;
    lastM = here;
  }
  close();
  return {
    plane,
    count: means.alongM.length,
    xM: Float64Array.from(means.xM),
    yM: Float64Array.from(means.yM),
    alongM: Float64Array.from(means.alongM),
  };
}
