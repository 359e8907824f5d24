import { diskFullRefusal } from "../use-cases/disk-full.ts";
import { settleNextItem } from "../use-cases/imports/settle-next-item.ts";
import type { Ports } from "../use-cases/ports.ts";

export interface ImportWorker {
  /** Resolves when nothing waits any more, or at once after `close`. */
  idle(): Promise<void>;
  /** Finishes the item at hand and stops. What still waits is taken up at the next start. */
  close(): Promise<void>;
}

/** After a failure of the disk the work goes on by itself, in case that there is room again. */
const RETRY_MS = 10_000;

/** Takes the waiting items one at a time, from the start on and whenever a use case says that there is work. */
export function startImportWorker(ports: Ports, log: (line: string) => void): ImportWorker {
  let isClosed = false;
  let working: Promise<void> = Promise.resolve();
  let isWorking = false;
  let isWanted = false;
  let retry: NodeJS.Timeout | null = null;

  const wake = (): void => {
    isWanted = true;
    if (!isClosed && !isWorking) working = settleAll();
  };
  const settleAll = async (): Promise<void> => {
    isWorking = true;
    try {
      while (isWanted && !isClosed) {
        // Before the look for work, so that work which comes during the look is not overlooked.
        isWanted = false;
        if (await settleNextItem(ports, log)) isWanted = true;
      }
    } catch (error) {
      const why = diskFullRefusal(error)?.message ?? (error instanceof Error ? error.stack : String(error));
      log(`the import stands still and goes on in ${RETRY_MS / 1000} s: ${why}`);
      if (!isClosed) retry = setTimeout(wake, RETRY_MS);
    } finally {
      isWorking = false;
    }
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
