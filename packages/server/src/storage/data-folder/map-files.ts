import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "./durable-file.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { turnTaking } from "./turn-taking.ts";

/**
 * The map extracts on disk: maps/ID.osm.pbf as it came until it is read, maps/ID.part the index while it is written,
 * maps/ID.sqlite the index when it is whole.
 */
export interface MapFiles {
  /** Gives a received extract its place, then runs `commit`, which writes the row that names it. */
  keep<Value>(file: ReceivedFile, id: string, commit: () => Promise<Value>): Promise<Value>;
  extractPath(id: string): string;
  unfinishedPath(id: string): string;
  indexPath(id: string): string;
  /** The index is whole: from now on it is the extract's. */
  finish(id: string): Promise<void>;
  /** The extract as it came and what was written of an index are not needed any more. */
  dropExtract(id: string): Promise<void>;
  /** Everything of an extract. */
  remove(id: string): Promise<void>;
  /** Removes what `named`, asked now, does not hold. */
  sweep(
    named: () => Promise<{ readonly files: ReadonlySet<string>; readonly indexes: ReadonlySet<string> }>,
  ): Promise<void>;
}

const EXTRACT = ".osm.pbf";
const UNFINISHED = ".part";
const INDEX = ".sqlite";

export async function openMapFiles(dataFolder: string): Promise<MapFiles> {
  const maps = join(dataFolder, "maps");
  await mkdir(maps, { recursive: true });
  await syncFolder(dataFolder);
  const inTurn = turnTaking();
  const path = (id: string, ending: string): string => join(maps, `${id}${ending}`);
  const remove = (id: string, endings: readonly string[]): Promise<unknown> =>
    Promise.all(endings.map((ending) => rm(path(id, ending), { force: true })));

  return {
    extractPath: (id) => path(id, EXTRACT),
    unfinishedPath: (id) => path(id, UNFINISHED),
    indexPath: (id) => path(id, INDEX),
    // In turn with the sweep, so that no file is swept between its renaming and the row that names it.
    keep: (file, id, commit) =>
      inTurn(async () => {
        await rename(file.temporaryPath, path(id, EXTRACT));
        await syncFolder(maps);
        return await commit();
      }),
    finish: async (id) => {
      await rename(path(id, UNFINISHED), path(id, INDEX));
      await syncFolder(maps);
    },
    dropExtract: async (id) => {
      await remove(id, [EXTRACT, UNFINISHED]);
    },
    remove: async (id) => {
      await remove(id, [EXTRACT, UNFINISHED, INDEX]);
    },
    sweep: (named) =>
      inTurn(async () => {
        const { files, indexes } = await named();
        const keep = new Set([
          ...[...files].map((id) => id + EXTRACT),
          ...[...indexes].map((id) => id + INDEX),
        ]);
        for (const name of await readdir(maps)) {
          if (!keep.has(name)) await rm(join(maps, name), { force: true });
        }
      }),
  };
}
