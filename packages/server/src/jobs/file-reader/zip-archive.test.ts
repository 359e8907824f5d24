import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IMPORT_LIMITS } from "../../use-cases/imports/import-limits.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-zip-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function stored(bytes: Uint8Array): Promise<string> {
  const path = join(folder, "a.zip");
  await writeFile(path, bytes);
  return path;
}
async function opened(bytes: Uint8Array, limits = IMPORT_LIMITS): Promise<ZipArchive> {
  const archive = await openZip(await stored(bytes), limits);
  if (!archive.ok) throw new Error(archive.error.message);
  return archive.value;
}

const END_BYTES = 22;
const DIRECTORY_MARK = Buffer.from("PK\u0001\u0002", "latin1");
const NOWHERE = 2n ** 64n - 1n;
const content = Buffer.from("a run");

/** An archive whose end record leaves the place of the directory to a 64-bit record, which lies at `place`. */
function withDirectoryAt(place: bigint): Uint8Array {
  const whole = Buffer.from(zipOf([{ name: "1.fit", bytes: content }]));
  const locator = Buffer.alloc(20);
  locator.write("PK\u0006\u0007", "latin1");
  locator.writeBigUInt64LE(place, 8);
  return Buffer.concat([whole.subarray(0, -END_BYTES), locator, whole.subarray(-END_BYTES)]);
}

/** An archive whose one member lies at a place that its entry's extra field gives in 64 bits. */
function withMemberAt(place: bigint): Uint8Array {
  const whole = Buffer.from(zipOf([{ name: "1.fit", bytes: content }]));
  const entry = whole.indexOf(DIRECTORY_MARK);
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(place, 4);
  whole.writeUInt16LE(extra.length, entry + 30);
  whole.writeUInt32LE(0xffff_ffff, entry + 42);
  const end = Buffer.from(whole.subarray(-END_BYTES));
  end.writeUInt32LE(end.readUInt32LE(12) + extra.length, 12);
  return Buffer.concat([whole.subarray(0, -END_BYTES), extra, end]);
}

describe("a zip", () => {
  const whole = Buffer.from(zipOf([{ name: "1.fit", bytes: content }]));
  const bothWays = async (bytes: Uint8Array) => [
    await openZip(await stored(bytes), IMPORT_LIMITS),
    await openZip(bytes, IMPORT_LIMITS),
  ];

  it("with bytes behind its end is read without them", async () => {
    for (const archive of await bothWays(Buffer.concat([whole, Buffer.alloc(300)]))) {
      if (!archive.ok) throw new Error(archive.error.message);
      expect(await archive.value.read(0)).toEqual({ ok: true, value: content });
      archive.value.close();
    }
  });

  it("has names in UTF-8 whether or not it says so, else in the code of the first PCs", async () => {
    const shownOf = async (name: Buffer) => {
      const bytes = Buffer.from(zipOf([{ name: "xxxx.fit", bytes: content }]));
      const entry = bytes.indexOf(DIRECTORY_MARK);
      bytes.writeUInt16LE(0, entry + 8);
      name.copy(bytes, entry + 46);
      const archive = await opened(bytes);
      archive.close();
      return archive.members.map((member) => member.name);
    };
    expect(await shownOf(Buffer.from("éü"))).toEqual(["éü.fit"]);
    expect(await shownOf(Buffer.from([0x82, 0x81, 0x78, 0x78]))).toEqual(["éüxx.fit"]);
  });

  it("has names that a list can show: of one that is far too long the end", async () => {
    const names = ["a".repeat(300), "b".repeat(60_000)];
    const archive = await opened(zipOf(names.map((name) => ({ name: `${name}.fit`, bytes: content }))));
    const shown = archive.members.map(({ name }) => name);
    expect(shown).toEqual([`…${"a".repeat(295)}.fit`, `…${"b".repeat(295)}.fit`]);
    archive.close();
  });

  it("that is cut short is refused in plain words, wherever the cut is", async () => {
    for (let length = 4; length < whole.length; length += 1) {
      const [fromFile, fromBytes] = await bothWays(whole.subarray(0, length));
      expect(fromFile).toMatchObject({ ok: false, error: { code: "archiveBroken" } });
      expect(fromBytes).toEqual(fromFile);
      expect(fromFile).toMatchObject({ error: { message: expect.stringContaining("is cut short") } });
    }
  });

  it("whose directory lies at a place that no file has is refused, and nothing falls", async () => {
    const opening = openZip(await stored(withDirectoryAt(NOWHERE)), IMPORT_LIMITS);
    expect(await opening).toMatchObject({ ok: false, error: { code: "archiveBroken" } });
  });

  it("with a member at a place that no file has refuses that member, and nothing falls", async () => {
    const archive = await opened(withMemberAt(NOWHERE));
    expect(await archive.read(0)).toMatchObject({ ok: false, error: { code: "archiveMemberBroken" } });
    archive.close();
  });

  it("with a member at a place in 64 bits gives it", async () => {
    const archive = await opened(withMemberAt(0n));
    expect(await archive.read(0)).toEqual({ ok: true, value: content });
    archive.close();
  });

  it("refuses a member that is larger packed than any may be unpacked", async () => {
    const limits = { ...IMPORT_LIMITS, fileBytes: 1_000 };
    const archive = await opened(
      zipOf([{ name: "1.fit", bytes: randomBytes(2_000), claimedBytes: 10 }]),
      limits,
    );
    expect(archive.members).toMatchObject([{ refused: { reason: { code: "archiveTooLarge" } } }]);
    archive.close();
  });

  it("that is no file at all is refused", async () => {
    expect(await openZip(join(folder, "none.zip"), IMPORT_LIMITS)).toMatchObject({
      ok: false,
      error: { code: "archiveBroken" },
    });
  });
});
