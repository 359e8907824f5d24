import { gunzipSync } from "node:zlib";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";

type InflateLimits = Pick<ImportLimits, "fileBytes" | "packingRatio" | "ratioFreeBytes">;

/**
 * Unpacks a gzip file: `gzipBroken`, or `archiveTooLarge` as soon as it grows beyond the limit, or more times than a
 * member of a zip may: half a megabyte can be packed zeros that fill the memory of every reading thread.
 */
export function inflate(bytes: Uint8Array, limits: InflateLimits): Result<Uint8Array, Refusal> {
  const mostBytes = Math.min(
    limits.fileBytes,
    Math.max(limits.ratioFreeBytes, limits.packingRatio * bytes.byteLength),
  );
  try {
    // The whole thread is for this one file: waiting for it costs nobody anything, and the way over a pool costs time.
    return ok(gunzipSync(bytes, { maxOutputLength: mostBytes, chunkSize: likelySize(bytes) }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      return err(refusal("archiveTooLarge", `Unpacked the file has more than ${mostBytes} bytes.`));
    }
    const why = error instanceof Error ? error.message : String(error);
    return err(refusal("gzipBroken", `The gzip file can't be unpacked: ${why}.`));
  }
}

const LEAST_CHUNK = 16 * 1024;
const LARGEST_CHUNK = 32 * 1024 * 1024;

/**
 * How large the content is by the file's last four bytes, so that one buffer takes it all; only a hint, since they may
 * say anything.
 */
function likelySize(bytes: Uint8Array): number {
  if (bytes.byteLength < 4) return LEAST_CHUNK;
  const said = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.byteLength - 4, true);
  return Math.min(LARGEST_CHUNK, Math.max(LEAST_CHUNK, said + 64));
}
