import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** Bytes that lie safely on disk under a temporary name, not yet kept. */
export interface ReceivedFile {
  readonly temporaryPath: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

const BYTES_PER_MIB = 1024 * 1024;

/**
 * Writes a stream to `temporaryPath`, hashing on the way, and waits until the disk has it. More than `limitBytes` is
 * refused with `fileTooLarge`. Whatever fails, the temporary file is gone afterwards.
 */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  to: { readonly temporaryPath: string; readonly limitBytes: number },
): Promise<Result<ReceivedFile, Refusal>> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  let isWhole = false;
  const file = await open(to.temporaryPath, "wx");
  try {
    for await (const chunk of source) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > to.limitBytes) return err(fileTooLarge(to.limitBytes));
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    isWhole = true;
  } finally {
    await file.close();
    if (!isWhole) await rm(to.temporaryPath, { force: true });
  }
  return ok({ temporaryPath: to.temporaryPath, sha256: hash.digest("hex"), sizeBytes });
}

export const fileTooLarge = (limitBytes: number): Refusal =>
  refusal(
    "fileTooLarge",
    `The file is larger than the ${Math.floor(limitBytes / BYTES_PER_MIB)} MiB that one file may have.`,
  );
