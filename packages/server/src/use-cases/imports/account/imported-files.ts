import type { Connection } from "../../../storage/database.ts";
import { listItems } from "../../../storage/imports/items-repository.ts";

/** Which run came of which file of an import. */
export interface ImportedFiles {
  /** By the file's name without its folders: an archive's table and its folders do not always agree. */
  runOf(fileName: string): string | null;
  /** Whether the file's run is one that the runner put away. */
  isPutAway(fileName: string): boolean;
}

export async function importedFiles(
  connection: Connection,
  runnerId: string,
  importId: string,
): Promise<ImportedFiles> {
  const runs = new Map<string, string>();
  const putAway = new Set<string>();
  for (const { fileName, runId, reason } of await listItems(connection, runnerId, importId)) {
    if (runId !== null) runs.set(lastPart(fileName), runId);
    if (reason?.code === "putAwayBefore") putAway.add(lastPart(fileName));
  }
  return {
    runOf: (fileName) => runs.get(lastPart(fileName)) ?? null,
    isPutAway: (fileName) => putAway.has(lastPart(fileName)),
  };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
