import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  pooledPriorsWithout,
  poolRunners,
  type RunnerPart,
} from "../../packages/core/src/pooled-priors/index.ts";
import type { RunnersAsked } from "./runner-worker.ts";
import { FACTOR_IDS, LITERATURE_PRIOR } from "./year-diary.ts";

const RUNNERS_AT_ONCE = 25;
const WARM_UP_FOR_EACH = 100;
const LITERATURE = Object.fromEntries(FACTOR_IDS.map((id) => [id, LITERATURE_PRIOR]));

export interface RunnerCosts {
  readonly fewest: number;
  readonly most: number;
  /** Processor time of one runner among the most, over that of one among the fewest. */
  readonly ratio: number;
}

/** `counts` ascend. Prints what one runner costs among so many. */
export async function timeRunners(counts: readonly [number, ...number[]]): Promise<RunnerCosts> {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("./runner-worker.ts", import.meta.url)),
  );
  try {
    // Until the code of the threads is compiled they are slower, which would be a cost of the first runners only.
    await learn(workers, WARM_UP_FOR_EACH * workers.length);
    const costs: number[] = [];
    for (const count of counts) {
      const [start, startedAt] = [process.cpuUsage(), performance.now()];
      const partsMs = await learn(workers, count);
      const { user, system } = process.cpuUsage(start);
      const milliseconds = (user + system) / 1000;
      costs.push(milliseconds / count);
      console.log(
        `${count} runners in ${workers.length} threads: ${(milliseconds / count).toFixed(2)} ms of processor time each, of these ${((milliseconds - partsMs) / count).toFixed(2)} ms for their prior without themselves; ${((performance.now() - startedAt) / 1000).toFixed(0)} s passed`,
      );
    }
    const fewest = counts[0];
    return {
      fewest,
      most: counts.at(-1) ?? fewest,
      ratio: (costs.at(-1) ?? Number.NaN) / (costs[0] ?? Number.NaN),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Parts of all, the pool, and each runner's prior from all the others. Answers the processor time of the parts. */
async function learn(workers: readonly Worker[], count: number): Promise<number> {
  const start = process.cpuUsage();
  const parts = await partsOf(workers, count);
  const { user, system } = process.cpuUsage(start);
  const pool = poolRunners(parts, LITERATURE);
  if (!pool.ok) throw new Error(pool.error.message);
  const informed = parts.filter((part) =>
    Object.values(pooledPriorsWithout(pool.value, part)).every(
      ({ fromLiteratureOnly }) => !fromLiteratureOnly,
    ),
  );
  if (informed.length !== count) throw new Error(`of ${count} runners ${informed.length} got a prior`);
  return (user + system) / 1000;
}

/** Whoever is free takes the next few. */
async function partsOf(workers: readonly Worker[], count: number): Promise<readonly RunnerPart[]> {
  let next = 0;
  const parts: RunnerPart[] = [];
  await Promise.all(
    workers.map(async (worker) => {
      while (next < count) {
        const asked: RunnersAsked = { first: next, end: Math.min(count, next + RUNNERS_AT_ONCE) };
        next = asked.end;
        worker.postMessage(asked);
        const [made]: RunnerPart[][] = await once(worker, "message");
        parts.push(...(made ?? []));
      }
    }),
  );
  return parts;
}
