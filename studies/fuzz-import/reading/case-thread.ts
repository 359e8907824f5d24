// The thread that reads inputs, one at a time, so that the main thread can end it.
import { parentPort } from "node:worker_threads";
import { readCase } from "./read-case.ts";

parentPort?.on("message", (path: string) => {
  void readCase(path).then((result) => parentPort?.postMessage(result));
});
