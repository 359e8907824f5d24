import type { MapWay } from "../../../packages/core/src/terrain/index.ts";

/** A way near a position, and how far it lies off. */
export interface NearWay {
  readonly way: MapWay;
  readonly distanceM: number;
}

/** The ways within 40 m of a position, the nearest piece of each way that has several. In no order. */
export type NearWays = (latitudeDeg: number, longitudeDeg: number) => readonly NearWay[];

/** As far as the matching looks that is studied. */
const RADIUS_M = 40;
const METRES_PER_DEGREE = 111_195;

const squareOf = (metres: number): number => Math.floor(metres / RADIUS_M);

export function nearWays(ways: readonly MapWay[]): NearWays {
  const cosine = Math.cos(((ways[0]?.latitudeDeg[0] ?? 0) * Math.PI) / 180);
  const eastM = (degrees = 0): number => degrees * METRES_PER_DEGREE * cosine;
  const northM = (degrees = 0): number => degrees * METRES_PER_DEGREE;
  const squares = new Map<string, { readonly way: MapWay; readonly at: number }[]>();
  for (const way of ways) {
    for (let at = 1; at < way.latitudeDeg.length; at += 1) {
      const [fromX, toX] = inOrder(eastM(way.longitudeDeg[at - 1]), eastM(way.longitudeDeg[at]));
      const [fromY, toY] = inOrder(northM(way.latitudeDeg[at - 1]), northM(way.latitudeDeg[at]));
      for (let x = squareOf(fromX) - 1; x <= squareOf(toX) + 1; x += 1) {
        for (let y = squareOf(fromY) - 1; y <= squareOf(toY) + 1; y += 1) {
          const square = squares.get(`${x},${y}`) ?? [];
          square.push({ way, at });
          squares.set(`${x},${y}`, square);
        }
      }
    }
  }
  return (latitudeDeg, longitudeDeg) => {
    const [x, y] = [eastM(longitudeDeg), northM(latitudeDeg)];
    const least = new Map<MapWay, number>();
    for (const { way, at } of squares.get(`${squareOf(x)},${squareOf(y)}`) ?? []) {
      const [x1, y1] = [eastM(way.longitudeDeg[at - 1]), northM(way.latitudeDeg[at - 1])];
      const [dx, dy] = [eastM(way.longitudeDeg[at]) - x1, northM(way.latitudeDeg[at]) - y1];
      const square = dx ** 2 + dy ** 2;
      const along = square === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
      const part = Math.min(1, Math.max(0, along));
      const distanceM = Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
      if (distanceM < Math.min(RADIUS_M, least.get(way) ?? RADIUS_M)) least.set(way, distanceM);
    }
    return Array.from(least, ([way, distanceM]) => ({ way, distanceM }));
  };
}

const inOrder = (one: number, other: number): readonly [number, number] =>
  one < other ? [one, other] : [other, one];
