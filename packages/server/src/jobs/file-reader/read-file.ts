import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { decode, primaryRecording } from "@backstride/core/decoding";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { measureRun } from "@backstride/core/runs";
import type { ReadOutcome, ReadRequest, UnpackedBytes } from "../../use-cases/imports/file-reader.ts";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";
import { contentKind, HEAD_BYTES } from "./content-kind.ts";
import { failed, failedWith, skipped } from "./no-run.ts";
import type { OpenArchives } from "./open-archives.ts";
import { openZip } from "./zip-archive.ts";

/** Reads one file or one member, unpacking what is packed, and says what it holds. */
export async function readFileContent(
  { location, depth, limits }: ReadRequest,
  archives: OpenArchives,
): Promise<ReadOutcome> {
  if (location.kind === "member") {
    const archive = await archives.open(location.archivePath, limits);
    const member = archive.ok ? await archive.value.read(location.index) : archive;
    if (!member.ok) return { kind: "no-run", ...failedWith(member.error) };
    return await contentOf(member.value, { unpacked: member.value, depth, limits });
  }
  if (contentKind(await headOf(location.path)) === "zip") {
    return await listZip(location.path, { unpacked: null, depth, limits });
  }
  return await contentOf(await readFile(location.path), { unpacked: null, depth, limits });
}

interface Reading {
  readonly unpacked: UnpackedBytes;
  readonly depth: number;
  readonly limits: ImportLimits;
}

async function contentOf(bytes: Uint8Array, reading: Reading): Promise<ReadOutcome> {
  const kind = contentKind(bytes);
  if (kind === "zip") return await listZip(bytes, reading);
  if (kind === "other") return recordingsIn(bytes, reading);
  const inflated = await inflate(bytes, reading.limits);
  if (!inflated.ok) return { kind: "no-run", ...failedWith(inflated.error) };
  // A gzip file holds one file, which is not a step down into an archive; gzip within gzip is nobody's export.
  return contentKind(inflated.value) === "gzip"
    ? { kind: "no-run", ...failed("archiveTooLarge", "The file is packed with gzip more than once.") }
    : await contentOf(inflated.value, { ...reading, unpacked: inflated.value });
}

async function listZip(
  source: string | Uint8Array,
  { unpacked, depth, limits }: Reading,
): Promise<ReadOutcome> {
  if (depth >= limits.archiveDepth) {
    const message = `Archives are read ${limits.archiveDepth} deep; this one lies deeper.`;
    return { kind: "no-run", ...failed("archiveTooLarge", message) };
  }
  const archive = await openZip(source, limits);
  if (!archive.ok) return { kind: "no-run", ...failedWith(archive.error) };
  const { members } = archive.value;
  archive.value.close();
  return { kind: "archive", unpacked, members };
}

function recordingsIn(bytes: Uint8Array, { unpacked, depth }: Reading): ReadOutcome {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    // An account's export is full of photographs and tables: in an archive a strange file is not a failure.
    const isStrangeMember = decoded.error.code === "formatUnknown" && depth > 0;
    const { code, message } = decoded.error;
    return { kind: "no-run", ...(isStrangeMember ? skipped(code, message) : failed(code, message)) };
  }
  if (decoded.value.kind === "not-a-recording") {
    return { kind: "no-run", ...skipped(decoded.value.reason, decoded.value.message) };
  }
  const { format, recordings } = decoded.value;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    kind: "recordings",
    unpacked,
    sizeBytes: bytes.byteLength,
    format,
    primaryIndex: recordings.indexOf(primaryRecording(recordings)),
    recordings: recordings.map((recording) => ({
      measures: measureRun(recording, sha256),
      utcOffsetMinutes: recording.utcOffsetMinutes,
      device: recording.device,
      name: recording.name,
      warnings: recording.warnings,
    })),
  };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const gunzipAsync = promisify(gunzip);

async function inflate(bytes: Uint8Array, limits: ImportLimits): Promise<Result<Uint8Array, Refusal>> {
  try {
    return ok(await gunzipAsync(bytes, { maxOutputLength: limits.fileBytes }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      return err(refusal("archiveTooLarge", `Unpacked the file has more than ${limits.fileBytes} bytes.`));
    }
    const why = error instanceof Error ? error.message : String(error);
    return err(refusal("gzipBroken", `The gzip file can't be unpacked: ${why}.`));
  }
}
