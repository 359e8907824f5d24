import { parentPort } from "node:worker_threads";
import { answerQuestion } from "./answer-question.ts";
import type { Question } from "./question.ts";

parentPort?.on("message", (questions: readonly Question[]) => {
  parentPort?.postMessage(questions.flatMap(answerQuestion));
});
