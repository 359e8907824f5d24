import { readFile } from "node:fs/promises";
import type { Refusal, Result } from "@backstride/core/results";
import type { FileLocation } from "../../use-cases/imports/file-reader.ts";
import { IMPORT_LIMITS } from "../../use-cases/imports/import-limits.ts";
import { contentKind } from "./content-kind.ts";
import { inflate } from "./inflate.ts";
import type { OpenArchives } from "./open-archives.ts";

/** The bytes of a stored recording as its device wrote them: out of its archive, and out of gzip. */
export async function recordingBytes(
  location: FileLocation,
  archives: OpenArchives,
): Promise<Result<Uint8Array, Refusal>> {
  const stored = await storedBytes(location, archives);
  if (!stored.ok || contentKind(stored.value) !== "gzip") return stored;
  return inflate(stored.value, IMPORT_LIMITS);
}

/** The bytes of a file, or of one member of an archive. */
export async function storedBytes(
  location: FileLocation,
  archives: OpenArchives,
): Promise<Result<Uint8Array, Refusal>> {
  if (location.kind === "file") return { ok: true, value: await readFile(location.path) };
  const archive = await archives.open(location.archivePath, IMPORT_LIMITS);
  return archive.ok ? await archive.value.read(location.index) : archive;
}
