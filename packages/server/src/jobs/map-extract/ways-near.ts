import { DatabaseSync } from "node:sqlite";
import type { MapWay, SurfaceClass } from "@backstride/core/terrain";
import { type Box, boxesAlong } from "./boxes-along.ts";
import { unpackPoints } from "./way-points.ts";

const E7_PER_DEGREE = 1e7;

/**
 * The ways of indexes that come within 60 m of a track, each once. Where several indexes have a way, the first one's
 * counts. Asked box by box along the track: the box around all of a long run would hold the ways of a city.
 */
export function waysNear(
  indexPaths: readonly string[],
  track: { readonly latitudeDeg: Float64Array; readonly longitudeDeg: Float64Array },
): readonly MapWay[] {
  const boxes = boxesAlong(track);
  const ways: MapWay[] = [];
  const seen = new Set<number>();
  for (const path of indexPaths) {
    const found = waysIn(path, boxes).filter(({ id }) => !seen.has(id));
    for (const way of found) ways.push(way);
    for (const { id } of found) seen.add(id);
  }
  return ways;
}

function waysIn(path: string, boxes: readonly Box[]): readonly MapWay[] {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const kinds = kindsIn(file);
    const find = file.prepare(
      `SELECT row, id, kind, points FROM ways
       WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?`,
    );
    const rows = new Map<number, MapWay>();
    for (const { south, north, west, east } of boxes) {
      for (const { row, id, kind, points } of find.iterate(south, north, west, east)) {
        const told = kinds.get(Number(kind));
        if (rows.has(Number(row)) || told === undefined || !(points instanceof Uint8Array)) continue;
        const { latitudesE7, longitudesE7 } = unpackPoints(points);
        rows.set(Number(row), {
          id: Number(id),
          ...told,
          latitudeDeg: Float64Array.from(latitudesE7, inDegrees),
          longitudeDeg: Float64Array.from(longitudesE7, inDegrees),
        });
      }
    }
    return [...rows.values()];
  } finally {
    file.close();
  }
}

const inDegrees = (e7: number): number => e7 / E7_PER_DEGREE;

const kindsIn = (file: DatabaseSync): ReadonlyMap<number, Pick<MapWay, "surface" | "confidence">> =>
  new Map(
    file
      .prepare("SELECT kind, surface, confidence FROM kinds")
      .all()
      .map(({ kind, surface, confidence }) => [
        Number(kind),
        { surface: surface as SurfaceClass, confidence: Number(confidence) },
      ]),
  );
