import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { Kysely } from "kysely";
import type { Database, Tables } from "./database.ts";
import { appliedMigrations, tooNewRefusal, tooOldRefusal } from "./migrations/applied-migrations.ts";
import { DATABASE_FILE } from "./open-database.ts";
import {
  NodeSqliteDialect,
  openSqliteFileAsItStands,
  openSqliteFileToRead,
  writeAheadLogOf,
} from "./sqlite/node-sqlite-dialect.ts";
import { notReadableRefusal } from "./storage-failure.ts";

/** So often it is taken as it stands; then it is read as one that somebody has open. */
const QUIET_ATTEMPTS = 3;

/**
 * Reads in the database of a data folder that may be somebody else's: without the folder's lock, also while the app is
 * running on it, and without a change to anything in it. Only where a write-ahead log lies beside it, SQLite notes in that
 * log's index that somebody reads. `read` is called once more where somebody began to write in the middle of it.
 *
 * Refused with `fileNotFound`, `fileNotReadable`, `dataFolderBroken`, and where another version made the tables with
 * `dataFolderTooNew` or `dataFolderTooOld`: no migration runs here.
 */
export async function readDatabase<Read>(
  dataFolder: string,
  read: (db: Database) => Promise<Read>,
): Promise<Result<Read, Refusal>> {
  const path = join(dataFolder, DATABASE_FILE);
  try {
    for (let attempt = 1; attempt <= QUIET_ATTEMPTS; attempt += 1) {
      const before = await quietState(path);
      if (before === null) break;
      const [outcome] = await Promise.allSettled([readThrough(() => openSqliteFileAsItStands(path), read)]);
      if ((await quietState(path)) === before) {
        if (outcome.status === "rejected") throw outcome.reason;
        return outcome.value;
      }
    }
    return await readThrough(() => openSqliteFileToRead(path), read);
  } catch (error) {
    const known = notReadableRefusal(error, path);
    if (known === null) throw error;
    return err(known);
  }
}

/** Does a folder hold a database of ours, by its name? */
export const isDataFolder = (folder: string): boolean => existsSync(join(folder, DATABASE_FILE));

/** What changes with the file; null where somebody may be writing to it. */
async function quietState(path: string): Promise<string | null> {
  if (existsSync(writeAheadLogOf(path))) return null;
  const { mtimeNs, size } = await stat(path, { bigint: true });
  return `${mtimeNs} ${size}`;
}

async function readThrough<Read>(
  open: () => DatabaseSync,
  read: (db: Database) => Promise<Read>,
): Promise<Result<Read, Refusal>> {
  const file = open();
  const db: Database = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  try {
    const refused = tablesRefusal(appliedMigrations(file));
    return refused === null ? ok(await read(db)) : err(refused);
  } finally {
    await db.destroy();
    // Kysely closes only what it has used.
    if (file.isOpen) file.close();
  }
}

const tablesRefusal = (applied: readonly string[]): Refusal | null =>
  applied.length === 0
    ? refusal("dataFolderBroken", `${DATABASE_FILE} holds no tables of Backstride.`)
    : (tooNewRefusal(applied) ?? tooOldRefusal(applied));
