import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { threadedReader } from "../../jobs/file-reader/threaded-reader.ts";
import { openDatabaseToRead } from "../../storage/open-database.ts";
import { removeEverythingOf } from "../../storage/runners/everything-of-runner.ts";
import { addRunner } from "../../storage/runners/repository.ts";
import { openStore, type Store } from "../../store.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import type { ErasedAnswer, ImportList, RunList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll, openImport, upload } from "../imports/imports.test-support.ts";

const DATA = "/api/runners/me/data";
const NOTHING = {
  activities: 0,
  diaryEntries: 0,
  days: 0,
  sittings: 0,
  safetyAnswers: 0,
  personAnswers: 0,
  experiments: 0,
  shoes: 0,
  groundWords: 0,
  files: 0,
  maps: 0,
};
const NOTE = "stiff after the long hill at Wendelstein";
const files = recordingFiles(10, TEST_NOW);

let app: TestApp;
const opened: (() => Promise<void>)[] = [];
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
  await app.close();
});

const entry = (note: string) => ({ moment: "at-rest", pain: 0, regions: [], runId: null, note });
const erase = async (): Promise<ErasedAnswer> => (await app.send("DELETE", DATA)).json as ErasedAnswer;

/** Where in the data folder a text or bytes stand, in any file of whatever name. */
async function placesOf(wanted: string | Uint8Array, folder = app.folder): Promise<readonly string[]> {
  const bytes = Buffer.from(wanted);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const found = await Promise.all(paths.map(async (path) => (await readFile(path)).includes(bytes)));
  return paths.filter((_path, at) => found[at]);
}

/** Something that waits until it is opened. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** The folder as a program that is killed leaves it, opened by the next one. */
async function afterKill(): Promise<{ readonly store: Store; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "backstride-killed-"));
  await cp(app.folder, folder, { recursive: true });
  const store = await openStore({ dataFolder: folder, log: () => {} });
  if (!store.ok) throw new Error(store.error.message);
  opened.push(async () => {
    await store.value.close();
    await rm(folder, { recursive: true });
  });
  return { store: store.value, folder };
}

async function fillRunner(): Promise<RecordingFile> {
  const [file] = files as [RecordingFile];
  await importAll(app, [file, { name: "rest.zip", bytes: zipOf(files.slice(1, 3)) }]);
  for (let at = 0; at < 50; at += 1) {
    await app.send("POST", "/api/runners/me/diary", entry(`${NOTE}, ${"and so on ".repeat(100)}${at}`));
  }
  await app.send("PUT", "/api/runners/me/safety-check", { answers: { "age-years": 41, collapse: "no" } });
  await app.send("POST", "/api/runners/me/shoes", { name: "Vermilion Racer", defaultFor: [] });
  return file;
}

