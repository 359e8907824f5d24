import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IMPORT_LIMITS } from "../../use-cases/imports/import-limits.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll, openImport, outcomes, upload } from "./imports.test-support.ts";

const KIB = 1024;
let app: TestApp;
beforeEach(async () => {
  const sizes = { receivedBytes: 512 * KIB, fileBytes: 256 * KIB, archiveBytes: 1024 * KIB };
  const limits = { ...IMPORT_LIMITS, ...sizes, archiveMembers: 20, ratioFreeBytes: 8 * KIB };
  app = await openTestApp({ limits });
});
afterEach(() => app.close());

const [first, second, third] = recordingFiles(10, TEST_NOW) as [RecordingFile, RecordingFile, RecordingFile];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array): RecordingFile => ({ name, bytes });
const countRuns = async (): Promise<number> => {
  const { json } = await app.send("GET", "/api/runners/me/runs");
  return (json as { runs: unknown[] }).runs.length;
};

describe("a bad file", () => {
  it("says why it failed and stops no other", async () => {
    const files = [
      file("empty.fit", new Uint8Array()),
      file("text.fit", bytesOf("Dear diary, today I ran.")),
      file("header-only.fit", first.bytes.subarray(0, 14)),
      file("broken.fit.gz", gzipSync(first.bytes).subarray(0, 500)),
      file("twice-packed.gz", gzipSync(gzipSync(first.bytes))),
      file("not-really.zip", bytesOf("PK\u0003\u0004 and then nothing of a zip")),
      second,
    ];
    expect(outcomes(await importAll(app, files))).toEqual({
      "empty.fit": "failed fileIsEmpty",
      "text.fit": "failed formatUnknown",
      "header-only.fit": "failed fitNothingReadable",
      "broken.fit.gz": "failed gzipBroken",
      "twice-packed.gz": "failed archiveTooLarge",
      "not-really.zip": "failed archiveBroken",
      [second.name]: "done",
    });
    expect(await countRuns()).toBe(1);
  });

  it("that was cut short gives what it still holds, with a warning", async () => {
    const cut = first.bytes.subarray(0, Math.floor(first.bytes.length * 0.6));
    const { items } = await importAll(app, [file("cut.fit", cut)]);
    expect(items).toMatchObject([{ state: "done", runId: expect.any(String) }]);
    expect(items[0]?.warnings.map(({ code }) => code)).toContain("fileCutShort");
  });

  it("that is a zip cut short gives the files before the cut, and is itself among the failed", async () => {
    const zip = zipOf([first, second, third]);
    const answer = await importAll(app, [file("export.zip", zip.subarray(0, zip.length * 0.6))]);
    expect(outcomes(answer)).toEqual({
      "export.zip": "failed archiveBroken",
      [`export.zip/${first.name}`]: "done",
    });
    expect(answer.items[0]?.reason?.message).toMatch(
      /^The zip is cut short\. The files that are whole .+ were read/,
    );
    expect(await countRuns()).toBe(1);
  });

  it("that is no archive and too large to be read in one piece says so in the log", async () => {
    const answer = await importAll(app, [file("long.fit", new Uint8Array(256 * KIB + 1)), first]);
    expect(outcomes(answer)).toEqual({ "long.fit": "failed fileTooLarge", [first.name]: "done" });
  });

  it("over the limit is refused, whether or not it says so beforehand, and leaves nothing behind", async () => {
    const importId = await openImport(app);
    const tooLarge = new Uint8Array(512 * KIB + 1);
    const response = await upload(app, importId, file("big.fit", tooLarge));
    expect({ status: response.status, json: await response.json() }).toEqual(refused(413, "fileTooLarge"));
    const announced = await app.request(`/api/runners/me/imports/${importId}/files?name=big.fit`, {
      method: "POST",
      body: "x",
      headers: { "content-length": String(512 * KIB + 1), "content-type": "application/octet-stream" },
    });
    expect(announced.status).toBe(413);
    expect(await readdir(join(app.folder, "incoming"))).toEqual([]);
    expect(await readdir(join(app.folder, "raw"))).toEqual([]);
    expect((await app.send("GET", `/api/runners/me/imports/${importId}`)).json).toMatchObject({ items: [] });
  });
});

describe("a file by its content", () => {
  it("is shown by a name in one line", async () => {
    const { items } = await importAll(app, [{ ...first, name: "a\u0000\nb.fit" }]);
    expect(items).toMatchObject([{ fileName: "a\uFFFD\uFFFDb.fit", state: "done" }]);
  });

  it("is read whatever its name says", async () => {
    const files = [
      file("run.txt", first.bytes),
      file("packed.fit", gzipSync(second.bytes)),
      file("archive.fit", zipOf([{ name: "inner.gz", bytes: third.bytes }])),
    ];
    expect(outcomes(await importAll(app, files))).toEqual({
      "run.txt": "done",
      "packed.fit": "done",
      "archive.fit": "done",
      "archive.fit/inner.gz": "done",
    });
    expect(await countRuns()).toBe(3);
  });
});

