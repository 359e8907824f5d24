import type { Instant } from "@backstride/core/time";

/** How far the reading of an extract is. */
export interface ExtractProgress {
  /** 0 to 1. */
  readonly share: number;
  /** Estimated from the share so far; null before there is anything to estimate from. */
  readonly secondsLeft: number | null;
}

/** The extract that is being read, who may stop it, and how far it is. Of this process alone: nothing of it is kept. */
export interface ExtractWork {
  /** There may be a waiting extract. */
  wake(): void;
  onWake(listener: () => void): void;
  /** The reading of an extract begins; what is given back says when to stop. */
  begin(id: string, at: Instant): AbortSignal;
  tell(id: string, share: number, at: Instant): void;
  end(id: string): void;
  /** Stops the reading where it is this extract's, and waits until it has ended. */
  stop(id: string): Promise<void>;
  /** Stops the reading of whatever is being read and of all that would be begun after, and waits until it has ended. */
  stopAll(): Promise<void>;
  /** Null where the extract is not being read. */
  progressOf(id: string): ExtractProgress | null;
}

/** Before this much is done the estimate would only jump about. */
const LEAST_SHARE = 0.03;

interface Reading {
  readonly id: string;
  readonly begunAt: Instant;
  readonly stopped: AbortController;
  readonly ended: Promise<void>;
  readonly markEnded: () => void;
  progress: ExtractProgress;
}

async function stop(reading: Reading | null): Promise<void> {
  reading?.stopped.abort();
  await reading?.ended;
}

export function extractWork(): ExtractWork {
  let reading: Reading | null = null;
  let isStopped = false;
  let wakeUp: () => void = () => undefined;
  const readingOf = (id: string): Reading | null => (reading?.id === id ? reading : null);
  return {
    wake: () => wakeUp(),
    onWake: (listener) => {
      wakeUp = listener;
    },
    begin: (id, begunAt) => {
      let markEnded = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        markEnded = resolve;
      });
      const stopped = new AbortController();
      if (isStopped) stopped.abort();
      const progress = { share: 0, secondsLeft: null };
      reading = { id, begunAt, stopped, ended, markEnded, progress };
      return stopped.signal;
    },
    tell: (id, share, at) => {
      const current = readingOf(id);
      if (current === null) return;
      const spentS = (at - current.begunAt) / 1000;
      const secondsLeft = share < LEAST_SHARE ? null : Math.ceil((spentS * (1 - share)) / share);
      current.progress = { share, secondsLeft };
    },
    end: (id) => {
      readingOf(id)?.markEnded();
      reading = null;
    },
    stop: (id) => stop(readingOf(id)),
    stopAll: () => {
      isStopped = true;
      return stop(reading);
    },
    progressOf: (id) => readingOf(id)?.progress ?? null,
  };
}
