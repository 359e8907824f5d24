import { closeSync, fsyncSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { TaggedSurface } from "@backstride/core/terrain";
import type { ReadWay } from "./read-way.ts";
import { packPoints } from "./way-points.ts";

export interface WayIndexWriter {
  add(way: ReadWay<TaggedSurface>): void;
  /** What was added lies safely on disk afterwards. */
  finish(): void;
  /** Closes without caring for what was added. */
  abandon(): void;
}

/** The memory that the file's pages may take while it is written. */
const CACHE_MIB = 64;

/**
 * Writes an index of ways: an R-tree over the box of each way, with its id, its ground and its points. Only a finished
 * file is one: it is written without a journal, since a half-written one is thrown away.
 */
export function writeWayIndex(path: string): WayIndexWriter {
  rmSync(path, { force: true });
  const file = new DatabaseSync(path);
  file.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -${CACHE_MIB * 1024};
    CREATE TABLE kinds (kind INTEGER PRIMARY KEY, surface TEXT NOT NULL, confidence REAL NOT NULL);
    CREATE VIRTUAL TABLE ways USING rtree_i32(row, south, north, west, east, +id, +kind, +points);
    BEGIN;
  `);
  const addWay = file.prepare("INSERT INTO ways VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)");
  const addKind = file.prepare("INSERT INTO kinds VALUES (?, ?, ?)");
  const kinds = new Map<string, number>();
  const kindOf = ({ surface, confidence }: TaggedSurface): number => {
    const key = `${surface} ${confidence}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    addKind.run(kinds.size, surface, confidence);
    kinds.set(key, kinds.size);
    return kinds.size - 1;
  };
  return {
    add: (way) => {
      const [south, north] = rangeOf(way.latitudesE7);
      const [west, east] = rangeOf(way.longitudesE7);
      addWay.run(south, north, west, east, way.id, kindOf(way.kept), packPoints(way));
    },
    finish: () => {
      file.exec("COMMIT");
      file.close();
      syncFile(path);
    },
    abandon: () => file.close(),
  };
}

function rangeOf(values: Int32Array): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function syncFile(path: string): void {
  const handle = openSync(path, "r+");
  fsyncSync(handle);
  closeSync(handle);
}
