import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noHealthAnswers } from "@backstride/core/advice";
import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFilled } from "../filled-instruments/repository.ts";
import { DATABASE_FILE, openDatabase } from "../open-database.ts";
import { findRunner } from "../runners/repository.ts";
import { NodeSqliteDialect, openSqliteFile } from "../sqlite/node-sqlite-dialect.ts";
import * as firstTables from "./first-tables.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-migrations-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A data folder as the first release left it, with one runner who told their height. */
async function writeFirstRelease(): Promise<void> {
  const file = openSqliteFile(join(folder, DATABASE_FILE));
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(file) });
  await firstTables.up(db);
  file.exec(`
    INSERT INTO runners (runner_id, is_sample, profile_json) VALUES ('me', 0, '{"heightCm":171}');
    CREATE TABLE kysely_migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL);
    INSERT INTO kysely_migration VALUES ('0001-first-tables', '2026-01-01T00:00:00.000Z');
  `);
  await db.destroy();
}

describe("a data folder of the first release", () => {
  it("opens with all it had, and nothing answered that was not asked", async () => {
    await writeFirstRelease();
    const opened = await openDatabase(folder);
    if (!opened.ok) throw new Error(opened.error.message);
    const db = opened.value;
    const runner = await findRunner(db, "me");
    const filled = await listFilled(db, "me");
    await db.destroy();
    expect(runner).toMatchObject({ isSample: false, profile: { heightCm: 171 }, health: noHealthAnswers });
    expect(filled).toEqual([]);
  });
});
