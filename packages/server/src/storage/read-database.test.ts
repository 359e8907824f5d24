import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { DATABASE_FILE, openDatabase } from "./open-database.ts";
import { readDatabase } from "./read-database.ts";
import { addRunner, listRunners } from "./runners/repository.ts";
import { openSqliteFile } from "./sqlite/node-sqlite-dialect.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-read-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function opened(): Promise<Database> {
  const db = await openDatabase(folder);
  if (!db.ok) throw new Error(db.error.message);
  return db.value;
}
async function withRunner(id: string): Promise<void> {
  const db = await opened();
  await addRunner(db, { id, isSample: false });
  await db.destroy();
}
const path = () => join(folder, DATABASE_FILE);
const idsIn = async (db: Database) => (await listRunners(db)).map(({ id }) => id);
const read = (dataFolder = folder) => readDatabase(dataFolder, idsIn);
const contents = async () =>
  Promise.all(
    (await readdir(folder)).toSorted().map(async (name) => [name, await readFile(join(folder, name))]),
  );

describe("a database that is only read", () => {
  it("stays byte for byte as it was, and so does what lies beside it", async () => {
    await withRunner("anna");
    const before = await contents();
    expect(await read()).toEqual({ ok: true, value: ["anna"] });
    expect(await contents()).toEqual(before);
  });

  it("can't be written to", async () => {
    await withRunner("anna");
    const write = (db: Database) => addRunner(db, { id: "eve", isSample: false });
    await expect(readDatabase(folder, write)).rejects.toThrow("readonly");
    const db = await opened();
    await expect(readDatabase(folder, write)).rejects.toThrow("readonly");
    await db.destroy();
  });

  it("shows what was committed by somebody who has it open, and what was left by one who was killed", async () => {
    await withRunner("anna");
    const db = await opened();
    await addRunner(db, { id: "bert", isSample: false });
    expect(await read()).toEqual({ ok: true, value: ["anna", "bert"] });
    const left = await mkdtemp(join(tmpdir(), "backstride-killed-"));
    for (const name of await readdir(folder)) await copyFile(join(folder, name), join(left, name));
    await db.destroy();
    expect(await read(left)).toEqual({ ok: true, value: ["anna", "bert"] });
    await rm(left, { recursive: true });
  });

  it.each([
    ["has it open still", false],
    ["is done", true],
  ])("is read once more when somebody writes in the middle and then %s", async (_name, isDone) => {
    await withRunner("anna");
    let writer: Database | null = null;
    let times = 0;
    const seen = await readDatabase(folder, async (db) => {
      times += 1;
      if (writer !== null) return await idsIn(db);
      writer = await opened();
      await addRunner(writer, { id: "bert", isSample: false });
      if (isDone) await writer.destroy();
      throw new Error("what is read may be nonsense");
    });
    if (!isDone) await (writer as Database | null)?.destroy();
    expect(times).toBe(2);
    expect(seen).toEqual({ ok: true, value: ["anna", "bert"] });
    if (isDone) expect(await readdir(folder)).toEqual([DATABASE_FILE]);
  });
});

describe("a database that is refused", () => {
  const change = (sql: string): void => {
    const file = openSqliteFile(path());
    file.exec(sql);
    file.close();
  };
  const refusalOf = async () => {
    const refused = await read();
    return refused.ok ? null : refused.error;
  };

  it("is not there", async () => {
    expect((await refusalOf())?.code).toBe("fileNotFound");
    expect(await readdir(folder)).toEqual([]);
  });

  it("was made by another version", async () => {
    await withRunner("anna");
    change("DELETE FROM kysely_migration WHERE name = '0010-experiments'");
    expect(await refusalOf()).toMatchObject({
      code: "dataFolderTooOld",
      message: expect.stringContaining('"0010-experiments"'),
    });
    change("INSERT INTO kysely_migration VALUES ('0999-from-the-future', '2030-01-01T00:00:00Z')");
    expect(await refusalOf()).toMatchObject({
      code: "dataFolderTooNew",
      message: expect.stringContaining('"0999-from-the-future"'),
    });
  });

  it("is none, is empty, is cut short, lacks a table, or has a row that says nothing", async () => {
    await writeFile(path(), "no database, by whatever name ".repeat(50));
    expect((await refusalOf())?.code).toBe("dataFolderBroken");
    await writeFile(path(), "");
    expect((await refusalOf())?.code).toBe("dataFolderBroken");
    await rm(path());
    await withRunner("anna");
    const whole = await readFile(path());
    await writeFile(path(), whole.subarray(0, 6000));
    expect((await refusalOf())?.code).toBe("dataFolderBroken");
    await writeFile(path(), whole);
    change("UPDATE runners SET profile_json = '{'");
    expect((await refusalOf())?.code).toBe("dataFolderBroken");
    change("ALTER TABLE runners RENAME TO out_of_reach");
    expect((await refusalOf())?.code).toBe("dataFolderBroken");
  });
});
