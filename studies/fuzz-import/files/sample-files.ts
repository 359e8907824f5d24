import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Format } from "../formats.ts";

const SAMPLES = fileURLToPath(new URL("../../../../shared/data/recordings/", import.meta.url));
const MOST_SAMPLE_BYTES = 200_000;

/** Real recordings of a format, where they lie beside the project; small ones, so that many changes of them are read. */
export async function sampleFiles(format: Format): Promise<readonly Uint8Array[]> {
  if (format !== "fit" && format !== "gpx" && format !== "tcx") return [];
  const folder = join(SAMPLES, format);
  const names = await readdir(folder).catch(() => []);
  const files: Uint8Array[] = [];
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    if ((await stat(path)).size <= MOST_SAMPLE_BYTES) files.push(await readFile(path));
  }
  return files;
}
