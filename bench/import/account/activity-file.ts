import { gzipSync } from "node:zlib";
import { encodeFit, encodeGpx } from "../../../packages/core/src/encoding/index.ts";
import type { Recording, RecordingFormat } from "../../../packages/core/src/recording/index.ts";
import { tcxText } from "../files/tcx-text.ts";
import { type Damage, damageOf } from "./damage.ts";

/** One file of an account's archive, and whether a run comes of it. */
export interface ActivityFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hasWrongChecksum: boolean;
  readonly bringsRun: boolean;
}

const FIRST_ID = 1_000_000_000;
const CUT_SHARE = 0.6;
/** The large networks' TCX begin so. */
const LEADING_SPACES = " ".repeat(10);

/** Half FIT, a quarter TCX, a quarter GPX. */
export const formatOf = (index: number): RecordingFormat =>
  (["fit", "tcx", "fit", "gpx"] as const)[index % 4] ?? "fit";

/** The name under which the activity lies in the archive. FIT and TCX are packed once more with gzip, as in real exports. */
export const nameOf = (index: number): string => {
  const format = formatOf(index);
  return `activities/${FIRST_ID + index}.${format}${format === "gpx" ? "" : ".gz"}`;
};

export function activityFile(recording: Recording, index: number): ActivityFile {
  const format = formatOf(index);
  const damage = damageOf(index);
  return {
    name: nameOf(index),
    bytes: damagedBytes(bytesOf(recording, format), format, damage),
    hasWrongChecksum: damage === "wrong checksum",
    bringsRun: bringsRun(format, damage),
  };
}

function bytesOf(recording: Recording, format: RecordingFormat): Uint8Array {
  if (format === "fit") return encodeFit(recording);
  return Buffer.from(format === "gpx" ? encodeGpx(recording) : LEADING_SPACES + tcxText(recording));
}

function damagedBytes(bytes: Uint8Array, format: RecordingFormat, damage: Damage | null): Uint8Array {
  const cut = (whole: Uint8Array): Uint8Array => whole.subarray(0, Math.floor(whole.length * CUT_SHARE));
  const packed = (whole: Uint8Array): Uint8Array => (format === "gpx" ? whole : gzipSync(whole));
  switch (damage) {
    case "empty":
      return new Uint8Array();
    case "strange content":
      return packed(Buffer.from("\u00ff\u00d8\u00ff\u00e0 a picture under a recording's name"));
    case "not packed":
      return bytes;
    case "cut before packing":
      return packed(cut(bytes));
    case "cut after packing":
      return cut(packed(bytes));
    default:
      return packed(bytes);
  }
}

function bringsRun(format: RecordingFormat, damage: Damage | null): boolean {
  if (damage === "empty" || damage === "strange content" || damage === "wrong checksum") return false;
  // What is left of an unpacked file is read; a gzip that breaks off is not.
  return damage !== "cut after packing" || format === "gpx";
}
