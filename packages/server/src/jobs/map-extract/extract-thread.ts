import { parentPort, workerData } from "node:worker_threads";
import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { surfaceOfTags } from "@backstride/core/terrain";
import { diskFullRefusal } from "../../use-cases/disk-full.ts";
import type { BuiltIndex } from "../../use-cases/ground/extract-builder.ts";
import { readWays } from "./read-ways.ts";
import type { ExtractQuestion, ExtractReport } from "./thread-messages.ts";
import { writeWayIndex } from "./way-index-writer.ts";

// A thread that reads one extract and ends.

const tell = (report: ExtractReport): void => parentPort?.postMessage(report);

function buildIndex({ extractPath, indexPath }: ExtractQuestion): Result<BuiltIndex, Refusal> {
  const index = writeWayIndex(indexPath);
  const read = readWays(extractPath, {
    keep: surfaceOfTags,
    onWay: index.add,
    onProgress: (share) => tell({ kind: "progress", share }),
  });
  if (read.ok) index.finish();
  else index.abandon();
  return read.ok ? ok({ wayCount: read.value.wayCount }) : read;
}

function refusedIfFull(error: unknown): Result<BuiltIndex, Refusal> {
  const diskFull = diskFullRefusal(error);
  if (diskFull === null) throw error;
  return err(diskFull);
}

let result: Result<BuiltIndex, Refusal>;
try {
  result = buildIndex(workerData as ExtractQuestion);
} catch (error) {
  result = refusedIfFull(error);
}
tell({ kind: "end", result });
