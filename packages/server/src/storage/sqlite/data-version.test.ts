import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyProfile } from "@backstride/core/runner";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase, openDatabaseToRead } from "../open-database.ts";
import { addRunner, findRunner, removeRunner, saveProfile } from "../runners/repository.ts";
import { dataVersion } from "./data-version.ts";

let folder: string;
let writing: Database;
let reading: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-version-"));
  const opened = await openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  writing = opened.value;
  reading = openDatabaseToRead(folder);
});
afterEach(async () => {
  await reading.destroy();
  await writing.destroy();
  await rm(folder, { recursive: true });
});

const version = () => reading.transaction().execute(dataVersion);
const add = (db: Database, id = "r") => addRunner(db, { id, isSample: false });

it("is another one after a row was added, changed or removed", async () => {
  const seen = [await version()];
  await add(writing);
  seen.push(await version());
  await saveProfile(writing, "r", { ...emptyProfile, heightCm: 180 });
  seen.push(await version());
  await removeRunner(writing, "r");
  seen.push(await version());
  expect(new Set(seen).size).toBe(4);
});

it("is the same while nothing is committed, whoever reads", async () => {
  await add(writing);
  const before = await version();
  await findRunner(writing, "r");
  await findRunner(reading, "r");
  await writing
    .transaction()
    .execute(async (connection) => {
      await saveProfile(connection, "r", { ...emptyProfile, heightCm: 180 });
      throw new Error("taken back");
    })
    .catch(() => undefined);
  expect(await version()).toBe(before);
});

it("is that of the state which is read, where something is committed during the reading", async () => {
  const before = await version();
  await reading.transaction().execute(async (connection) => {
    expect(await dataVersion(connection)).toBe(before);
    await add(writing);
    expect(await dataVersion(connection)).toBe(before);
    expect(await findRunner(connection, "r")).toBeNull();
  });
  expect(await version()).not.toBe(before);
  expect(await findRunner(reading, "r")).not.toBeNull();
});

it("is asked of a connection that can change nothing", async () => {
  await expect(add(reading)).rejects.toThrow("readonly");
});
