import { type Random, random } from "../../../packages/core/src/simulation/index.ts";
import type { SeedFiles } from "../files/seed-files.ts";
import { type Format, MOST_BYTES } from "../formats.ts";
import { type Change, oneOf } from "./change.ts";
import { BYTE_CHANGES, spliceFiles } from "./change-bytes.ts";
import { FIT_CHANGES } from "./change-fit.ts";
import { JSON_CHANGES } from "./change-json.ts";
import { TABLE_CHANGES } from "./change-table.ts";
import { TEXT_CHANGES } from "./change-text.ts";
import { XML_CHANGES } from "./change-xml.ts";
import { changeUnpacked, GZIP_CHANGES, ZIP_CHANGES } from "./change-zip.ts";

/** The changes that suit a format, those that know it named more often. */
const XML = [...XML_CHANGES, ...TEXT_CHANGES];
const CHANGES: Readonly<Record<Format, readonly Change[]>> = {
  fit: FIT_CHANGES,
  gpx: XML,
  tcx: XML,
  csv: [...TABLE_CHANGES, ...TEXT_CHANGES],
  json: [...JSON_CHANGES, ...TEXT_CHANGES],
  zip: ZIP_CHANGES,
  gzip: GZIP_CHANGES,
};
const ANY_CONTENT: readonly Change[] = [...FIT_CHANGES, ...XML, ...BYTE_CHANGES];
const MOST_CHANGES = 6;

/** The bytes of one input: one of the sound files, changed once or several times. The same seed gives the same bytes. */
export function madeCase(format: Format, caseSeed: number, files: SeedFiles): Uint8Array {
  const dice = random(caseSeed);
  let bytes = oneOf(files[format], dice);
  if (dice.chance(0.05)) bytes = spliceFiles(bytes, oneOf(files[otherFormat(format, dice)], dice), dice);
  const count = Math.ceil(MOST_CHANGES * dice.uniform() ** 2);
  for (let change = 0; change < count; change += 1) {
    const changed = changedOnce(format, bytes, dice);
    if (changed.length <= MOST_BYTES) bytes = changed;
  }
  return bytes;
}

const otherFormat = (format: Format, dice: Random): Format =>
  dice.chance(0.7) ? format : oneOf(["fit", "gpx", "tcx", "csv", "json", "zip", "gzip"], dice);

function changedOnce(format: Format, bytes: Uint8Array, dice: Random): Uint8Array {
  if (format === "gzip" && dice.chance(0.4)) return changeUnpacked(bytes, oneOf(ANY_CONTENT, dice), dice);
  return oneOf(dice.chance(0.25) ? BYTE_CHANGES : CHANGES[format], dice)(bytes, dice);
}
