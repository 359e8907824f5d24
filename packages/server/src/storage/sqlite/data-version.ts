import { sql } from "kysely";
import type { Connection } from "../database.ts";

/**
 * A number that is another one after any change to any table that somebody else has committed, and that only `connection`
 * can make sense of: it does not count its own changes. Within a transaction it is that of the state which is read there.
 */
export async function dataVersion(connection: Connection): Promise<number> {
  const { rows } = await sql<{ readonly data_version: number }>`PRAGMA data_version`.execute(connection);
  const [row] = rows;
  if (row === undefined) throw new Error("SQLite told no data_version");
  return row.data_version;
}
