import { PbfReader } from "pbf";
import { blockTexts } from "./block-texts.ts";
import { decoding } from "./broken-extract.ts";
import { denseNodes, type NodeColumns, plainNode } from "./node-columns.ts";
import { type Span, spanAt } from "./span.ts";
import { type DecodedWay, decodeWay } from "./way-fields.ts";

/** What is done with what a block holds; what is left out is not decoded. */
export interface BlockVisitor {
  readonly onWay?: (way: DecodedWay) => void;
  readonly onNodes?: (nodes: NodeColumns) => void;
}

/** What is in a block, for the next pass over the file. */
export interface BlockContent {
  readonly hasNodes: boolean;
  readonly hasWays: boolean;
}

/** The numbers of the fields of a block and of its groups, as the format gives them. */
const BLOCK = { texts: 1, group: 2, granularity: 17, latitudeOffset: 19, longitudeOffset: 20 };
const GROUP = { node: 1, denseNodes: 2, way: 3 };
const NANODEGREES_PER_UNIT = 100;

/** Goes through one block of nodes, ways and relations (a PrimitiveBlock). Throws `BrokenExtract`. */
export function visitBlock(bytes: Uint8Array, { onWay, onNodes }: BlockVisitor): BlockContent {
  const grid = { granularity: NANODEGREES_PER_UNIT, latitudeOffset: 0, longitudeOffset: 0 };
  const groups: Span[] = [];
  let textsSpan: Span = [0, 0];
  const reader = new PbfReader(bytes);
  decoding(() =>
    reader.readFields((field) => {
      if (field === BLOCK.texts) textsSpan = spanAt(reader);
      else if (field === BLOCK.group) groups.push(spanAt(reader));
      else if (field === BLOCK.granularity) grid.granularity = reader.readVarint();
      else if (field === BLOCK.latitudeOffset) grid.latitudeOffset = reader.readVarint(true);
      else if (field === BLOCK.longitudeOffset) grid.longitudeOffset = reader.readVarint(true);
    }, null),
  );
  const textOf = blockTexts(bytes, textsSpan);
  const content = { hasNodes: false, hasWays: false };
  for (const [start, end] of groups) {
    reader.pos = start;
    for (;;) {
      const field = decoding(() => reader.nextField(end));
      if (field === 0) break;
      if (field === GROUP.way) {
        content.hasWays = true;
        if (onWay === undefined) continue;
        const span = decoding(() => spanAt(reader));
        onWay(decoding(() => decodeWay(bytes, span, textOf)));
      } else if (field === GROUP.node || field === GROUP.denseNodes) {
        content.hasNodes = true;
        if (onNodes === undefined) continue;
        const span = decoding(() => spanAt(reader));
        const decode = field === GROUP.denseNodes ? denseNodes : plainNode;
        onNodes(decoding(() => decode(bytes, span, grid)));
      }
    }
  }
  return content;
}
