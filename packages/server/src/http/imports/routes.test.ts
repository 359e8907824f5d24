import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import type { ImportAnswer, ImportLog, ImportSummary, RunList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll, openImport, outcomes, upload } from "./imports.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/imports";
const files = recordingFiles(20, TEST_NOW);
const [first, second] = files as [RecordingFile, RecordingFile];

describe("an import", () => {
  it("takes files, reads them and ends when it is closed and nothing waits", async () => {
    const answer = await importAll(app, [first, second]);
    expect(answer).toMatchObject({
      endedAt: "2026-05-04T06:30:00.000Z",
      progress: { state: "done", total: 2, done: 2, skipped: 0, failed: 0, waiting: 0, secondsLeft: 0 },
      items: [
        { fileName: first.name, state: "done", reason: null },
        { fileName: second.name, state: "done", reason: null },
      ],
    });
    const { runs } = (await app.send("GET", "/api/runners/me/runs")).json as RunList;
    expect(new Set(runs.map(({ id }) => id))).toEqual(new Set(answer.items.map(({ runId }) => runId)));
    const { imports } = (await app.send("GET", PATH)).json as { imports: ImportAnswer[] };
    expect(imports.map(({ id }) => id)).toEqual([answer.id]);
  });

  it("has the bytes on disk, unchanged, when it answers", async () => {
    const importId = await openImport(app);
    expect((await upload(app, importId, first)).status).toBe(201);
    const sha256 = createHash("sha256").update(first.bytes).digest("hex");
    const kept = await readFile(join(app.folder, "raw", sha256.slice(0, 2), sha256));
    expect(kept.equals(first.bytes)).toBe(true);
  });

  it("makes no second run of the same bytes, whatever they are packed in", async () => {
    const before = await importAll(app, [first]);
    const runId = before.items[0]?.runId;
    const again = await importAll(app, [
      { name: "copy.fit", bytes: first.bytes },
      { name: "copy.fit.gz", bytes: gzipSync(first.bytes) },
      { name: "copy.zip", bytes: zipOf([{ name: "copy.fit", bytes: first.bytes }]) },
    ]);
    expect(outcomes(again)).toEqual({
      "copy.fit": "skipped alreadyImported",
      "copy.fit.gz": "skipped alreadyImported",
      "copy.zip": "done",
      "copy.zip/copy.fit": "skipped alreadyImported",
    });
    expect(again.items.filter(({ state }) => state === "skipped").every((item) => item.runId === runId)).toBe(
      true,
    );
    expect(((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs).toHaveLength(1);
  });

  it("takes several files at once, and the same one twice at once makes one run", async () => {
    const importId = await openImport(app);
    const twice = [...files, { name: "same.fit", bytes: first.bytes }];
    const sent = await Promise.all(twice.map((file) => upload(app, importId, file)));
    expect(sent.map(({ status }) => status)).toEqual(twice.map(() => 201));
    await app.send("POST", `${PATH}/${importId}/close`);
    await app.store.imports.idle();
    const { progress, items } = (await app.send("GET", `${PATH}/${importId}`)).json as ImportAnswer;
    expect(progress).toMatchObject({ total: twice.length, done: files.length, skipped: 1, state: "done" });
    expect(new Set(items.map(({ id }) => id)).size).toBe(twice.length);
    expect(((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs).toHaveLength(files.length);
  });

  it("does not bring a run back that the runner put away, and says so", async () => {
    const runId = (await importAll(app, [first])).items[0]?.runId;
    await app.send("DELETE", `/api/runners/me/runs/${runId}`);
    const again = await importAll(app, [first]);
    expect(again.items).toMatchObject([{ state: "skipped", reason: { code: "putAwayBefore" }, runId: null }]);
    expect(((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs).toEqual([]);
  });

  it("takes no file once it is closed", async () => {
    const { id } = await importAll(app, [first]);
    const response = await upload(app, id, second);
    expect({ status: response.status, json: await response.json() }).toEqual(refused(409, "importClosed"));
  });

  it("that is cancelled keeps what is done and reads no more", async () => {
    const importId = await openImport(app);
    for (const file of files) await upload(app, importId, file);
    const cancelled = (await app.send("POST", `${PATH}/${importId}/cancel`)).json as ImportAnswer;
    await app.store.imports.idle();
    expect(cancelled.progress).toMatchObject({ state: "cancelled", waiting: 0 });
    const after = (await app.send("GET", `${PATH}/${importId}`)).json as ImportAnswer;
    const { runs } = (await app.send("GET", "/api/runners/me/runs")).json as RunList;
    expect(runs).toHaveLength(after.progress.done);
    expect(after.items).toEqual(cancelled.items);
  });

  it("reads a table that waited for the end of the sending", async () => {
    const importId = await openImport(app);
    await upload(app, importId, first);
    await upload(app, importId, { name: "table.csv", bytes: Buffer.from("a,b") });
    await app.store.imports.idle();
    const before = (await app.send("GET", `${PATH}/${importId}`)).json as ImportAnswer;
    expect(before.progress).toMatchObject({ done: 1, waiting: 1 });
    await app.send("POST", `${PATH}/${importId}/close`);
    await app.store.imports.idle();
    const after = (await app.send("GET", `${PATH}/${importId}`)).json as ImportAnswer;
    expect(after.progress).toMatchObject({ state: "done", waiting: 0 });
  });

  it("without a file ends at once", async () => {
    expect((await importAll(app, [])).progress).toMatchObject({ state: "done", total: 0, secondsLeft: null });
  });

  it("gives runs to the default shoe from its first use on, and old ones to none", async () => {
    const shoe = { name: "New", distanceBeforeM: 0, defaultFor: ["everyday", "trail", "track", "treadmill"] };
    app.setNow(TEST_NOW - 8 * 86_400_000);
    const { json } = await app.send("POST", "/api/runners/me/shoes", shoe);
    const { id: shoeId, firstUsedOn } = json as { id: string; firstUsedOn: string };
    app.setNow(TEST_NOW);
    await importAll(app, files);
    const { runs } = (await app.send("GET", "/api/runners/me/runs")).json as RunList;
    const inIt = runs.filter((run) => run.shoeId !== null);
    expect(inIt.map((run) => run.shoeId)).toEqual(inIt.map(() => shoeId));
    expect(inIt.map(({ id }) => id)).toEqual(
      runs.filter(({ day }) => (day ?? "") >= firstUsedOn).map(({ id }) => id),
    );
    expect(inIt.length).toBeGreaterThan(0);
    expect(inIt.length).toBeLessThan(runs.length);
  });

  it("that is not there is not found", async () => {
    for (const [method, path] of [
      ["GET", `${PATH}/none`],
      ["GET", `${PATH}/none/events`],
      ["POST", `${PATH}/none/close`],
      ["POST", `${PATH}/none/cancel`],
    ] as const) {
      expect(await app.send(method, path)).toEqual(refused(404, "notFound"));
    }
    const response = await upload(app, "none", first);
    expect({ status: response.status, json: await response.json() }).toEqual(refused(404, "notFound"));
  });

  it("wants to know a file's name", async () => {
    const importId = await openImport(app);
    const response = await app.request(`${PATH}/${importId}/files`, { method: "POST", body: "x" });
    expect({ status: response.status, json: await response.json() }).toEqual(refused(400, "inputInvalid"));
  });
});

describe("the events of an import", () => {
  const eventsOf = async (importId: string): Promise<{ event: string; data: unknown }[]> => {
    const response = await app.request(`${PATH}/${importId}/events`);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const blocks = (await response.text()).split("\n\n").filter((block) => block.startsWith("event: "));
    return blocks.map((block) => {
      const [event = "", data = ""] = block.split("\n");
      return { event: event.slice("event: ".length), data: JSON.parse(data.slice("data: ".length)) };
    });
  };

  it("of one that has ended are its state and its end", async () => {
    const { items: _items, ...overview } = await importAll(app, [first, second]);
    expect(await eventsOf(overview.id)).toEqual([
      { event: "progress", data: overview.progress },
      { event: "end", data: overview },
    ]);
  });

  it("of one that runs tell how far it is until the end", async () => {
    const importId = await openImport(app);
    const listening = eventsOf(importId);
    for (const file of files) await upload(app, importId, file);
    await app.send("POST", `${PATH}/${importId}/close`);
    const events = await listening;
    expect(events[0]).toMatchObject({ event: "progress", data: { state: "open", total: 0 } });
    expect(events.at(-1)).toMatchObject({
      event: "end",
      data: { progress: { state: "done", done: files.length, waiting: 0 } },
    });
    expect(events.slice(1, -1).every(({ event }) => event === "progress")).toBe(true);
  });
});

describe("the log of an import", () => {
  const logOf = async (importId: string, query: string) =>
    (await app.send("GET", `${PATH}/${importId}/items${query}`)).json as ImportLog;

  it("gives the files of one state, or all, in their order", async () => {
    const bad = { name: "bad.fit", bytes: Buffer.from("no recording") };
    const { id, items } = await importAll(app, [first, bad, second]);
    expect(await logOf(id, "")).toEqual({ items, nextAfter: null });
    expect(await logOf(id, "?state=failed")).toEqual({ items: [items[1]], nextAfter: null });
    expect(await logOf(id, "?after=1")).toEqual({ items: [items[2]], nextAfter: null });
  });

  it("comes 200 at a time", async () => {
    const members = Array.from({ length: 430 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from("x") }));
    const { id } = await importAll(app, [{ name: "texts.zip", bytes: zipOf(members) }]);
    const pages: number[] = [];
    for (let after: number | null = -1; after !== null; ) {
      const page = await logOf(id, `?state=skipped&after=${after}`);
      pages.push(page.items.length);
      after = page.nextAfter;
    }
    expect(pages).toEqual([200, 200, 30]);
  });

  it("is summed up by state and reason, with the first of each", async () => {
    const bad = (name: string) => ({ name, bytes: Buffer.from("no recording") });
    const bads = Array.from({ length: 12 }, (_, at) => bad(`bad-${at}.fit`));
    const inner = { name: "inner.zip", bytes: zipOf([bad("deep.txt")]) };
    const zip = { name: "two.zip", bytes: zipOf([first, bad("note.txt"), bad("photo.jpg"), inner]) };
    const { id } = await importAll(app, [...bads, zip, second, second]);
    const summary = (await app.send("GET", `${PATH}/${id}/summary`)).json as ImportSummary;
    expect(summary).toMatchObject({ runs: 2, sameRuns: 0 });
    expect(summary.opened).toMatchObject([
      { item: { fileName: "two.zip" }, members: 4 },
      { item: { fileName: "two.zip/inner.zip" }, members: 1 },
    ]);
    expect(summary.groups.map(({ state, code, count }) => [state, code, count])).toEqual([
      ["failed", "formatUnknown", 12],
      ["skipped", "formatUnknown", 3],
      ["skipped", "alreadyImported", 1],
    ]);
    expect(summary.groups[0]?.first.map(({ fileName }) => fileName)).toEqual(
      bads.slice(0, 10).map(({ name }) => name),
    );
    expect(await app.send("GET", `${PATH}/none/summary`)).toEqual(refused(404, "notFound"));
  });

  it("refuses a state that there is not", async () => {
    const { id } = await importAll(app, [first]);
    expect(await app.send("GET", `${PATH}/${id}/items?state=lost`)).toEqual(refused(400, "inputInvalid"));
    expect(await app.send("GET", `${PATH}/none/items`)).toEqual(refused(404, "notFound"));
  });
});
