import { PbfReader } from "pbf";
import { BrokenExtract, decoding } from "./broken-extract.ts";
import { type Span, spanAt } from "./span.ts";

/** The text of a block with a number. */
export type TextOf = (index: number | undefined) => string;

/** The texts of a block: found at once, decoded when they are first asked for, since most never are. */
export function blockTexts(bytes: Uint8Array, [start, end]: Span): TextOf {
  const spans: Span[] = [];
  const reader = new PbfReader(bytes);
  reader.pos = start;
  decoding(() =>
    reader.readFields(
      (field) => {
        if (field === 1) spans.push(spanAt(reader));
      },
      null,
      end,
    ),
  );
  const known: string[] = [];
  const decoder = new TextDecoder();
  return (index = -1) => {
    const text = known[index];
    if (text !== undefined) return text;
    const span = spans[index];
    if (span === undefined) throw new BrokenExtract("A block in it names a text that it does not have.");
    const decoded = decoder.decode(bytes.subarray(...span));
    known[index] = decoded;
    return decoded;
  };
}
