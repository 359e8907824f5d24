import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Connection } from "../../storage/database.ts";
import { findImport } from "../../storage/imports/imports-repository.ts";
import { addItems, nextPosition } from "../../storage/imports/items-repository.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import { namedRawFiles } from "../../storage/recordings/repository.ts";
import type { Ports } from "../ports.ts";
import { publishChange } from "./publish-change.ts";
import { readingTurn } from "./reading-turn.ts";
import { shownName } from "./shown-name.ts";

export interface IncomingFile {
  readonly importId: string;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Takes a file into an import. When this answers, the bytes are on disk and the item that names them is committed:
 * nothing that happens afterwards loses it. It is read later. `notFound`, `importClosed`, `fileTooLarge`.
 */
export async function addFile(
  ports: Ports,
  runnerId: string,
  file: IncomingFile,
): Promise<Result<StoredItem, Refusal>> {
  const { db, rawFiles, limits, signals } = ports;
  const closed = await refuseUnlessOpen(db, runnerId, file.importId);
  if (closed !== null) return err(closed);
  const received = await rawFiles.receive(file.content, limits.receivedBytes);
  if (!received.ok) return received;
  const added = await rawFiles.keep(received.value, () =>
    db.transaction().execute(async (connection): Promise<Result<StoredItem, Refusal>> => {
      // Asked again: it may have been closed while the bytes came in.
      const closedMeanwhile = await refuseUnlessOpen(connection, runnerId, file.importId);
      if (closedMeanwhile !== null) return err(closedMeanwhile);
      const item: StoredItem = {
        importId: file.importId,
        id: ports.newId(),
        position: await nextPosition(connection, runnerId, file.importId),
        fileName: shownName(file.name),
        source: { kind: "file", sha256: received.value.sha256 },
        depth: 0,
        readingTurn: readingTurn(file.name),
        state: "waiting",
        reason: null,
        runId: null,
        warnings: [],
        tookMs: null,
      };
      await addItems(connection, runnerId, [item]);
      return ok(item);
    }),
  );
  if (added.ok) {
    await publishChange(ports, runnerId, file.importId);
    signals.wake();
  } else {
    // The import was ended or erased while the bytes came in: they do not stay behind.
    await rawFiles.sweep(() => namedRawFiles(db));
  }
  return added;
}

async function refuseUnlessOpen(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<Refusal | null> {
  const found = await findImport(connection, runnerId, importId);
  if (found === null) return refusal("notFound", `There is no import "${importId}".`);
  if (found.state === "open") return null;
  return refusal("importClosed", "This import takes no more files. Begin a new one.");
}
