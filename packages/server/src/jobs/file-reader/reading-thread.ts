import { parentPort } from "node:worker_threads";
import { measureRun } from "@backstride/core/runs";
import { recordingDetail } from "../../use-cases/runs/recording-detail.ts";
import { openArchives } from "./open-archives.ts";
import { readFileContent } from "./read-file.ts";
import { recordingBytes } from "./recording-bytes.ts";
import { storedCourse } from "./stored-course.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

// A thread on which files are unpacked and decoded, so that the one that answers requests stays free.

const archives = openArchives();

async function answer(question: ThreadQuestion): Promise<ThreadAnswer> {
  switch (question.kind) {
    case "read":
      return { kind: "read", outcome: await readFileContent(question.request, archives) };
    case "detail": {
      const course = await storedCourse(question.course, archives);
      return {
        kind: "detail",
        detail: course.ok ? { ok: true, value: recordingDetail(course.value) } : course,
      };
    }
    case "measure": {
      const course = await storedCourse(question.course, archives);
      const [first] = question.course;
      const measures = course.ok
        ? ({ ok: true, value: measureRun(course.value, first.sha256) } as const)
        : course;
      return { kind: "measure", measures };
    }
    case "bytes":
      return { kind: "bytes", bytes: await recordingBytes(question.location, archives) };
  }
}

parentPort?.on("message", (question: ThreadQuestion) => {
  answer(question)
    .catch((error: unknown): ThreadAnswer => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failed", message };
    })
    .then((said) => parentPort?.postMessage(said));
});
