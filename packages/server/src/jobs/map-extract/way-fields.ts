import { PbfReader } from "pbf";
import type { TextOf } from "./block-texts.ts";
import { decoding } from "./broken-extract.ts";
import { type Span, spanAt } from "./span.ts";

/** What is tagged on a way, as OpenStreetMap's mappers wrote it. */
export type Tags = Readonly<Record<string, string>>;

export interface DecodedWay {
  readonly id: number;
  readonly tags: Tags;
  /** The ids of its nodes in order; decoded when asked for, since most ways are not asked for theirs. */
  refs(): readonly number[];
}

const WAY = { id: 1, keys: 2, values: 3, refs: 8 };

export function decodeWay(bytes: Uint8Array, [start, end]: Span, textOf: TextOf): DecodedWay {
  const reader = new PbfReader(bytes);
  reader.pos = start;
  let id = 0;
  const keys: number[] = [];
  const values: number[] = [];
  let refs: Span = [0, 0];
  reader.readFields(
    (field) => {
      if (field === WAY.id) id = reader.readVarint(true);
      else if (field === WAY.keys) reader.readPackedVarint(keys);
      else if (field === WAY.values) reader.readPackedVarint(values);
      else if (field === WAY.refs) refs = spanAt(reader);
    },
    null,
    end,
  );
  const tags: Record<string, string> = {};
  for (let at = 0; at < keys.length; at += 1) tags[textOf(keys[at])] = textOf(values[at]);
  return { id, tags, refs: () => decoding(() => sumsIn(bytes, refs)) };
}

/** Each id is kept as its difference to the one before it. */
function sumsIn(bytes: Uint8Array, [start, end]: Span): readonly number[] {
  const reader = new PbfReader(bytes);
  reader.pos = start;
  const sums: number[] = [];
  let sum = 0;
  while (reader.pos < end) {
    sum += reader.readSVarint();
    sums.push(sum);
  }
  return sums;
}
