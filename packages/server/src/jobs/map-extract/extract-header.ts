import { PbfReader } from "pbf";
import type { BlobFile, BlobPlace } from "./blob-file.ts";
import { BrokenExtract, decoding } from "./broken-extract.ts";

/** What a file may ask of its reader that this one can. A history has several versions of each way: it is not one map. */
const FEATURES_READ: ReadonlySet<string> = new Set(["OsmSchema-V0.6", "DenseNodes"]);
const REQUIRED_FEATURE = 4;

/** Reads the block with which every extract begins, and answers where the next one does. Throws `BrokenExtract`. */
export function checkHeader(file: BlobFile): number {
  const place = firstBlock(file);
  if (place?.type !== "OSMHeader") {
    throw new BrokenExtract("It does not begin as a file in the format .osm.pbf does.", "notAMapExtract");
  }
  const reader = new PbfReader(file.unpack(place));
  const required: string[] = [];
  decoding(() =>
    reader.readFields((field) => {
      if (field === REQUIRED_FEATURE) required.push(reader.readString());
    }, null),
  );
  const unknown = required.filter((feature) => !FEATURES_READ.has(feature));
  if (unknown.length > 0) {
    throw new BrokenExtract(`It asks for what Backstride does not read: ${unknown.join(", ")}.`);
  }
  return place.end;
}

function firstBlock(file: BlobFile): BlobPlace | null {
  try {
    return file.placeAt(0);
  } catch (error) {
    if (error instanceof BrokenExtract) return null;
    throw error;
  }
}
