import { join } from "node:path";
import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Database, Tables } from "./database.ts";
import { appliedMigrations, tooNewRefusal } from "./migrations/applied-migrations.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { NodeSqliteDialect, openSqliteFile, openSqliteFileToRead } from "./sqlite/node-sqlite-dialect.ts";

export const DATABASE_FILE = "backstride.sqlite";

/**
 * The database of a data folder, its tables brought up to date. `dataFolderTooNew` where a newer Backstride has changed
 * the tables in a way that this one does not know: it would misread them.
 */
export async function openDatabase(dataFolder: string): Promise<Result<Database, Refusal>> {
  const file = openSqliteFile(join(dataFolder, DATABASE_FILE));
  const db: Database = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  const tooNew = tooNewRefusal(appliedMigrations(file));
  if (tooNew !== null) {
    await db.destroy();
    file.close();
    return err(tooNew);
  }
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(MIGRATIONS) },
  }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw error;
  }
  return ok(db);
}

/** The database of a data folder that is open already, for a thread that only reads: it waits for nobody who writes. */
export const openDatabaseToRead = (dataFolder: string): Database =>
  new Kysely<Tables>({
    dialect: new NodeSqliteDialect(openSqliteFileToRead(join(dataFolder, DATABASE_FILE))),
  });
