import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import type { Database } from "../database.ts";
import { openDatabase } from "../open-database.ts";
import { diskFullRefusal, notWritableRefusal } from "../storage-failure.ts";
import { lockDataFolder } from "./lock.ts";
import { openRawFiles, type RawFiles } from "./raw-files.ts";

/** A data folder that this process has to itself: the database and the raw files. */
export interface DataFolder {
  readonly db: Database;
  readonly rawFiles: RawFiles;
  close(): Promise<void>;
}

/**
 * Opens a data folder, and makes it where there is none. Refused with `dataFolderNotWritable`, `dataFolderInUse`,
 * `dataFolderTooNew` or `diskFull`.
 */
export async function openDataFolder(folder: string): Promise<Result<DataFolder, Refusal>> {
  try {
    return await open(folder);
  } catch (error) {
    const known = diskFullRefusal(error) ?? notWritableRefusal(error, folder);
    if (known === null) throw error;
    return { ok: false, error: known };
  }
}

async function open(folder: string): Promise<Result<DataFolder, Refusal>> {
  // What lies here is about somebody's health: no other account of the machine may look in.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  const lock = lockDataFolder(folder);
  if (!lock.ok) return lock;
  try {
    const db = await openDatabase(folder);
    if (!db.ok) {
      lock.value.release();
      return db;
    }
    const rawFiles = await openRawFiles(folder);
    return ok({
      db: db.value,
      rawFiles,
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
