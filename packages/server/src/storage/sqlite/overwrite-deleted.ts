import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Database } from "../database.ts";
import { BUSY_TIMEOUT_MS } from "./node-sqlite-dialect.ts";

/** Who reads holds the log for as long as one answer takes; so often it is tried, that far apart. */
const ATTEMPTS = 20;
const APART_MS = 250;

/**
 * Leaves no byte of what was deleted in the database's files: the write-ahead log is emptied, and the file written anew
 * without the pages in which an earlier version may have left something. False where somebody else, such as another
 * program, goes on reading an older state: then the log still holds it, and the same may be done again.
 */
export async function overwriteDeleted(db: Database): Promise<boolean> {
  // First what was deleted last: writing anew needs room on the disk, and may fail.
  if (!(await emptyLog(db))) return false;
  await sql`VACUUM`.execute(db);
  return await emptyLog(db);
}

async function emptyLog(db: Database): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await isEmptied(db)) return true;
    await pause(APART_MS);
  }
  return false;
}

/** Asked without SQLite's own waiting, which would hold up every other answer. */
const isEmptied = (db: Database): Promise<boolean> =>
  db.connection().execute(async (connection) => {
    await waitAtMost(0).execute(connection);
    try {
      const asked = sql<{ readonly busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`;
      return (await asked.execute(connection)).rows[0]?.busy === 0;
    } finally {
      await waitAtMost(BUSY_TIMEOUT_MS).execute(connection);
    }
  });

const waitAtMost = (ms: number) => sql`PRAGMA busy_timeout = ${sql.lit(ms)}`;
