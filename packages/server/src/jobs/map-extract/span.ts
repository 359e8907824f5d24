import type { PbfReader } from "pbf";
import { BrokenExtract } from "./broken-extract.ts";

/** Bytes of a block, half open. */
export type Span = readonly [start: number, end: number];

/** The bytes of a field that has a length; the reader goes past them. */
export function spanAt(reader: PbfReader): Span {
  const length = reader.readVarint();
  const start = reader.pos;
  if (start + length > reader.length) throw new BrokenExtract("A block in it ends too early.");
  reader.pos = start + length;
  return [start, reader.pos];
}
