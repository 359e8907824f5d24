import { once } from "node:events";
import { type ResourceLimits, Worker } from "node:worker_threads";

/** What a lane says in place of an answer; with the words of an error that nobody expected. */
export interface ThreadFailed {
  readonly kind: "failed";
  readonly message: string;
}

/** One thread that answers one question at a time. */
export interface ThreadLane<Question, Answer> {
  /** `failed` when the thread dies or says nothing in time, and it is made anew for the next question; and once closed. */
  ask(question: Question, withinMs: number): Promise<Answer | ThreadFailed>;
  close(): Promise<void>;
}

export interface LaneSettings {
  /** The file that the thread runs: it answers each message with one. */
  readonly source: URL;
  /** As it is called in the log: "reading a file". */
  readonly task: string;
  /** What the thread finds when it begins. */
  readonly given?: unknown;
  readonly limits: ResourceLimits;
  readonly log: (line: string) => void;
}

/** Starts its thread with the first question. */
export function threadLane<Question, Answer extends { readonly kind: string }>({
  source,
  task,
  given,
  limits,
  log,
}: LaneSettings): ThreadLane<Question, Answer> {
  let thread: Worker | null = null;
  let isClosed = false;
  const startThread = (): Worker => {
    const started = new Worker(source, { workerData: given, resourceLimits: limits });
    // It may also die while nobody asks it anything.
    started.on("error", (error) => log(`a thread for ${task} failed: ${error}`));
    started.once("exit", () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  };
  return {
    ask: async (question, withinMs) => {
      // Nobody would end a thread that is started now: what still waited when all was closed is not asked any more.
      if (isClosed) return CLOSED;
      const asked = thread ?? startThread();
      const said = await answerOf<Answer>(asked, question, withinMs);
      if (hasFailed(said)) {
        if (!isClosed) log(`${task} failed: ${said.message}`);
        await asked.terminate();
      }
      return said;
    },
    close: async () => {
      isClosed = true;
      await thread?.terminate();
    },
  };
}

const CLOSED: ThreadFailed = { kind: "failed", message: "closed" };

const hasFailed = (said: { readonly kind: string }): said is ThreadFailed => said.kind === "failed";

async function answerOf<Answer>(
  thread: Worker,
  question: unknown,
  withinMs: number,
): Promise<Answer | ThreadFailed> {
  const settled = new AbortController();
  const timer = setTimeout(() => settled.abort(`no answer within ${withinMs} ms`), withinMs);
  try {
    const said = once(thread, "message", { signal: settled.signal });
    const ended = once(thread, "exit", { signal: settled.signal }).then(([code]) => {
      throw new Error(`the thread ended with ${code}`);
    });
    thread.postMessage(question);
    const [answer] = await Promise.race([said, ended]);
    return answer as Answer | ThreadFailed;
  } catch (error) {
    const message = settled.signal.aborted ? settled.signal.reason : error;
    return { kind: "failed", message: String(message) };
  } finally {
    clearTimeout(timer);
    settled.abort();
  }
}
