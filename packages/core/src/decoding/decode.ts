import { err, type Refusal, type Result, refusal } from "../results/index.ts";
import type { Decoded } from "./decoded.ts";
import { decodeFit } from "./fit/decode-fit.ts";
import { hasFitSignature } from "./fit/file-header.ts";
import { decodeGpx } from "./gpx/decode-gpx.ts";
import { decodeTcx } from "./tcx/decode-tcx.ts";
import { unknownFormat } from "./unknown-format.ts";
import { warningList } from "./warning-list.ts";
import { findXmlRoot, type XmlRoot } from "./xml/find-root.ts";
import { xmlSource } from "./xml/xml-source.ts";
import { xmlText } from "./xml/xml-text.ts";

/** Strings have a greatest length; a recording of a month has a hundredth of this. */
const MOST_BYTES = 500_000_000;
/** Enough for any preface and the root element behind it, in two bytes a character. */
const HEAD_BYTES = 160_000;
/** Nearly all files show their root element so early. */
const SHORT_HEAD_BYTES = 4_000;

/**
 * Decodes a recording of any of the three formats: FIT, GPX or TCX, told apart by the content and never by a name.
 * Damage that leaves something to read is a warning in the recording. Refused with `fileIsEmpty`, `fileTooLarge`,
 * `formatUnknown` (also for gzip and zip, which are unpacked before), or with the format's own code when nothing in
 * the file can be read. Never throws, whatever the bytes.
 */
export function decode(bytes: Uint8Array): Result<Decoded, Refusal> {
  if (bytes.length === 0) return err(refusal("fileIsEmpty", "The file is empty: it has 0 bytes."));
  if (bytes.length > MOST_BYTES) {
    const sizes = `${bytes.length} bytes; at most ${MOST_BYTES} are read`;
    return err(refusal("fileTooLarge", `The file has ${sizes}.`));
  }
  if (hasFitSignature(bytes)) return decodeFit(bytes);
  const root = rootAmong(bytes, SHORT_HEAD_BYTES) ?? rootAmong(bytes, HEAD_BYTES);
  if (root === null) return err(unknownFormat(bytes, xmlText(bytes.subarray(0, HEAD_BYTES))));
  const warnings = warningList();
  if (root.start > 0) {
    const where = `${root.start} characters stand before the XML begins`;
    warnings.add("textBeforeXml", `${where}; they were left out.`);
  }
  const source = xmlSource(bytes, root);
  return root.format === "gpx" ? decodeGpx(source, warnings) : decodeTcx(source, warnings);
}

const rootAmong = (bytes: Uint8Array, count: number): XmlRoot | null =>
  findXmlRoot(xmlText(bytes.subarray(0, count)));
