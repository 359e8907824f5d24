import { sql } from "kysely";
import type { Connection } from "../database.ts";

const RUNNER_COLUMN = "runner_id";
/** Its rows take those that hang on them along. */
const FIRST = "runners";

/** The tables that hold rows of runners, as the database itself tells: one that comes later is not forgotten. */
export async function tablesOfRunners(connection: Connection): Promise<readonly string[]> {
  const tables = await connection.introspection.getTables();
  const names = tables
    .filter(({ columns }) => columns.some(({ name }) => name === RUNNER_COLUMN))
    .map(({ name }) => name);
  return [FIRST, ...names.filter((name) => name !== FIRST)];
}

/** Removes every row of a runner from every table, also from one that does not hang on the runner by a foreign key. */
export async function removeEverythingOf(connection: Connection, runnerId: string): Promise<void> {
  for (const table of await tablesOfRunners(connection)) {
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(RUNNER_COLUMN)} = ${runnerId}`.execute(
      connection,
    );
  }
}
