import { parentPort } from "node:worker_threads";
import { encodeGpx } from "@backstride/core/encoding";
import type { Recording } from "@backstride/core/recording";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import { measureRun } from "@backstride/core/runs";
import type { StoredCourse } from "../../use-cases/imports/file-reader.ts";
import { recordingDetail } from "../../use-cases/runs/recording-detail.ts";
import { openArchives } from "./open-archives.ts";
import { readFileContent } from "./read-file.ts";
import { recordingBytes } from "./recording-bytes.ts";
import { storedCourse } from "./stored-course.ts";
import { stretchesOf } from "./stretches-of.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

// A thread on which files are unpacked and decoded, so that the one that answers requests stays free.

const archives = openArchives();

async function answer(question: ThreadQuestion): Promise<ThreadAnswer> {
  switch (question.kind) {
    case "read":
      return { kind: "read", outcome: await readFileContent(question.request, archives) };
    case "detail":
      return {
        kind: "detail",
        detail: await fromCourse(question.course, (course) => recordingDetail(course, question.load)),
      };
    case "measure": {
      const { sha256 } = question.course[0];
      const measured = await fromCourse(question.course, (course) => measureRun(course, sha256));
      return { kind: "measure", measures: measured };
    }
    case "ground": {
      const { indexPaths } = question;
      const stretches = await fromCourse(question.course, (course) => stretchesOf(course, indexPaths));
      return { kind: "ground", stretches };
    }
    case "gpx":
      return { kind: "gpx", gpx: await fromCourse(question.course, encodeGpx) };
    case "bytes":
      return { kind: "bytes", bytes: await recordingBytes(question.location, archives) };
  }
}

async function fromCourse<Value>(
  stretches: StoredCourse,
  make: (course: Recording) => Value,
): Promise<Result<Value, Refusal>> {
  const course = await storedCourse(stretches, archives);
  return course.ok ? ok(make(course.value)) : course;
}

parentPort?.on("message", (question: ThreadQuestion) => {
  answer(question)
    .catch((error: unknown): ThreadAnswer => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failed", message };
    })
    .then((said) => parentPort?.postMessage(said));
});
