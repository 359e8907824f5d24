import { closeSync, openSync, writeSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { PbfWriter } from "pbf";

export interface MadeNode {
  readonly id: number;
  readonly latitudeE7: number;
  readonly longitudeE7: number;
}
export interface MadeWay {
  readonly id: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly refs: readonly number[];
}

export interface MadeExtract {
  /** Whether nodes stand one by one instead of in columns. */
  readonly hasPlainNodes?: boolean;
  readonly packing?: "zlib" | "raw" | "lzma";
  readonly requiredFeatures?: readonly string[];
  /** The position of each node is written in steps of so many nanodegrees. */
  readonly granularity?: number;
}

/** Writes map extracts by the format's own description, as small or as large as a test wants. */
export interface ExtractWriter {
  nodes(nodes: readonly MadeNode[]): void;
  ways(ways: readonly MadeWay[]): void;
  close(): void;
}

const NANODEGREES_PER_E7 = 100;

export function writeExtract(path: string, made: MadeExtract = {}): ExtractWriter {
  const { packing = "zlib", granularity = NANODEGREES_PER_E7 } = made;
  const file = openSync(path, "w");
  const block = (type: string, content: Uint8Array): void => {
    const blob = new PbfWriter();
    if (packing === "raw") blob.writeBytesField(1, content);
    else {
      blob.writeVarintField(2, content.length);
      blob.writeBytesField(packing === "zlib" ? 3 : 4, deflateSync(content));
    }
    const bytes = blob.finish();
    const header = new PbfWriter();
    header.writeStringField(1, type);
    header.writeVarintField(3, bytes.length);
    const headerBytes = header.finish();
    const length = Buffer.alloc(4);
    length.writeUInt32BE(headerBytes.length);
    writeSync(file, Buffer.concat([length, headerBytes, bytes]));
  };
  const header = new PbfWriter();
  for (const feature of made.requiredFeatures ?? ["OsmSchema-V0.6", "DenseNodes"]) {
    header.writeStringField(4, feature);
  }
  block("OSMHeader", header.finish());
  return {
    nodes: (nodes) =>
      block("OSMData", nodeBlock(nodes, { granularity, isPlain: made.hasPlainNodes === true })),
    ways: (ways) => block("OSMData", wayBlock(ways)),
    close: () => closeSync(file),
  };
}

function nodeBlock(
  nodes: readonly MadeNode[],
  { granularity, isPlain }: { readonly granularity: number; readonly isPlain: boolean },
): Uint8Array {
  const inSteps = (e7: number): number => (e7 * NANODEGREES_PER_E7) / granularity;
  const writer = new PbfWriter();
  writer.writeMessage(1, (_, texts) => texts.writeStringField(1, ""), null);
  writer.writeMessage(
    2,
    (_, group) => {
      if (isPlain) {
        for (const { id, latitudeE7, longitudeE7 } of nodes) {
          group.writeMessage(
            1,
            (__, node) => {
              node.writeSVarintField(1, id);
              node.writeSVarintField(8, inSteps(latitudeE7));
              node.writeSVarintField(9, inSteps(longitudeE7));
            },
            null,
          );
        }
        return;
      }
      group.writeMessage(
        2,
        (__, dense) => {
          dense.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
          dense.writePackedSVarint(8, differences(nodes.map(({ latitudeE7 }) => inSteps(latitudeE7))));
          dense.writePackedSVarint(9, differences(nodes.map(({ longitudeE7 }) => inSteps(longitudeE7))));
        },
        null,
      );
    },
    null,
  );
  if (granularity !== NANODEGREES_PER_E7) writer.writeVarintField(17, granularity);
  return writer.finish();
}

function wayBlock(ways: readonly MadeWay[]): Uint8Array {
  const texts = ["", ...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))];
  const numberOf = new Map(texts.map((text, index) => [text, index]));
  const numbersOf = (words: readonly string[]): number[] => words.map((word) => numberOf.get(word) ?? 0);
  const writer = new PbfWriter();
  writer.writeMessage(
    1,
    (_, table) => {
      for (const text of texts) table.writeStringField(1, text);
    },
    null,
  );
  writer.writeMessage(
    2,
    (_, group) => {
      for (const { id, tags, refs } of ways) {
        group.writeMessage(
          3,
          (__, way) => {
            way.writeVarintField(1, id);
            way.writePackedVarint(2, numbersOf(Object.keys(tags)));
            way.writePackedVarint(3, numbersOf(Object.values(tags)));
            way.writePackedSVarint(8, differences(refs));
          },
          null,
        );
      }
    },
    null,
  );
  return writer.finish();
}

const differences = (values: readonly number[]): number[] =>
  values.map((value, at) => value - (values[at - 1] ?? 0));
