import { Worker } from "node:worker_threads";
import { refusal } from "@backstride/core/results";
import type { ExtractBuilder } from "../../use-cases/ground/extract-builder.ts";
import type { ExtractQuestion, ExtractReport } from "./thread-messages.ts";

/** A thread that wants more than this for objects is ended, not the whole program. Columns and buffers lie elsewhere. */
const HEAP_MB = 512;
/** As in the threads that read recordings: what lives short is swept often. */
const YOUNG_MB = 12;

type Built = Awaited<ReturnType<ExtractBuilder["build"]>>;

/** Reads each extract on a thread of its own. Stopping ends the thread: what it wrote is thrown away. */
export const threadedBuilder = (log: (line: string) => void): ExtractBuilder => ({
  build: async (paths, { signal, onProgress }) => {
    if (signal.aborted) return null;
    const question: ExtractQuestion = paths;
    const thread = new Worker(new URL("./extract-thread.ts", import.meta.url), {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const stop = (): void => void thread.terminate();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await new Promise<Built>((resolve) => {
        thread.on("message", (report: ExtractReport) => {
          if (report.kind === "progress") onProgress(report.share);
          else resolve(report.result);
        });
        thread.once("error", (error) => {
          log(`reading a map extract failed: ${error instanceof Error ? error.stack : String(error)}`);
          resolve({ ok: false, error: unexpected });
        });
        // After a message or an error this comes too late to say anything.
        thread.once("exit", () => resolve(signal.aborted ? null : { ok: false, error: unexpected }));
      });
    } finally {
      signal.removeEventListener("abort", stop);
      await thread.terminate();
    }
  },
});

const unexpected = refusal(
  "internal",
  "Reading the file ended unexpectedly. Nothing else is affected; try once more, or a smaller extract.",
);
