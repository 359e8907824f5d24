import type { Format } from "../formats.ts";
import { csvFiles, jsonFiles } from "./account-tables.ts";
import { gzipFiles, zipFiles } from "./archives.ts";
import { fitFiles } from "./fit-files.ts";
import { sampleFiles } from "./sample-files.ts";
import { gpxFiles, tcxFiles } from "./xml-texts.ts";

/** The sound files that are changed, by their format. */
export type SeedFiles = Readonly<Record<Format, readonly Uint8Array[]>>;

export async function seedFiles(withSamples: boolean): Promise<SeedFiles> {
  const samples = async (format: Format) => (withSamples ? await sampleFiles(format) : []);
  return {
    fit: [...fitFiles(), ...(await samples("fit"))],
    gpx: [...gpxFiles(), ...(await samples("gpx"))],
    tcx: [...tcxFiles(), ...(await samples("tcx"))],
    csv: csvFiles(),
    json: jsonFiles(),
    zip: zipFiles(),
    gzip: gzipFiles(),
  };
}
