import type { Refusal, Result } from "@backstride/core/results";
import { addExtract } from "../../storage/map-extracts/repository.ts";
import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";
import type { Ports } from "../ports.ts";

/**
 * Takes a map extract in. When this answers, the bytes are on disk and the row that names them is committed; it is read
 * later. `fileTooLarge`.
 */
export async function takeExtract(
  ports: Pick<Ports, "db" | "rawFiles" | "mapFiles" | "limits" | "now" | "newId" | "extractWork">,
  runnerId: string,
  file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<Result<StoredExtract, Refusal>> {
  const received = await ports.rawFiles.receive(file.content, ports.limits.receivedBytes);
  if (!received.ok) return received;
  const extract: StoredExtract = {
    id: ports.newId(),
    fileName: file.name,
    sizeBytes: received.value.sizeBytes,
    state: "waiting",
    reason: null,
    addedAt: ports.now(),
    endedAt: null,
    begunCount: 0,
    wayCount: null,
    indexBytes: null,
  };
  await ports.mapFiles.keep(received.value, extract.id, () => addExtract(ports.db, runnerId, extract));
  ports.extractWork.wake();
  return { ok: true, value: extract };
}
