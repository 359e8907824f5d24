import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ColumnMetadata, sql, type TableMetadata } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase } from "../open-database.ts";
import { removeEverythingOf, tablesOfRunners } from "./everything-of-runner.ts";

/** All that is of nobody. A new table that is not of runners has to be written here, with open eyes. */
const OF_NOBODY = ["data_folder"];

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-everything-"));
  const opened = await openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  db = opened.value;
});
afterEach(async () => {
  await db.destroy();
  await rm(folder, { recursive: true });
});

/** One text and one number everywhere, so that rows that name each other do so. */
const filler = ({ name, dataType }: ColumnMetadata, runnerId: string): string | number => {
  if (name === "runner_id") return runnerId;
  return dataType.toLowerCase() === "text" ? "[]" : 1;
};

/** Puts a row of a runner into every table, whatever its columns are. */
async function fillEveryTable(tables: readonly TableMetadata[], runnerId: string): Promise<void> {
  await db.transaction().execute(async (connection) => {
    await sql`PRAGMA defer_foreign_keys = ON`.execute(connection);
    for (const { name, columns } of tables) {
      const names = sql.join(columns.map((column) => sql.ref(column.name)));
      const values = sql.join(columns.map((column) => sql.val(filler(column, runnerId))));
      await sql`INSERT INTO ${sql.table(name)} (${names}) VALUES (${values})`.execute(connection);
    }
  });
}

async function rowsOf(tables: readonly TableMetadata[], runnerId: string): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const counted = sql<{
      rows: number;
    }>`SELECT count(*) AS rows FROM ${sql.table(name)} WHERE runner_id = ${runnerId}`;
    counts.push([name, (await counted.execute(db)).rows[0]?.rows ?? -1]);
  }
  return Object.fromEntries(counts);
}

describe("everything of a runner", () => {
  it("is in every table but those of nobody, each with the runner first in its key", async () => {
    const all = (await db.introspection.getTables()).map(({ name }) => name);
    const ofRunners = await tablesOfRunners(db);
    expect([...ofRunners, ...OF_NOBODY].toSorted()).toEqual(all.toSorted());
    for (const table of ofRunners) {
      const key = sql<{ name: string }>`SELECT name FROM pragma_table_info(${table}) WHERE pk = 1`;
      expect((await key.execute(db)).rows, table).toEqual([{ name: "runner_id" }]);
    }
  });

  it("goes from every table, and nothing of anybody else's", async () => {
    const all = await db.introspection.getTables();
    const tables = all.filter(({ name }) => !OF_NOBODY.includes(name));
    const [one, none] = [1, 0].map((rows) => Object.fromEntries(tables.map(({ name }) => [name, rows])));
    for (const runnerId of ["me", "other"]) await fillEveryTable(tables, runnerId);
    expect(await rowsOf(tables, "me")).toEqual(one);
    await removeEverythingOf(db, "me");
    expect(await rowsOf(tables, "me")).toEqual(none);
    expect(await rowsOf(tables, "other")).toEqual(one);
  });

  it("goes from a table too that does not hang on the runner by a foreign key", async () => {
    await sql`CREATE TABLE loose (runner_id text NOT NULL, id text NOT NULL, PRIMARY KEY (runner_id, id))`.execute(
      db,
    );
    await sql`INSERT INTO loose VALUES ('me', 'a'), ('other', 'b')`.execute(db);
    await removeEverythingOf(db, "me");
    expect((await sql`SELECT * FROM loose`.execute(db)).rows).toEqual([{ runner_id: "other", id: "b" }]);
  });
});
