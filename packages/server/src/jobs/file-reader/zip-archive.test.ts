import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
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
const MEMBER_MARK = Buffer.from("PK\u0003\u0004", "latin1");
const DESCRIPTOR_MARK = Buffer.from("PK\u0007\u0008", "latin1");
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

/** The members of a zip as a server writes them that does not know their sizes beforehand, and where its directory begins. */
function withSizesBehind(
  members: readonly { readonly name: string; readonly bytes: Buffer }[],
  descriptor: "marked" | "bare" | "64 bits",
): Buffer {
  const pieces = members.flatMap(({ name, bytes }) => {
    const header = Buffer.alloc(30);
    MEMBER_MARK.copy(header);
    header.writeUInt16LE(0x808, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    const packed = deflateRawSync(bytes);
    const behind = Buffer.alloc(descriptor === "64 bits" ? 20 : 12);
    behind.writeUInt32LE(crc32(bytes), 0);
    for (const [at, size] of [packed.length, bytes.length].entries()) {
      if (descriptor === "64 bits") behind.writeBigUInt64LE(BigInt(size), 4 + 8 * at);
      else behind.writeUInt32LE(size, 4 + 4 * at);
    }
    return [
      header,
      Buffer.from(name),
      packed,
      descriptor === "bare" ? Buffer.alloc(0) : DESCRIPTOR_MARK,
      behind,
    ];
  });
  return Buffer.concat([...pieces, DIRECTORY_MARK]);
}

/** Where one of the marks stands, in their order. */
function placesOf(bytes: Buffer, marks: readonly Buffer[]): readonly number[] {
  const places: number[] = [];
  for (const mark of marks) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  }
  return places.toSorted((left, right) => left - right);
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

  const names = ["1.fit", "ü/2.fit", "3.fit"];
  const contents = names.map((name) => Buffer.from(`a run in ${name}`));
  const named = names.map((name, at) => ({ name, bytes: contents[at] ?? content }));
  it.each([
    ["", Buffer.from(zipOf(named))],
    [", its sizes behind the members", withSizesBehind(named, "marked")],
    [", its sizes behind the members without a mark", withSizesBehind(named, "bare")],
    [", its sizes behind the members in 64 bits", withSizesBehind(named, "64 bits")],
  ])("that is cut short%s gives every member that is whole, wherever the cut is", async (_how, zip) => {
    const ends = placesOf(zip, [MEMBER_MARK, DIRECTORY_MARK]).slice(1, names.length + 1);
    for (let length = 4; length < zip.length; length += 1) {
      const whole = names.slice(0, ends.filter((end) => end <= length).length);
      for (const archive of await bothWays(zip.subarray(0, length))) {
        if (whole.length === 0) {
          expect(archive).toMatchObject({ ok: false, error: { code: "archiveBroken" } });
          expect(archive).toMatchObject({ error: { message: expect.stringContaining("is cut short") } });
          continue;
        }
        if (!archive.ok) throw new Error(archive.error.message);
        expect(archive.value.members.map(({ name }) => name)).toEqual(whole);
        expect(archive.value.isCutShort).toBe(true);
        const last = whole.length - 1;
        expect(await archive.value.read(last)).toEqual({ ok: true, value: contents[last] });
        archive.value.close();
      }
    }
  });

  it("that is cut short and would grow without measure is read up to where it does", async () => {
    const limits = { ...IMPORT_LIMITS, fileBytes: 1_000 };
    const bytes = [content, Buffer.alloc(5_000), content].map((one, at) => ({
      name: `${at}.fit`,
      bytes: one,
    }));
    const archive = await opened(withSizesBehind(bytes, "marked"), limits);
    expect(archive.members.map(({ name }) => name)).toEqual(["0.fit"]);
    archive.close();
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
