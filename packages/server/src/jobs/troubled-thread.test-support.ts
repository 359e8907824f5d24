import { parentPort, workerData } from "node:worker_threads";

/** What the thread is asked to do. */
export type Trouble = "answer" | "throw" | "end" | "fill the memory" | "say nothing" | "fail";

// A thread that comes to grief in every way that one can.

const hoard: number[][] = [];

parentPort?.on("message", (trouble: Trouble) => {
  if (trouble === "answer") parentPort?.postMessage({ kind: "answer", given: workerData });
  else if (trouble === "fail") parentPort?.postMessage({ kind: "failed", message: "by its own word" });
  else if (trouble === "throw") throw new Error("thrown in the thread");
  else if (trouble === "end") process.exit(3);
  else if (trouble === "fill the memory") for (;;) hoard.push(Array.from({ length: 10_000 }, Math.random));
});