describe("erasing all of a runner", () => {
  it("says before what is there, and after what was erased; then nothing is, and it may be asked again", async () => {
    await fillRunner();
    const kept = (await app.send("GET", DATA)).json;
    // Three recordings; the single file and the zip.
    expect(kept).toEqual({
      ...NOTHING,
      activities: 3,
      diaryEntries: 50,
      safetyAnswers: 2,
      shoes: 1,
      files: 2,
    });
    expect(await erase()).toEqual({ erased: kept, tracesLeft: null });
    expect((await app.send("GET", DATA)).json).toEqual(NOTHING);
    expect(await erase()).toEqual({ erased: NOTHING, tracesLeft: null });
    expect((await app.send("GET", "/api/runners")).json).toEqual({
      runners: [{ id: "me", isSample: false, hasData: false }],
    });
    expect((await app.send("GET", "/api/runners/me/safety-check")).json).toMatchObject({ isStarted: false });
  });

  it("leaves none of its bytes in the data folder", async () => {
    const file = await fillRunner();
    // What was deleted before, one by one.
    const { entries } = (await app.send("GET", "/api/runners/me/diary")).json as {
      entries: { id: string }[];
    };
    for (const { id } of entries.slice(0, 25)) await app.send("DELETE", `/api/runners/me/diary/${id}`);
    const secrets = [NOTE, "Vermilion Racer", file.name, file.bytes, "age-years"];
    for (const secret of secrets) expect(await placesOf(secret)).not.toEqual([]);
    await erase();
    for (const secret of secrets) expect(await placesOf(secret)).toEqual([]);
  });

  it("leaves no bytes that an earlier version had only given free", async () => {
    const { db } = app.store.ports;
    await sql`PRAGMA secure_delete = OFF`.execute(db);
    await fillRunner();
    await sql`DELETE FROM diary_entries`.execute(db);
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
    expect(await placesOf(NOTE)).not.toEqual([]);
    await sql`PRAGMA secure_delete = ON`.execute(db);
    await erase();
    expect(await placesOf(NOTE)).toEqual([]);
  });

  it("takes nothing from another runner, nor a file that they have too", async () => {
    const { db } = app.store.ports;
    await fillRunner();
    await addRunner(db, { id: "other", isSample: false });
    await app.send("POST", "/api/runners/other/diary", entry("of the other"));
    for (const table of ["recordings", "runs"]) {
      const name = sql.table(table);
      await sql`UPDATE ${name} SET runner_id = 'other' WHERE file_name = ${files[0]?.name}`.execute(
        await withoutForeignKeys(),
      );
    }
    await sql`PRAGMA foreign_keys = ON`.execute(db);
    expect((await erase()).erased).toMatchObject({ activities: 2, files: 1 });
    const { runs } = (await app.send("GET", "/api/runners/other/runs")).json as RunList;
    expect(runs).toHaveLength(1);
    expect((await app.send("GET", `/api/runners/other/runs/${runs[0]?.id}`)).status).toBe(200);
    expect(await placesOf("of the other")).not.toEqual([]);
  });

  const withoutForeignKeys = async () => {
    const { db } = app.store.ports;
    await sql`PRAGMA foreign_keys = OFF`.execute(db);
    return db;
  };

  it("refuses a runner who is not there", async () => {
    expect(await app.send("DELETE", "/api/runners/nobody/data")).toEqual(refused(404, "notFound"));
    expect(await app.send("GET", "/api/runners/nobody/data")).toEqual(refused(404, "notFound"));
  });

  it("ends the import that is under way first, and what was being read brings nothing back", async () => {
    const read = gate();
    const isUnpacked = gate();
    const inner = threadedReader(() => {});
    const slow = await openTestApp({
      reader: {
        ...inner,
        read: async (asked) => {
          const outcome = await inner.read(asked);
          if (outcome.kind === "archive" && outcome.unpacked !== null) {
            isUnpacked.open();
            await read.opened;
          }
          return outcome;
        },
      },
    });
    const importId = await openImport(slow);
    const within = { name: "in.zip", bytes: zipOf(files) };
    await upload(slow, importId, { name: "account.zip", bytes: zipOf([within]) });
    await isUnpacked.opened;
    expect(((await slow.send("DELETE", DATA)).json as ErasedAnswer).erased.files).toBe(1);
    read.open();
    await slow.store.imports.idle();
    expect((await slow.send("GET", DATA)).json).toEqual(NOTHING);
    expect(((await slow.send("GET", "/api/runners/me/imports")).json as ImportList).imports).toEqual([]);
    expect(await placesOf(within.bytes, slow.folder)).toEqual([]);
    await slow.close();
  });

  it("keeps nothing of a file that was coming in meanwhile", async () => {
    const importId = await openImport(app);
    const [{ bytes }] = files as [RecordingFile];
    const rest = gate();
    const body = ReadableStream.from(
      (async function* () {
        yield bytes.subarray(0, 100);
        await rest.opened;
        yield bytes.subarray(100);
      })(),
    );
    const init = {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "application/octet-stream" },
    };
    const uploaded = app.request(`/api/runners/me/imports/${importId}/files?name=a.fit`, init as RequestInit);
    await expect.poll(() => placesOf(bytes.subarray(0, 100))).not.toEqual([]);
    await erase();
    rest.open();
    expect((await uploaded).status).toBe(404);
    expect(await placesOf(bytes.subarray(0, 100))).toEqual([]);
  });

  it("stops the reading of a map, and takes the map with it", async () => {
    const isRead = gate();
    const reading = await openTestApp({
      extractBuilder: {
        build: (_paths, { signal }) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve(null));
            isRead.open();
          }),
      },
    });
    await reading.request("/api/runners/me/ground/extracts?name=around-home.osm.pbf", {
      method: "POST",
      body: "ways around home",
      headers: { "content-type": "application/octet-stream" },
    });
    await isRead.opened;
    expect(((await reading.send("DELETE", DATA)).json as ErasedAnswer).erased).toEqual({
      ...NOTHING,
      maps: 1,
    });
    for (const secret of ["ways around home", "around-home"]) {
      expect(await placesOf(secret, reading.folder)).toEqual([]);
    }
    await reading.close();
  });

  it("makes another folder of it: a page that was opened before shows and sends nothing more", async () => {
    const folderOf = ({ headers }: Response) => headers.get("backstride-data-folder") ?? "";
    const before = folderOf(await app.request("/api/health"));
    const erased = await app.request(DATA, {
      method: "DELETE",
      headers: { "backstride-data-folder": before },
    });
    const after = folderOf(erased);
    expect([erased.status, after === before]).toEqual([200, false]);
    const late = await app.request("/api/runners/me/safety-check", {
      method: "PUT",
      body: JSON.stringify({ answers: { collapse: "no" } }),
      headers: { "content-type": "application/json", "backstride-data-folder": before },
    });
    expect([late.status, folderOf(late)]).toEqual([409, after]);
    expect((await app.send("GET", DATA)).json).toEqual(NOTHING);
    const { store } = await afterKill();
    expect(store.ports.folderId.now()).toBe(after);
  });

  it("says so where somebody goes on reading an older state, and overwrites it the next time", async () => {
    await fillRunner();
    const reading = openDatabaseToRead(app.folder);
    const held = await reading.startTransaction().execute();
    await sql`SELECT count(*) FROM diary_entries`.execute(held);
    const { erased, tracesLeft } = await erase();
    expect([erased.diaryEntries, tracesLeft]).toEqual([50, "databaseBeingRead"]);
    expect((await app.send("GET", DATA)).json).toEqual(NOTHING);
    await held.rollback().execute();
    await reading.destroy();
    expect((await erase()).tracesLeft).toBeNull();
    expect(await placesOf(NOTE)).toEqual([]);
  });
});

describe("what goes wrong in the middle", () => {
  it("takes nothing where one table can't be erased", async () => {
    await fillRunner();
    const kept = (await app.send("GET", DATA)).json;
    const { db, folderId } = app.store.ports;
    const before = folderId.now();
    await sql`CREATE TRIGGER stuck BEFORE DELETE ON shoes BEGIN SELECT RAISE(ABORT, 'stuck'); END`.execute(
      db,
    );
    expect(await app.send("DELETE", DATA)).toEqual(refused(500, "internal"));
    expect((await app.send("GET", DATA)).json).toEqual(kept);
    expect(folderId.now()).toBe(before);
    await sql`DROP TRIGGER stuck`.execute(db);
    expect((await erase()).erased).toEqual(kept);
  });

  it("leaves files that go at the next start where the program dies after the rows are gone", async () => {
    const file = await fillRunner();
    await removeEverythingOf(app.store.ports.db, "me");
    expect(await placesOf(file.bytes)).not.toEqual([]);
    const { folder } = await afterKill();
    expect(await placesOf(file.bytes, folder)).toEqual([]);
    expect(await placesOf(NOTE, folder)).toEqual([]);
  });
});
