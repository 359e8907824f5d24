import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./question.ts";

const AT_ONCE = 10;

/** Answers all questions in threads. The answers come in any order; each is the same whichever thread gave it. */
export async function askAll(questions: readonly Question[]): Promise<readonly Answer[]> {
  const waiting = [...questions];
  const answers: Answer[] = [];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    try {
      for (let batch = waiting.splice(0, AT_ONCE); batch.length > 0; batch = waiting.splice(0, AT_ONCE)) {
        worker.postMessage(batch);
        const [found]: (readonly Answer[])[] = await once(worker, "message");
        answers.push(...(found ?? []));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}
