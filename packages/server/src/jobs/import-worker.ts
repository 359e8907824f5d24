import { matchSomeRuns } from "../use-cases/ground/match-runs.ts";
import { lookUpKnown, type ReadItem, readItems } from "../use-cases/imports/read-items.ts";
import { storeItems } from "../use-cases/imports/store-items.ts";
import { takeWaitingItems } from "../use-cases/imports/take-waiting-items.ts";
import type { Ports } from "../use-cases/ports.ts";
import { measureOutdatedRun } from "../use-cases/runs/measure-outdated-run.ts";
import { startWokenWorker, type WokenWorker } from "./woken-worker.ts";

/**
 * So many items are read before what came of them is stored in one transaction: few at first, so that it is soon seen
 * that something happens, then more, since each transaction waits once for the disk.
 */
const FIRST_AT_ONCE = 4;
const MOST_AT_ONCE = 32;
/**
 * Takes the waiting items, from the start on and whenever a use case says that there is work. While a handful is stored
 * the next one is read already: threads read, one writes. Runs that older definitions measured are measured anew after,
 * and then those are matched with the runner's maps that were not yet.
 */
export function startImportWorker(ports: Ports, log: (line: string) => void): WokenWorker {
  const importAll = async (isClosed: () => boolean): Promise<boolean> => {
    let hasBroughtMore = false;
    let read: readonly ReadItem[] = [];
    let most = FIRST_AT_ONCE;
    do {
      const taken = isClosed() ? [] : await takeWaitingItems(ports.db, { most, work: read });
      const waiting = await lookUpKnown(ports.db, taken);
      most = Math.min(MOST_AT_ONCE, 2 * most);
      const [next] = await Promise.all([readItems(ports, waiting), storeItems(ports, read, log)]);
      // Storing may have brought new ones: the members of an archive, or the turn of a table.
      if (waiting.length === 0 && read.length > 0) hasBroughtMore = true;
      read = next;
    } while (read.length > 0);
    return hasBroughtMore;
  };
  return startWokenWorker({
    name: "the import",
    onWake: (wake) => ports.signals.onWake(wake),
    log,
    take: async (isClosed) => {
      if (await importAll(isClosed)) return true;
      if (isClosed()) return false;
      return (await measureOutdatedRun(ports, log)) || (!isClosed() && (await matchSomeRuns(ports, log)));
    },
  });
}
