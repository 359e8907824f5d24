import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import type { Database } from "../database.ts";
import { DATABASE_FILE, openDatabase } from "../open-database.ts";
import { damagedRefusal, diskFullRefusal, notWritableRefusal } from "../storage-failure.ts";
import { type OpenFolderId, openFolderId, readDataFolderId } from "./data-folder-id.ts";
import { lockDataFolder } from "./lock.ts";
import { type MapFiles, openMapFiles } from "./map-files.ts";
import { openRawFiles, type RawFiles } from "./raw-files.ts";

/** A data folder that this process has to itself: the database, the raw files and the map extracts. */
export interface DataFolder {
  readonly path: string;
  /** Drawn at its first opening, and anew when the runner erases all of theirs. */
  readonly id: OpenFolderId;
  readonly db: Database;
  readonly rawFiles: RawFiles;
  readonly mapFiles: MapFiles;
  close(): Promise<void>;
}

/**
 * Opens a data folder, and makes it where there is none. Refused with `dataFolderNotWritable`, `dataFolderInUse`,
 * `dataFolderTooNew`, `dataFolderBroken` or `diskFull`.
 */
export async function openDataFolder(folder: string): Promise<Result<DataFolder, Refusal>> {
  try {
    return await open(folder);
  } catch (error) {
    const known =
      diskFullRefusal(error) ??
      notWritableRefusal(error, folder) ??
      damagedRefusal(error, join(folder, DATABASE_FILE));
    if (known === null) throw error;
    return { ok: false, error: known };
  }
}

/** Makes a folder with those above it, one by one: asked for all at once, Node never comes back from /proc and its like. */
async function makeFolders(folder: string): Promise<void> {
  const above = dirname(folder);
  const isThere = async (path: string) => (await stat(path).catch(() => null)) !== null;
  if (above !== folder && !(await isThere(above))) await makeFolders(above);
  if (!(await isThere(folder))) await mkdir(folder, { mode: 0o700 });
}

async function open(folder: string): Promise<Result<DataFolder, Refusal>> {
  // What lies here is about somebody's health: no other account of the machine may look in.
  await makeFolders(resolve(folder));
  await access(folder, constants.W_OK);
  const lock = lockDataFolder(folder);
  if (!lock.ok) return lock;
  try {
    const db = await openDatabase(folder);
    if (!db.ok) {
      lock.value.release();
      return db;
    }
    const id = openFolderId(await readDataFolderId(db.value));
    const rawFiles = await openRawFiles(folder);
    const mapFiles = await openMapFiles(folder);
    return ok({
      path: folder,
      id,
      db: db.value,
      rawFiles,
      mapFiles,
      close: async () => {
        await db.value.destroy();
        lock.value.release();
      },
    });
  } catch (error) {
    lock.value.release();
    throw error;
  }
}