describe("an archive", () => {
  it("with members of every bad kind gives its good ones", async () => {
    const archive = zipOf([
      { name: "activities/1.fit", bytes: first.bytes },
      { name: "activities/2.fit.gz", bytes: gzipSync(second.bytes) },
      { name: "activities/broken.fit", bytes: third.bytes, isBroken: true },
      { name: "activities/lies.fit", bytes: third.bytes, claimedBytes: 10 },
      { name: "activities/secret.fit", bytes: third.bytes, isEncrypted: true },
      { name: "activities/link.fit", bytes: bytesOf("/etc/passwd"), isLink: true },
      { name: "../../escape.fit", bytes: third.bytes },
      { name: "/absolute.fit", bytes: third.bytes },
      { name: "C:\\windows.fit", bytes: third.bytes },
      { name: "__MACOSX/activities/._1.fit", bytes: bytesOf("resource fork") },
      { name: "activities/._2.fit", bytes: bytesOf("resource fork") },
      { name: "media/photo.jpg", bytes: bytesOf("\u00ff\u00d8\u00ff a picture") },
      { name: "activities.csv", bytes: bytesOf("Activity ID,Activity Date\n1,2026\n") },
      { name: "activities/empty.fit", bytes: new Uint8Array() },
      { name: "folder/", bytes: new Uint8Array() },
    ]);
    const answer = await importAll(app, [file("export.zip", archive)]);
    expect(outcomes(answer)).toEqual({
      "export.zip": "done",
      "export.zip/activities/1.fit": "done",
      "export.zip/activities/2.fit.gz": "done",
      "export.zip/activities/broken.fit": "failed archiveMemberBroken",
      "export.zip/activities/lies.fit": "failed archiveMemberBroken",
      "export.zip/activities/secret.fit": "failed archiveMemberBroken",
      "export.zip/activities/link.fit": "failed archiveMemberBroken",
      "export.zip/../../escape.fit": "failed archiveMemberBroken",
      "export.zip//absolute.fit": "failed archiveMemberBroken",
      "export.zip/C:/windows.fit": "failed archiveMemberBroken",
      "export.zip/__MACOSX/activities/._1.fit": "skipped systemFile",
      "export.zip/activities/._2.fit": "skipped systemFile",
      "export.zip/media/photo.jpg": "skipped formatUnknown",
      "export.zip/activities.csv": "skipped formatUnknown",
      "export.zip/activities/empty.fit": "failed fileIsEmpty",
    });
    expect(answer.progress).toMatchObject({
      state: "done",
      total: 15,
      done: 3,
      skipped: 4,
      failed: 8,
      waiting: 0,
    });
    expect(await countRuns()).toBe(2);
    expect(await readdir(app.folder)).not.toContain("escape.fit");
  });

  it("that would grow without measure is refused before it is unpacked", async () => {
    const bomb = zipOf([
      { name: "bomb.fit", bytes: new Uint8Array(250 * KIB) },
      { name: "larger.fit", bytes: new Uint8Array(300 * KIB) },
      { name: "1.fit", bytes: first.bytes },
    ]);
    expect(outcomes(await importAll(app, [file("bomb.zip", bomb)]))).toEqual({
      "bomb.zip": "done",
      "bomb.zip/bomb.fit": "failed archiveTooLarge",
      "bomb.zip/larger.fit": "failed archiveTooLarge",
      "bomb.zip/1.fit": "done",
    });
    const many = zipOf(
      Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, bytes: new Uint8Array(250 * KIB) })),
    );
    const countless = zipOf(Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, bytes: bytesOf("x") })));
    const packed = file("bomb.gz", gzipSync(new Uint8Array(300 * KIB)));
    const files = [file("many.zip", many), file("countless.zip", countless), packed];
    expect(outcomes(await importAll(app, files))).toEqual({
      "many.zip": "failed archiveTooLarge",
      "countless.zip": "failed archiveTooLarge",
      "bomb.gz": "failed archiveTooLarge",
    });
  });

  it("with nothing in it says so", async () => {
    const { items } = await importAll(app, [{ name: "nothing.zip", bytes: zipOf([]) }]);
    expect(items).toMatchObject([{ state: "skipped", reason: { code: "fileIsEmpty" } }]);
  });

  it("within an archive is read, and no deeper", async () => {
    const innermost = zipOf([{ name: "3.fit", bytes: third.bytes }]);
    const inner = zipOf([
      { name: "2.fit", bytes: second.bytes },
      { name: "deeper.zip", bytes: innermost },
    ]);
    const outer = zipOf([
      { name: "1.fit", bytes: first.bytes },
      { name: "part.zip", bytes: inner },
    ]);
    expect(outcomes(await importAll(app, [file("all.zip", outer)]))).toEqual({
      "all.zip": "done",
      "all.zip/1.fit": "done",
      "all.zip/part.zip": "done",
      "all.zip/part.zip/2.fit": "done",
      "all.zip/part.zip/deeper.zip": "failed archiveTooLarge",
    });
  });
});
