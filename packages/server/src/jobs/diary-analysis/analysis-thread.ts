import { parentPort, workerData } from "node:worker_threads";
import { openDatabaseToRead } from "../../storage/open-database.ts";
import { diaryAnalysis } from "../../use-cases/analysis/diary-analysis.ts";
import type { AnalysisAnswer, AnalysisQuestion, AnalysisStart } from "./thread-messages.ts";

// The thread on which diaries are held against themselves. It reads the database by itself, so that the one that answers
// requests has neither to read years of runs nor to copy them over.

const { dataFolder } = workerData as AnalysisStart;
const analysis = diaryAnalysis(openDatabaseToRead(dataFolder));

async function answer({ kind, asked }: AnalysisQuestion): Promise<AnalysisAnswer> {
  return kind === "causes"
    ? { kind, causes: await analysis.causes(asked) }
    : { kind, report: await analysis.report(asked) };
}

parentPort?.on("message", (question: AnalysisQuestion) => {
  answer(question)
    .catch((error: unknown): AnalysisAnswer => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failed", message };
    })
    .then((said) => parentPort?.postMessage(said));
});
