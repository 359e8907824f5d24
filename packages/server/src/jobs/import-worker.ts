import { diskFullRefusal } from "../use-cases/disk-full.ts";
import { matchSomeRuns } from "../use-cases/ground/match-runs.ts";
import { lookUpKnown, type ReadItem, readItems } from "../use-cases/imports/read-items.ts";
import { storeItems } from "../use-cases/imports/store-items.ts";
import { takeWaitingItems } from "../use-cases/imports/take-waiting-items.ts";
import type { Ports } from "../use-cases/ports.ts";
import { measureOutdatedRun } from "../use-cases/runs/measure-outdated-run.ts";

export interface ImportWorker {
  /** Resolves when nothing waits any more, or at once after `close`. */
  idle(): Promise<void>;
  /** Finishes the items at hand and stops. What still waits is taken up at the next start. */
  close(): Promise<void>;
}

/**
 * So many items are read before what came of them is stored in one transaction: few at first, so that it is soon seen
 * that something happens, then more, since each transaction waits once for the disk.
 */
const FIRST_AT_ONCE = 4;
const MOST_AT_ONCE = 32;
/** After a failure of the disk the work goes on by itself, in case that there is room again. */
const RETRY_MS = 10_000;

/**
 * Takes the waiting items, from the start on and whenever a use case says that there is work. While a handful is stored
 * the next one is read already: threads read, one writes. Runs that older definitions measured are measured anew after,
 * and then those are matched with the runner's maps that were not yet.
 */
export function startImportWorker(ports: Ports, log: (line: string) => void): ImportWorker {
  let isClosed = false;
  let working: Promise<void> = Promise.resolve();
  let isWorking = false;
  let isWanted = false;
  let retry: NodeJS.Timeout | null = null;

  const wake = (): void => {
    isWanted = true;
    if (!isClosed && !isWorking) working = workOn();
  };
  const workOn = async (): Promise<void> => {
    isWorking = true;
    try {
      while (isWanted && !isClosed) {
        // Before the look for work, so that work which comes during the look is not overlooked.
        isWanted = false;
        await importAll();
        if (!isClosed && (await measureOutdatedRun(ports, log))) isWanted = true;
        else if (!isClosed && !isWanted && (await matchSomeRuns(ports, log))) isWanted = true;
      }
    } catch (error) {
      const why = diskFullRefusal(error)?.message ?? (error instanceof Error ? error.stack : String(error));
      log(`the import stands still and goes on in ${RETRY_MS / 1000} s: ${why}`);
      if (!isClosed) retry = setTimeout(wake, RETRY_MS);
    } finally {
      isWorking = false;
    }
  };
  const importAll = async (): Promise<void> => {
    let read: readonly ReadItem[] = [];
    let most = FIRST_AT_ONCE;
    do {
      const taken = isClosed ? [] : await takeWaitingItems(ports.db, { most, work: read });
      const waiting = await lookUpKnown(ports.db, taken);
      most = Math.min(MOST_AT_ONCE, 2 * most);
      const [next] = await Promise.all([readItems(ports, waiting), storeItems(ports, read, log)]);
      // Storing may have brought new ones: the members of an archive, or the turn of a table.
      if (waiting.length === 0 && read.length > 0) isWanted = true;
      read = next;
    } while (read.length > 0);
  };

  ports.signals.onWake(wake);
  wake();
  return {
    idle: () => working,
    close: async () => {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      await working;
    },
  };
}
