import { saveDataFolderId } from "../../storage/data-folder/data-folder-id.ts";
import { listImports } from "../../storage/imports/imports-repository.ts";
import { listExtracts } from "../../storage/map-extracts/repository.ts";
import { namedRawFiles } from "../../storage/recordings/repository.ts";
import { removeEverythingOf } from "../../storage/runners/everything-of-runner.ts";
import { overwriteDeleted } from "../../storage/sqlite/overwrite-deleted.ts";
import { diskFullRefusal } from "../disk-full.ts";
import { cancelImport } from "../imports/close-import.ts";
import type { Ports } from "../ports.ts";
import { ensureOwnRunner, OWN_RUNNER_ID, SAMPLE_RUNNER_ID } from "../runners.ts";
import { countKeptData, type KeptData } from "./kept-data.ts";

export interface ErasedData {
  readonly erased: KeptData;
  /**
   * Why the database's files may still hold traces of what was erased, though nothing finds it there any more: erasing once
   * more overwrites them. Null where no byte is left.
   */
  readonly tracesLeft: "databaseBeingRead" | "diskFull" | null;
}

/**
 * Erases all that is kept of a runner: the rows in one transaction, then the files that nobody else names, then what the
 * database's files still hold of it in bytes. The owner begins anew under the same id, with nothing told; any other runner
 * is gone. Doing it twice is no mistake.
 *
 * Once the rows are gone they stay gone: a process that dies after that leaves files which the next start removes.
 */
export const eraseRunner = (ports: Ports, runnerId: string): Promise<ErasedData> =>
  // What is being made of the sample runner would be stored after.
  runnerId === SAMPLE_RUNNER_ID ? ports.inSampleTurn(() => erase(ports, runnerId)) : erase(ports, runnerId);

async function erase(ports: Ports, runnerId: string): Promise<ErasedData> {
  const { db, rawFiles, mapFiles, extractWork } = ports;
  await cancelImports(ports, runnerId);
  const maps = await listExtracts(db, runnerId);
  const erased = await eraseRows(ports, runnerId);
  for (const { id } of maps) {
    await extractWork.stop(id);
    await mapFiles.remove(id);
  }
  // The work stood still when it was stopped; one of somebody else's may wait.
  extractWork.wake();
  await rawFiles.sweep(() => namedRawFiles(db));
  return { erased, tracesLeft: await tracesLeftIn(ports) };
}

/** Who listens hears that they have ended. */
async function cancelImports(ports: Ports, runnerId: string): Promise<void> {
  for (const { id, endedAt } of await listImports(ports.db, runnerId)) {
    if (endedAt === null) await cancelImport(ports, runnerId, id);
  }
}

/**
 * All rows or none. With the owner's the folder becomes another one: pages that were opened before show and send what
 * was erased, and nothing more is taken from them.
 */
async function eraseRows(ports: Ports, runnerId: string): Promise<KeptData> {
  const { db, folderId } = ports;
  const isOwner = runnerId === OWN_RUNNER_ID;
  const nextId = ports.newId();
  const erased = await db.transaction().execute(async (connection) => {
    const kept = await countKeptData(connection, runnerId);
    await removeEverythingOf(connection, runnerId);
    if (isOwner) {
      await ensureOwnRunner(connection);
      await saveDataFolderId(connection, nextId);
    }
    return kept;
  });
  if (isOwner) folderId.becomes(nextId);
  return erased;
}

async function tracesLeftIn({ db }: Pick<Ports, "db">): Promise<ErasedData["tracesLeft"]> {
  try {
    return (await overwriteDeleted(db)) ? null : "databaseBeingRead";
  } catch (error) {
    if (diskFullRefusal(error) === null) throw error;
    return "diskFull";
  }
}
