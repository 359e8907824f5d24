import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { turnTaking } from "../../storage/data-folder/turn-taking.ts";
import type { FileReader, ReadOutcome } from "../../use-cases/imports/file-reader.ts";
import { failed } from "./no-run.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

/** A page of a run waits no longer than this for its course. */
const DETAIL_MS = 60_000;

/**
 * Reads files on a thread of its own, one at a time. A file on which the thread dies or that takes too long costs that
 * file alone: the thread is made anew. What goes wrong unexpectedly is told to `log`.
 */
export function threadedReader(log: (line: string) => void): FileReader {
  const inTurn = turnTaking();
  let thread: Worker | null = null;

  const startThread = (): Worker => {
    const started = new Worker(new URL("./reading-thread.ts", import.meta.url));
    // It may also die while nobody asks it anything.
    started.on("error", (error) => log(`the reading thread failed: ${error}`));
    started.once("exit", () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  };
  const ask = (question: ThreadQuestion, withinMs: number): Promise<ThreadAnswer> =>
    inTurn(async () => {
      const asked = thread ?? startThread();
      const said = await answerOf(asked, question, withinMs);
      if (said.kind === "failed") {
        log(`reading a file failed: ${said.message}`);
        await asked.terminate();
      }
      return said;
    });

  return {
    read: async (request) => {
      const said = await ask({ kind: "read", request }, request.limits.readMs);
      return said.kind === "read" ? said.outcome : unreadable;
    },
    detail: async (path, recordingIndex) => {
      const said = await ask({ kind: "detail", path, recordingIndex }, DETAIL_MS);
      if (said.kind === "detail") return said.detail;
      return {
        ok: false,
        error: { code: "fileNotReadable", message: "The run's raw file could not be read." },
      };
    },
    close: () =>
      inTurn(async () => {
        await thread?.terminate();
      }),
  };
}

const unreadable: ReadOutcome = {
  kind: "no-run",
  ...failed("fileNotReadable", "The file could not be read to its end. It is kept unchanged."),
};

/** The thread's answer to one question; `failed` when it dies or says nothing in time. */
async function answerOf(thread: Worker, question: ThreadQuestion, withinMs: number): Promise<ThreadAnswer> {
  const settled = new AbortController();
  const timer = setTimeout(() => settled.abort(`no answer within ${withinMs} ms`), withinMs);
  try {
    const said = once(thread, "message", { signal: settled.signal });
    const ended = once(thread, "exit", { signal: settled.signal }).then(([code]) => {
      throw new Error(`the thread ended with ${code}`);
    });
    thread.postMessage(question);
    const [answer] = await Promise.race([said, ended]);
    return answer as ThreadAnswer;
  } catch (error) {
    const message = settled.signal.aborted ? settled.signal.reason : error;
    return { kind: "failed", message: String(message) };
  } finally {
    clearTimeout(timer);
    settled.abort();
  }
}
