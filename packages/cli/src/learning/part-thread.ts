/** A thread that makes the parts of the files it is asked for, one after the other; each needs nothing of the others. */
import { parentPort } from "node:worker_threads";
import type { LogOddsRatioPrior } from "@backstride/core/case-crossover";
import { partOfFile } from "./part-of-file.ts";

export interface PartAsked {
  readonly path: string;
  readonly priors?: readonly LogOddsRatioPrior[];
}

// What goes wrong ends the thread with its error, which is told to whoever started it.
parentPort?.on("message", async ({ path, priors }: PartAsked) => {
  parentPort?.postMessage(await partOfFile(path, priors));
});
