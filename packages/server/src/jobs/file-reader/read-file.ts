import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { readAccountTable } from "@backstride/core/account-exports";
import { decode, primaryRecording } from "@backstride/core/decoding";
import type { Recording } from "@backstride/core/recording";
import { measureRun } from "@backstride/core/runs";
import type { MeasuredRecording, ReadOutcome, ReadRequest } from "../../use-cases/imports/file-reader.ts";
import { fileTooLarge, type ImportLimits } from "../../use-cases/imports/import-limits.ts";
import { contentKind, HEAD_BYTES } from "./content-kind.ts";
import { exportJson } from "./export-json.ts";
import { inflate } from "./inflate.ts";
import { failed, failedWith, skipped } from "./no-run.ts";
import type { OpenArchives } from "./open-archives.ts";
import { utcOffsetOf } from "./utc-offset.ts";
import { withoutCopies } from "./without-copies.ts";
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
    return await contentOf(member.value, { depth, limits });
  }
  if (contentKind(await headOf(location.path)) === "zip") {
    return await listZip(location.path, { depth, limits });
  }
  if ((await stat(location.path)).size > limits.fileBytes) {
    return { kind: "no-run", ...failedWith(fileTooLarge(limits.fileBytes)) };
  }
  return await contentOf(await readFile(location.path), { depth, limits });
}

interface Reading {
  readonly depth: number;
  readonly limits: ImportLimits;
}

async function contentOf(bytes: Uint8Array, reading: Reading): Promise<ReadOutcome> {
  const kind = contentKind(bytes);
  if (kind === "zip") return await listZip(bytes, reading);
  if (kind === "other") return plainContent(bytes, reading);
  const inflated = inflate(bytes, reading.limits);
  if (!inflated.ok) return { kind: "no-run", ...failedWith(inflated.error) };
  // A gzip file holds one file, which is not a step down into an archive; gzip within gzip is nobody's export.
  return contentKind(inflated.value) === "gzip"
    ? { kind: "no-run", ...failed("archiveTooLarge", "The file is packed with gzip more than once.") }
    : await contentOf(inflated.value, reading);
}

async function listZip(source: string | Uint8Array, { depth, limits }: Reading): Promise<ReadOutcome> {
  if (depth >= limits.archiveDepth) {
    const message = `Archives are read ${limits.archiveDepth} deep; this one lies deeper.`;
    return { kind: "no-run", ...failed("archiveTooLarge", message) };
  }
  const archive = await openZip(source, limits);
  if (!archive.ok) return { kind: "no-run", ...failedWith(archive.error) };
  const members = withoutCopies(archive.value.members);
  archive.value.close();
  if (members.length === 0) {
    return { kind: "no-run", ...skipped("fileIsEmpty", "The archive has no file in it.") };
  }
  const { isCutShort } = archive.value;
  return { kind: "archive", unpacked: typeof source === "string" ? null : source, members, isCutShort };
}

function plainContent(bytes: Uint8Array, reading: Reading): ReadOutcome {
  const exported = exportJson(bytes);
  if (exported !== null) {
    return exported.ok
      ? { kind: "export-document", json: exported.value }
      : { kind: "no-run", ...failedWith(exported.error) };
  }
  const table = readAccountTable(bytes);
  if (table === null) return recordingsIn(bytes, reading);
  return table.ok
    ? { kind: "account-table", table: table.value }
    : { kind: "no-run", ...failedWith(table.error) };
}

function recordingsIn(bytes: Uint8Array, { depth }: Reading): ReadOutcome {
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
    sha256,
    sizeBytes: bytes.byteLength,
    format,
    primaryIndex: recordings.indexOf(primaryRecording(recordings)),
    recordings: recordings.map((recording) => measured(recording, sha256)),
  };
}

const measured = (recording: Recording, sha256: string): MeasuredRecording => ({
  measures: measureRun(recording, sha256),
  ...utcOffsetOf(recording),
  device: recording.device,
  name: recording.name,
  warnings: recording.warnings,
});

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
