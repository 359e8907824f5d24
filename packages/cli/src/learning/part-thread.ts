/** A thread that makes the parts of the runners it is asked for, one after the other; each needs nothing of the others. */
import { parentPort } from "node:worker_threads";
import type { LogOddsRatioPrior } from "@backstride/core/case-crossover";
import { partOfSource } from "./part-of-source.ts";
import type { RunnerSource } from "./runner-source.ts";

export interface PartAsked {
  readonly source: RunnerSource;
  readonly priors?: readonly LogOddsRatioPrior[];
}

// What goes wrong ends the thread with its error, which is told to whoever started it.
parentPort?.on("message", async ({ source, priors }: PartAsked) => {
  parentPort?.postMessage(await partOfSource(source, priors));
});
