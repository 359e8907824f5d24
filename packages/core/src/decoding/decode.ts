import { err, type Refusal, type Result, refusal } from "../results/index.ts";
import type { Decoded } from "./decoded.ts";
import { detectFormat } from "./detect-format.ts";
import { decodeFit } from "./fit/decode-fit.ts";
import { decodeGpx } from "./gpx/decode-gpx.ts";
import { decodeTcx } from "./tcx/decode-tcx.ts";

/**
 * Reads a FIT, GPX or TCX file. The format is told from the bytes, never from a name; the bytes are not changed. What
 * can be read of a damaged file is kept, with warnings. Never throws, whatever the bytes are.
 *
 * Refuses with `fileIsEmpty`, `formatUnknown`, `fitHeaderBroken`, `fitNothingReadable`, `xmlNothingReadable` or
 * `recordingHasNoRecords`.
 */
export function decode(bytes: Uint8Array): Result<Decoded, Refusal> {
  if (bytes.length === 0) return err(refusal("fileIsEmpty", "The file has 0 bytes."));
  const format = detectFormat(bytes);
  if (format === null) {
    return err(refusal("formatUnknown", `Expected a FIT, GPX or TCX file; this one starts with ${startOf(bytes)}.`));
  }
  const decoders = { fit: decodeFit, gpx: decodeGpx, tcx: decodeTcx };
  return decoders[format](bytes);
}

const startOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
