/** How long answers took, in milliseconds. */
export interface WaitingTimes {
  readonly count: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

export interface Poll {
  stop(): Promise<WaitingTimes>;
}

/**
 * Asks for a page at a fixed beat whether or not the last answer has come: each wait is counted from when the question
 * was due, so that a standstill is seen in every question that fell into it.
 */
export function poll(url: string, everyMs: number): Poll {
  const waits: number[] = [];
  const open = new Set<Promise<void>>();
  const ask = async (dueAt: number): Promise<void> => {
    const response = await fetch(url);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    waits.push(performance.now() - dueAt);
  };
  const begun = performance.now();
  let asked = 0;
  let timer: NodeJS.Timeout | null = null;
  const askWhatIsDue = (): void => {
    const dueAt = begun + asked * everyMs;
    const untilDueMs = dueAt - performance.now();
    if (untilDueMs <= 0) {
      const question = ask(dueAt).finally(() => open.delete(question));
      open.add(question);
      asked += 1;
    }
    timer = setTimeout(askWhatIsDue, Math.max(0, begun + asked * everyMs - performance.now()));
  };
  askWhatIsDue();
  return {
    stop: async () => {
      if (timer !== null) clearTimeout(timer);
      await Promise.all(open);
      return waitingTimes(waits);
    },
  };
}

export function waitingTimes(waits: readonly number[]): WaitingTimes {
  const sorted = [...waits].sort((one, other) => one - other);
  // The nearest-rank definition: the least wait that so many of all do not exceed.
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}
