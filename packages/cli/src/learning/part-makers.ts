import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PartMaker } from "@backstride/core/causes";
import type { RunnerPart } from "@backstride/core/pooled-priors";
import { partOfSource } from "./part-of-source.ts";
import type { PartAsked } from "./part-thread.ts";
import type { RunnerSource } from "./runner-source.ts";

/** From so many runners on threads are worth their start. */
export const THREADS_FROM = 20;

/** Makes parts in this thread for a few runners, and in as many as there are processors for many. `close` ends them. */
export interface PartMakers {
  readonly partOf: PartMaker<RunnerSource>;
  readonly close: () => Promise<void>;
}

export const partMakersFor = (runners: number): PartMakers =>
  runners < THREADS_FROM
    ? { partOf: partOfSource, close: () => Promise.resolve() }
    : threadedParts(Math.min(runners, availableParallelism()));

/** Each thread has one runner at a time; whoever is free takes the next that waits. */
function threadedParts(threads: number): PartMakers {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./part-thread.ts", import.meta.url)),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const takeWorker = (): Promise<Worker> => {
    const worker = free.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  return {
    partOf: async (source, priors) => {
      const worker = await takeWorker();
      try {
        const asked: PartAsked = priors === undefined ? { source } : { source, priors };
        worker.postMessage(asked);
        // Rejects when the thread fails.
        const [part]: (RunnerPart | null)[] = await once(worker, "message");
        return part ?? null;
      } finally {
        giveBack(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
