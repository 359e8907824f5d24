import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { decode } from "@backstride/core/decoding";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { type RecordingDetail, recordingDetail } from "../../use-cases/runs/recording-detail.ts";
import { openArchives } from "./open-archives.ts";
import { readFileContent } from "./read-file.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

// The thread on which files are unpacked and decoded, so that the one that answers requests stays free.

const archives = openArchives();

async function answer(question: ThreadQuestion): Promise<ThreadAnswer> {
  if (question.kind === "detail") return { kind: "detail", detail: await detailOf(question) };
  return { kind: "read", outcome: await readFileContent(question.request, archives) };
}

async function detailOf({
  path,
  recordingIndex,
}: Extract<ThreadQuestion, { kind: "detail" }>): Promise<Result<RecordingDetail, Refusal>> {
  const decoded = decode(await readFile(path));
  if (!decoded.ok) return decoded;
  const recordings = decoded.value.kind === "recordings" ? decoded.value.recordings : [];
  const recording = recordings[recordingIndex];
  return recording === undefined
    ? err(refusal("notARecording", `The raw file has no recording ${recordingIndex} any more.`))
    : ok(recordingDetail(recording));
}

parentPort?.on("message", (question: ThreadQuestion) => {
  answer(question)
    .catch((error: unknown): ThreadAnswer => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failed", message };
    })
    .then((said) => parentPort?.postMessage(said));
});
