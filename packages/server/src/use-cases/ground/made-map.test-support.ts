import { readFileSync } from "node:fs";
import { greatCircleM } from "@backstride/core/terrain";
import { type MadeWay, writeExtract } from "../../jobs/map-extract/extract-writer.test-support.ts";
import type { RecordingFile } from "../imports/recordings.test-support.ts";

/** Where the made-up road begins, and how far apart its nodes are in whole 1e-7 degrees of longitude. */
const LATITUDE_E7 = 470_000_000;
const LONGITUDE_E7 = 80_000_000;
const STEP_E7 = 10_000;
const E7 = 1e7;
/** Nodes on the line: the road has eleven, and the path goes on from its last one. */
const NODES = 21;
const MIDDLE = 10;

export const ROAD = 101;
export const PATH = 102;
export const METRES_PER_STEP = greatCircleM(47, 8, 47, 8 + STEP_E7 / E7);
/** Where the road ends and the path begins. */
export const MIDDLE_M = MIDDLE * METRES_PER_STEP;
export const LINE_M = (NODES - 1) * METRES_PER_STEP;

const nodeId = (step: number): number => 1_000 + step;
const line = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => nodeId(from + at));

const WAYS: readonly MadeWay[] = [
  {
    id: ROAD,
    tags: { highway: "residential", surface: "asphalt", name: "Long Street" },
    refs: line(0, MIDDLE),
  },
  { id: PATH, tags: { highway: "path", surface: "fine_gravel" }, refs: line(MIDDLE, NODES - 1) },
  { id: 103, tags: { building: "yes" }, refs: [nodeId(0), nodeId(1), nodeId(0)] },
];

/** A map of one line going east: 760 m of asphalt, then as much of gravel. `degreesNorth` moves it away. */
export function madeMap(path: string, { degreesNorth = 0, ways = WAYS } = {}): Buffer<ArrayBuffer> {
  const extract = writeExtract(path);
  extract.nodes(
    Array.from({ length: NODES }, (_, step) => ({
      id: nodeId(step),
      latitudeE7: LATITUDE_E7 + degreesNorth * E7,
      longitudeE7: LONGITUDE_E7 + step * STEP_E7,
    })),
  );
  extract.ways(ways);
  extract.close();
  return readFileSync(path);
}

/** A run at 3 m/s along the line, a fix a second, from a place to a place on it; 2 m beside it. */
export function runAlong(
  name: string,
  { startedAt, fromM = 0, toM = LINE_M }: { startedAt: number; fromM?: number; toM?: number },
): RecordingFile {
  const points: string[] = [];
  for (let second = 0; fromM + 3 * second <= toM; second += 1) {
    const longitude = (LONGITUDE_E7 + ((fromM + 3 * second) / METRES_PER_STEP) * STEP_E7) / E7;
    const time = new Date(startedAt + 1000 * second).toISOString();
    points.push(`<trkpt lat="47.00002" lon="${longitude}"><ele>400</ele><time>${time}</time></trkpt>`);
  }
  const text = `<?xml version="1.0"?><gpx version="1.1" creator="made" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${points.join("")}</trkseg></trk></gpx>`;
  return { name, bytes: Buffer.from(text) };
}

/** Nodes far from the line, eight to a way: so many that reading them takes a while. */
export function largeMap(path: string, nodeCount: number): void {
  const extract = writeExtract(path);
  const perBlock = 8_000;
  for (let first = 0; first < nodeCount; first += perBlock) {
    extract.nodes(
      Array.from({ length: perBlock }, (_, at) => ({
        id: 10_000 + 3 * (first + at),
        latitudeE7: 500_000_000 + ((first + at) % 1_000) * 1_000,
        longitudeE7: 100_000_000 + Math.floor((first + at) / 1_000) * 1_000,
      })),
    );
  }
  for (let first = 0; first < nodeCount; first += perBlock) {
    extract.ways(
      Array.from({ length: perBlock / 8 }, (_, way) => ({
        id: 1_000 + first + way,
        tags: { highway: "track", surface: way % 2 === 0 ? "gravel" : "grass" },
        refs: Array.from({ length: 8 }, (__, at) => 10_000 + 3 * (first + 8 * way + at)),
      })),
    );
  }
  extract.close();
}
