import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

const LOCK_FILE = "backstride.lock";
const SQLITE_BUSY = 5;

export interface DataFolderLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone. The lock is the operating system's lock on a file, taken by SQLite
 * (an exclusive transaction that never ends): it goes when the process goes, however it ends, so that no stale lock
 * can be left behind and no process number has to be trusted.
 */
export function lockDataFolder(dataFolder: string): Result<DataFolderLock, Refusal> {
  const lock = new DatabaseSync(join(dataFolder, LOCK_FILE), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) {
      return err(
        refusal(
          "dataFolderInUse",
          `Another Backstride is running on ${dataFolder}. Use that one, stop it, or name another data folder.`,
        ),
      );
    }
    throw error;
  }
  return ok({ release: () => lock.close() });
}
