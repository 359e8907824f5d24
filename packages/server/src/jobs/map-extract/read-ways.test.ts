import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "@backstride/core/results";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type MadeExtract,
  type MadeNode,
  type MadeWay,
  writeExtract,
} from "./extract-writer.test-support.ts";
import type { ReadWay } from "./read-way.ts";
import { type ReadSummary, type ReadWaysOptions, readWays } from "./read-ways.ts";

const MONACO = fileURLToPath(
  new URL("../../../../../../shared/data/osm/monaco-latest.osm.pbf", import.meta.url),
);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-extract-"));
  path = join(folder, "made.osm.pbf");
});
afterEach(() => rmSync(folder, { recursive: true }));

const NODES: readonly MadeNode[] = [
  { id: 10, latitudeE7: 470_000_001, longitudeE7: 80_000_000 },
  { id: 12, latitudeE7: 470_000_100, longitudeE7: 79_999_900 },
  { id: 4_000_000_013, latitudeE7: -338_567_844, longitudeE7: 1_512_152_967 },
  { id: 4_000_000_020, latitudeE7: -338_567_000, longitudeE7: 1_512_152_000 },
];
const WAYS: readonly MadeWay[] = [
  { id: 7, tags: { highway: "path", surface: "Kies/Schotter é" }, refs: [12, 10] },
  { id: 8, tags: { building: "yes" }, refs: [10, 12] },
  { id: 5_000_000_000, tags: { highway: "track" }, refs: [4_000_000_013, 4_000_000_020, 4_000_000_013] },
];

interface Read {
  readonly result: Result<ReadSummary, { readonly code: string }>;
  readonly ways: readonly ReadWay<Readonly<Record<string, string>>>[];
  readonly shares: readonly number[];
}

function read(file = path, options: Pick<ReadWaysOptions<unknown>, "mostRefs"> = {}): Read {
  const ways: ReadWay<Readonly<Record<string, string>>>[] = [];
  const shares: number[] = [];
  const result = readWays<Readonly<Record<string, string>>>(file, {
    keep: (tags) => (tags["highway"] === undefined ? null : tags),
    onWay: (way) => ways.push(way),
    onProgress: (share) => shares.push(share),
    ...options,
  });
  return { result, ways, shares };
}

function make(made: MadeExtract = {}, ways: readonly MadeWay[] = WAYS): void {
  const extract = writeExtract(path, made);
  extract.nodes(NODES);
  extract.ways(ways);
  extract.close();
}

const pointsOf = ({ latitudesE7, longitudesE7 }: ReadWay<unknown>) => [[...latitudesE7], [...longitudesE7]];
const byId = (ways: Read["ways"]) => new Map(ways.map((way) => [way.id, way]));

describe("the ways of an extract", () => {
  it.each<[string, MadeExtract]>([
    ["nodes in columns, packed with zlib", {}],
    ["nodes one by one, not packed", { hasPlainNodes: true, packing: "raw" }],
    ["positions in steps of one nanodegree", { granularity: 1 }],
  ])("come with their tags and exact positions: %s", (_, made) => {
    make(made);
    const { result, ways } = read();
    expect(result).toEqual({ ok: true, value: { wayCount: 2, nodePasses: 1 } });
    expect(byId(ways).get(7)?.kept).toEqual({ highway: "path", surface: "Kies/Schotter é" });
    expect(pointsOf(byId(ways).get(7) as ReadWay<unknown>)).toEqual([
      [470_000_100, 470_000_001],
      [79_999_900, 80_000_000],
    ]);
    expect(pointsOf(byId(ways).get(5_000_000_000) as ReadWay<unknown>)).toEqual([
      [-338_567_844, -338_567_000, -338_567_844],
      [1_512_152_967, 1_512_152_000, 1_512_152_967],
    ]);
  });

  it("are the same in several passes, and when the nodes come after the ways", () => {
    const extract = writeExtract(path);
    for (const way of WAYS) extract.ways([way]);
    extract.nodes(NODES.slice(2));
    extract.nodes(NODES.slice(0, 2));
    extract.close();
    const { result, ways, shares } = read(path, { mostRefs: 1 });
    expect(result).toEqual({ ok: true, value: { wayCount: 2, nodePasses: 2 } });
    make();
    expect(ways.toSorted((a, b) => a.id - b.id)).toEqual(read().ways.toSorted((a, b) => a.id - b.id));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("come in pieces where the extract lacks a node, and not at all where it lacks all", () => {
    make({}, [
      { id: 1, tags: { highway: "path" }, refs: [10, 12, 999, 12, 4_000_000_013, 11] },
      { id: 2, tags: { highway: "path" }, refs: [999, 998] },
    ]);
    const { ways } = read();
    expect(ways.map(({ id, latitudesE7 }) => [id, latitudesE7.length])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it.skipIf(!existsSync(MONACO))("of a real extract are those that another reader finds", () => {
    const { result, ways } = read(MONACO);
    expect(result).toMatchObject({ ok: true });
    // Counted, and the first three nodes of one street read, with osm-pbf-parser-node 1.1.4.
    expect(ways).toHaveLength(1899);
    const street = byId(ways).get(4_097_656) as ReadWay<unknown>;
    expect(pointsOf(street).map((column) => column.slice(0, 3))).toEqual([
      [437_389_494, 437_390_370, 437_390_849],
      [74_259_518, 74_257_964, 74_257_430],
    ]);
  });
});

describe("a file that is no sound extract", () => {
  const codeOf = ({ result }: Read): string | null => (result.ok ? null : result.error.code);
  const changed = (change: (bytes: Buffer) => Buffer): void => {
    make();
    writeFileSync(path, change(readFileSync(path)));
  };

  it.each([0, 1, 3, 4, 10])("ends after %d bytes: it is none", (length) => {
    changed((bytes) => bytes.subarray(0, length));
    expect(codeOf(read())).toBe("notAMapExtract");
  });

  it("is something else", () => {
    writeFileSync(path, "<osm version='0.6'/>");
    expect(codeOf(read())).toBe("notAMapExtract");
    writeFileSync(path, Buffer.alloc(100_000));
    expect(codeOf(read())).toBe("notAMapExtract");
  });

  it("ends anywhere after its header: it is broken, or has no ways, and never anything worse", () => {
    make();
    const bytes = readFileSync(path);
    for (let length = 60; length < bytes.length; length += 1) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(["mapExtractBroken", "mapExtractEmpty", "notAMapExtract"]).toContain(codeOf(read()));
    }
  });

  it("has a wrong byte anywhere: it is read or refused, and no error gets out", () => {
    // Not packed, so that no checksum catches it first.
    make({ packing: "raw" });
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flipped of [0x01, 0x80, 0xff]) {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ flipped;
        writeFileSync(path, copy);
        const code = codeOf(read());
        expect([null, "mapExtractBroken", "mapExtractEmpty", "notAMapExtract"]).toContain(code);
      }
    }
  });

  it("is packed in a way that is not supported, or asks for what is not read", () => {
    make({ packing: "lzma" });
    expect(codeOf(read())).toBe("mapExtractBroken");
    make({ requiredFeatures: ["OsmSchema-V0.6", "HistoricalInformation"] });
    expect(codeOf(read())).toBe("mapExtractBroken");
  });

  it("has no way that is kept", () => {
    make({}, [{ id: 1, tags: { building: "yes" }, refs: [10, 12] }]);
    expect(codeOf(read())).toBe("mapExtractEmpty");
  });
});
