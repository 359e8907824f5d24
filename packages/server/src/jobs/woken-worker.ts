import { diskFullRefusal } from "../use-cases/disk-full.ts";

export interface WokenWorker {
  /** Resolves when nothing waits any more, or at once after `close`. */
  idle(): Promise<void>;
  /** Finishes what is at hand and stops. What still waits is taken up at the next start. */
  close(): Promise<void>;
}

/** Work that stands in the store until somebody takes it. */
export interface WaitingWork {
  /** As it is called in the log: "the import". */
  readonly name: string;
  /** Is told whom to call when there is work. */
  readonly onWake: (wake: () => void) => void;
  /** Takes some of the work; answers whether there may be more. */
  readonly take: (isClosed: () => boolean) => Promise<boolean>;
  /** Breaks off what is at hand, where that can be done. */
  readonly stop?: () => Promise<void>;
  readonly log: (line: string) => void;
}

/** After a failure of the disk the work goes on by itself, in case that there is room again. */
const RETRY_MS = 10_000;

/** Takes the work that waits, from the start on and whenever it is said that there is some. */
export function startWokenWorker({ name, onWake, take, stop, log }: WaitingWork): WokenWorker {
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
        // Before the look for work, so that work which comes during the look is not overlooked.
        isWanted = false;
        if (await take(() => isClosed)) isWanted = true;
      }
    } catch (error) {
      const why = diskFullRefusal(error)?.message ?? (error instanceof Error ? error.stack : String(error));
      log(`${name} stands still and goes on in ${RETRY_MS / 1000} s: ${why}`);
      if (!isClosed) retry = setTimeout(wake, RETRY_MS);
    } finally {
      isWorking = false;
    }
  };

  onWake(wake);
  wake();
  return {
    idle: () => working,
    close: async () => {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      await stop?.();
      await working;
    },
  };
}
