import { once } from "node:events";
import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { CaseResult } from "./read-case.ts";

/** All steps of one input together end within this time of the processor, or are ended. */
const MOST_CASE_CPU_MS = 20_000;
/** A thread that spends no time and says nothing stands still. */
const MOST_CASE_CLOCK_MS = 180_000;
const LOOK_EVERY_MS = 50;
/** The heap of a reading thread; typed columns and unpacked bytes lie outside of it. */
const MOST_HEAP_MB = 512;

export interface WatchedReader {
  /** Reads one input. A thread that falls or goes on without end is a flaw, and made anew. */
  read(path: string): Promise<CaseResult & { readonly grownBytes: number }>;
  /** The most resident memory that was seen. */
  peakBytes(): number;
  close(): Promise<void>;
}

/** A reading thread under watch of its time and of the process's memory. */
export function watchedReader(): WatchedReader {
  let thread: Worker | null = null;
  let peakBytes = 0;
  const started = (): Worker => {
    const fresh = new Worker(new URL("./case-thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    // What it says while nobody asks; a fall while it reads is seen there.
    fresh.on("error", () => {});
    fresh.once("exit", () => {
      if (thread === fresh) thread = null;
    });
    thread = fresh;
    return fresh;
  };
  return {
    read: async (path) => {
      const asked = thread ?? started();
      const residentBefore = process.memoryUsage.rss();
      let most = residentBefore;
      const ended = new AbortController();
      const watching = watch(asked, ended.signal, () => {
        most = Math.max(most, process.memoryUsage.rss());
      });
      asked.postMessage(path);
      const result = await Promise.race([answerOf(asked, ended.signal), watching]);
      ended.abort();
      most = Math.max(most, process.memoryUsage.rss());
      peakBytes = Math.max(peakBytes, most);
      if (result.outcome === "hang" || result.outcome === "fall") {
        await asked.terminate();
        thread = null;
      }
      await rm(path, { force: true });
      return { ...result, grownBytes: most - residentBefore };
    },
    peakBytes: () => peakBytes,
    close: async () => {
      await thread?.terminate();
    },
  };
}

async function answerOf(thread: Worker, signal: AbortSignal): Promise<CaseResult> {
  const fall = once(thread, "exit", { signal }).then(([code]) =>
    failure("fall", `the thread ended with ${code}`),
  );
  const answer = once(thread, "message", { signal }).then(([said]) => said as CaseResult);
  const error = once(thread, "error", { signal }).then(([why]) => failure("fall", `the thread fell: ${why}`));
  const all = [answer, error, fall];
  for (const one of all) one.catch(() => {});
  try {
    return await Promise.race(all);
  } catch (why) {
    return failure("fall", `the thread fell: ${why}`);
  }
}

const failure = (outcome: string, flaw: string): CaseResult => ({
  outcome,
  flaws: [flaw],
  slowestMs: MOST_CASE_CPU_MS,
  slowestStep: outcome,
});

/** Looks again and again until the thread has spent too much; never ends before when all is well. */
async function watch(thread: Worker, signal: AbortSignal, look: () => void): Promise<CaseResult> {
  const startedAt = performance.now();
  const cpuBefore = await cpuMsOf(thread);
  return await new Promise((resolve) => {
    // It may have answered before the first look.
    if (signal.aborted) return;
    const timer = setInterval(async () => {
      look();
      const clockMs = performance.now() - startedAt;
      if (clockMs < MOST_CASE_CPU_MS) return;
      const cpuMs = (await cpuMsOf(thread)) - cpuBefore;
      if (cpuMs < MOST_CASE_CPU_MS && clockMs < MOST_CASE_CLOCK_MS) return;
      clearInterval(timer);
      resolve(failure("hang", `no end after ${Math.round(MOST_CASE_CPU_MS / 1000)} s`));
    }, LOOK_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  });
}

/** A thread in the middle of unpacking does not tell, which is no more than a moment; then the clock decides. */
async function cpuMsOf(thread: Worker): Promise<number> {
  const spent = thread.cpuUsage().then(({ user, system }) => (user + system) / 1000);
  const nothing = new Promise<number>((resolve) => setTimeout(resolve, 1_000, 0).unref());
  return await Promise.race([spent.catch(() => 0), nothing]);
}
