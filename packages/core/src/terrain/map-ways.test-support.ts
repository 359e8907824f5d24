import type { MapWay } from "./map-way.ts";
import type { Track } from "./matching/track-points.ts";
import type { SurfaceClass } from "./surface.ts";

/** Metres east and north of a corner at 47 degrees north. */
export type Spot = readonly [eastM: number, northM: number];

const METRES_PER_DEGREE = 111_195;
const EAST_M_PER_DEGREE = METRES_PER_DEGREE * Math.cos((47 * Math.PI) / 180);

const latitudesOf = (spots: readonly Spot[]): Float64Array =>
  Float64Array.from(spots, ([, northM]) => 47 + northM / METRES_PER_DEGREE);
const longitudesOf = (spots: readonly Spot[], middleDeg: number): Float64Array =>
  Float64Array.from(spots, ([eastM]) => {
    const degrees = middleDeg + eastM / EAST_M_PER_DEGREE;
    return degrees > 180 ? degrees - 360 : degrees;
  });

/** A way through the spots, its tags believed wholly. The corner lies at `middleDeg` east. */
export const wayThrough = (
  id: number,
  surface: SurfaceClass,
  spots: readonly Spot[],
  middleDeg = 8,
): MapWay => ({
  id,
  surface,
  confidence: 1,
  latitudeDeg: latitudesOf(spots),
  longitudeDeg: longitudesOf(spots, middleDeg),
});

/** A run with positions at the spots; its way is the straight line between them. */
export function trackThrough(spots: readonly Spot[], middleDeg = 8): Track {
  let metres = 0;
  const alongM = spots.map(([eastM, northM], at) => {
    const [lastEastM, lastNorthM] = spots[at - 1] ?? [eastM, northM];
    metres += Math.hypot(eastM - lastEastM, northM - lastNorthM);
    return metres;
  });
  return {
    latitudeDeg: latitudesOf(spots),
    longitudeDeg: longitudesOf(spots, middleDeg),
    alongM: Float64Array.from(alongM),
  };
}

/** Spots every 3 m on the line from one to the other, each moved by what `offsetM` says of its metres from the start. */
export function line(
  from: Spot,
  to: Spot,
  offsetM: (metres: number) => Spot = () => [0, 0],
): readonly Spot[] {
  const lengthM = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return Array.from({ length: Math.floor(lengthM / 3) + 1 }, (_none, step): Spot => {
    const part = lengthM === 0 ? 0 : (3 * step) / lengthM;
    const [eastM, northM] = offsetM(3 * step);
    return [from[0] + part * (to[0] - from[0]) + eastM, from[1] + part * (to[1] - from[1]) + northM];
  });
}
