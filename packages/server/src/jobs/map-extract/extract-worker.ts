import { diskFullRefusal } from "../../use-cases/disk-full.ts";
import { readWaitingExtract, takeUpExtracts } from "../../use-cases/ground/read-waiting-extract.ts";
import type { Ports } from "../../use-cases/ports.ts";

export interface ExtractWorker {
  /** Resolves when no extract waits any more, or at once after `close`. */
  idle(): Promise<void>;
  /** Stops the reading at hand; it is taken up at the next start. */
  close(): Promise<void>;
}

/** After a failure of the disk the work goes on by itself, in case that there is room again. */
const RETRY_MS = 10_000;

/** Reads the map extracts that wait, one after the other, from the start on and whenever one comes. */
export function startExtractWorker(ports: Ports, log: (line: string) => void): ExtractWorker {
  let isClosed = false;
  let isWorking = false;
  let isWanted = false;
  let working: Promise<void> = Promise.resolve();
  let retry: NodeJS.Timeout | null = null;

  const wake = (): void => {
    isWanted = true;
    if (!isClosed && !isWorking) working = workOn();
  };
  const workOn = async (): Promise<void> => {
    isWorking = true;
    try {
      while (isWanted && !isClosed) {
        // Before the look for work, so that an extract which comes during the look is not overlooked.
        isWanted = false;
        await takeUpExtracts(ports);
        if (await readWaitingExtract(ports)) isWanted = true;
      }
    } catch (error) {
      const why = diskFullRefusal(error)?.message ?? (error instanceof Error ? error.stack : String(error));
      log(`the reading of map extracts stands still and goes on in ${RETRY_MS / 1000} s: ${why}`);
      if (!isClosed) retry = setTimeout(wake, RETRY_MS);
    } finally {
      isWorking = false;
    }
  };

  ports.extractWork.onWake(wake);
  wake();
  return {
    idle: () => working,
    close: async () => {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      await ports.extractWork.stopAll();
      await working;
    },
  };
}
