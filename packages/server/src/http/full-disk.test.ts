import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { type RecordingFile, recordingFiles } from "../use-cases/imports/recordings.test-support.ts";
import { openTestApp, refused, TEST_NOW } from "./app.test-support.ts";
import { openImport, upload } from "./imports/imports.test-support.ts";

const DIARY = "/api/runners/me/diary";
const entry = (note: string) => ({ moment: "at-rest", pain: 1, regions: ["neck"], runId: null, note });

it("a full disk is said, nothing is half-written, and the same works when there is room again", async () => {
  const app = await openTestApp();
  const { db } = app.store.ports;
  const importId = await openImport(app);
  // SQLite fails as on a full disk when its file may not grow: here, beyond what it has now.
  await sql`PRAGMA max_page_count = 1`.execute(db);
  const answers = [];
  for (let at = 0; at < 40; at += 1) answers.push(await app.send("POST", DIARY, entry("x".repeat(2_000))));
  const failed = answers.filter(({ status }) => status !== 201);
  expect(failed.length).toBeGreaterThan(0);
  for (const answer of failed) expect(answer).toEqual(refused(507, "diskFull"));
  const { entries } = (await app.send("GET", DIARY)).json as { entries: unknown[] };
  expect(entries).toHaveLength(answers.length - failed.length);

  const [file] = recordingFiles(10, TEST_NOW) as [RecordingFile];
  const longName = { ...file, name: `${"n".repeat(900)}.fit` };
  const uploads = [];
  for (let at = 0; at < 10; at += 1) uploads.push((await upload(app, importId, longName)).status);
  expect(uploads).toContain(507);
  const waiting = (await app.send("GET", `/api/runners/me/imports/${importId}`)).json as { items: unknown[] };
  expect(waiting.items).toHaveLength(uploads.filter((status) => status === 201).length);
  expect(await readdir(join(app.folder, "incoming"))).toEqual([]);

  await sql`PRAGMA max_page_count = 1000000`.execute(db);
  expect((await app.send("POST", DIARY, entry("room again"))).status).toBe(201);
  expect((await upload(app, importId, file)).status).toBe(201);
  await app.close();
});
