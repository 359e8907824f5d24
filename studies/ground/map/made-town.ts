import { type Random, random } from "../../../packages/core/src/simulation/index.ts";
import type { MapWay, SurfaceClass } from "../../../packages/core/src/terrain/index.ts";
import type { StudyMap } from "./study-map.ts";

/** A place in metres east and north of the town's corner. */
type Spot = readonly [eastM: number, northM: number];

const CORNER = { latitudeDeg: 47, longitudeDeg: 8 };
const METRES_PER_DEGREE = 111_195;
const COS_LATITUDE = Math.cos((CORNER.latitudeDeg * Math.PI) / 180);

const BLOCKS = 20;
const BLOCK_M = 120;
/** Streets bend by up to this at a crossing. */
const BEND_M = 15;
/** Beside one street in so many there is a path. */
const TWIN_EVERY = 6;
/** It lies 6 to 8 m from the street. */
const BESIDE_M = { least: 6, more: 2 };

/**
 * A town of 20 by 20 blocks made from the seed: asphalt streets that bend; beside one in six of them a path of gravel or of
 * wood chips, 6 to 8 m away, that meets the streets across it; parks with winding paths of gravel and grass; a
 * stadium with its ring. Each way ends after two to five nodes and another one goes on, as in OpenStreetMap.
 */
export function madeTown(seed: number): StudyMap {
  const chance = random(seed);
  const ways: MapWay[] = [];
  const add = (surface: SurfaceClass, spots: readonly Spot[]): void => {
    ways.push(wayOf(ways.length + 1, surface, spots));
  };
  const crossings = crossingsOf(chance);
  const at = (column: number, row: number): Spot => crossings[row]?.[column] ?? [0, 0];
  const lines = Array.from({ length: BLOCKS + 1 }, (_none, line) => line);
  const twinOf = (street: readonly Spot[], hasTwin: boolean): readonly Spot[] =>
    hasTwin ? besideOf(street, BESIDE_M.least + BESIDE_M.more * chance.uniform()) : [];
  // To the north of streets that run east, and to the west of streets that run north.
  const northTwins = lines.map((row) =>
    twinOf(
      lines.map((column) => at(column, row)),
      row % TWIN_EVERY === 0,
    ),
  );
  const westTwins = lines.map((column) =>
    twinOf(
      lines.map((row) => at(column, row)),
      (column + 3) % TWIN_EVERY === 0,
    ),
  );
  for (const line of lines) {
    const east = lines.flatMap((column) => [
      ...(westTwins[column]?.slice(line, line + 1) ?? []),
      at(column, line),
    ]);
    const north = lines.flatMap((row) => [at(line, row), ...(northTwins[row]?.slice(line, line + 1) ?? [])]);
    for (const street of [east, north]) addInPieces(street, chance, (spots) => add("paved-hard", spots));
  }
  for (const twin of [...northTwins, ...westTwins]) {
    const surface = chance.chance(0.7) ? "compact" : "soft";
    addInPieces(twin, chance, (spots) => add(surface, spots));
  }
  for (let row = 2; row < BLOCKS; row += 4) {
    for (let column = 2; column < BLOCKS; column += 4) addPark(at, [column, row], chance, add);
  }
  addStadium(at(10, 0), add);
  return { name: "made towns", ways };
}

const crossingsOf = (chance: Random): readonly (readonly Spot[])[] =>
  Array.from({ length: BLOCKS + 1 }, (_none, row) =>
    Array.from({ length: BLOCKS + 1 }, (_nothing, column): Spot => {
      const bend = (): number => BEND_M * (2 * chance.uniform() - 1);
      return [column * BLOCK_M + bend(), row * BLOCK_M + bend()];
    }),
  );

function addInPieces(spots: readonly Spot[], chance: Random, add: (spots: readonly Spot[]) => void): void {
  for (let from = 0; from < spots.length - 1; ) {
    const to = Math.min(spots.length - 1, from + chance.between(2, 5));
    add(spots.slice(from, to + 1));
    from = to;
  }
}

/** The line to the left of another one, at the distance. */
const besideOf = (spots: readonly Spot[], distanceM: number): readonly Spot[] =>
  spots.map(([east, north], at) => {
    const [lastEast, lastNorth] = spots[at - 1] ?? [east, north];
    const [nextEast, nextNorth] = spots[at + 1] ?? [east, north];
    const length = Math.hypot(nextEast - lastEast, nextNorth - lastNorth);
    return [
      east - ((nextNorth - lastNorth) / length) * distanceM,
      north + ((nextEast - lastEast) / length) * distanceM,
    ];
  });

/** Two winding paths between opposite corners of a block that cross in its middle. */
function addPark(
  at: (column: number, row: number) => Spot,
  [column, row]: readonly [number, number],
  chance: Random,
  add: (surface: SurfaceClass, spots: readonly Spot[]) => void,
): void {
  const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
  const middle: Spot = [mean(corners.map(([east]) => east)), mean(corners.map(([, north]) => north))];
  corners.forEach((corner, place) => {
    const bend = 10 * (2 * chance.uniform() - 1);
    const half: Spot = [(corner[0] + middle[0]) / 2 + bend, (corner[1] + middle[1]) / 2 - bend];
    add(place % 2 === 0 ? "compact" : "soft", [corner, half, middle]);
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A ring of 400 m south of the town, and the path that leads to it. */
function addStadium(gate: Spot, add: (surface: SurfaceClass, spots: readonly Spot[]) => void): void {
  const [east, north] = [gate[0], gate[1] - 80];
  const ring = Array.from({ length: 36 }, (_none, step): Spot => {
    const turn = ((step - 9) * Math.PI) / 18;
    const straight = Math.cos(turn) > 0 ? 42 : -42;
    return [east + straight + 36.5 * Math.cos(turn), north + 36.5 * Math.sin(turn)];
  });
  const [first = gate] = ring;
  add("track", [...ring, first]);
  add("compact", [gate, ring[18] ?? gate]);
}

const wayOf = (id: number, surface: SurfaceClass, spots: readonly Spot[]): MapWay => ({
  id,
  surface,
  confidence: 0.9,
  latitudeDeg: Float64Array.from(spots, ([, north]) =>
    degrees(CORNER.latitudeDeg + north / METRES_PER_DEGREE),
  ),
  longitudeDeg: Float64Array.from(spots, ([east]) =>
    degrees(CORNER.longitudeDeg + east / METRES_PER_DEGREE / COS_LATITUDE),
  ),
});

/** As OpenStreetMap keeps them. */
const degrees = (value: number): number => Math.round(value * 1e7) / 1e7;
