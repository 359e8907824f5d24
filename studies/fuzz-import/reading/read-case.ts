import { writeFile } from "node:fs/promises";
import { decode } from "../../../packages/core/src/decoding/index.ts";
import { encodeGpx } from "../../../packages/core/src/encoding/index.ts";
import { cutRecording, joinRecordings, type Recording } from "../../../packages/core/src/recording/index.ts";
import { measureRun } from "../../../packages/core/src/runs/index.ts";
import { openArchives } from "../../../packages/server/src/jobs/file-reader/open-archives.ts";
import { readFileContent } from "../../../packages/server/src/jobs/file-reader/read-file.ts";
import { recordingBytes } from "../../../packages/server/src/jobs/file-reader/recording-bytes.ts";
import type {
  FileLocation,
  ReadOutcome,
} from "../../../packages/server/src/use-cases/imports/file-reader.ts";
import { IMPORT_LIMITS } from "../../../packages/server/src/use-cases/imports/import-limits.ts";
import { recordingDetail } from "../../../packages/server/src/use-cases/runs/recording-detail.ts";
import {
  type Flaws,
  flawsOfColumns,
  flawsOfData,
  flawsOfGpx,
  flawsOfMeasured,
  flawsOfRecording,
  isPrototypeTouched,
} from "./soundness.ts";
import { threadMs } from "./stop-watch.ts";

/** No step of reading one input may take more of the processor's time. */
export const MOST_STEP_MS = 2_000;
/** Of an archive so many members are read, of a file so many recordings looked at: after them nothing is new. */
const MEMBERS_READ = 24;
const RECORDINGS_READ = 8;

export interface CaseResult {
  /** What the import says that the input is. */
  readonly outcome: string;
  readonly flaws: Flaws;
  /** The slowest step's time of the processor. */
  readonly slowestMs: number;
  readonly slowestStep: string;
}

// As in a reading thread: the archive that was read last stays open.
const archives = openArchives();

/** Reads an input as the import does, and all that can be asked of a run that came of it. */
export async function readCase(path: string): Promise<CaseResult> {
  const steps = timedSteps();
  const location: FileLocation = { kind: "file", path };
  const outcome = await readLocation(location, { depth: 0, steps });
  if (isPrototypeTouched()) steps.flaws.push("something that all objects share was changed");
  return { outcome, flaws: steps.flaws, ...steps.slowest() };
}

type Steps = ReturnType<typeof timedSteps>;

/** Does one step after the other: an exception and a step that takes too long are flaws. */
function timedSteps() {
  const flaws: string[] = [];
  let slowestMs = 0;
  let slowestStep = "";
  return {
    flaws,
    slowest: () => ({ slowestMs, slowestStep }),
    step: async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value | null> => {
      const before = threadMs();
      try {
        return await work();
      } catch (error) {
        flaws.push(`${name}: exception ${wordsOf(error)}`);
        return null;
      } finally {
        const took = threadMs() - before;
        if (took > slowestMs) {
          slowestMs = took;
          slowestStep = name;
        }
        if (took > MOST_STEP_MS) flaws.push(`${name}: takes too long`);
      }
    },
    check: (name: string, found: () => Flaws): void => {
      try {
        flaws.push(
          ...found()
            .slice(0, 3)
            .map((flaw) => `${name}: ${flaw}`),
        );
      } catch (error) {
        flaws.push(`${name}: what came out can't be looked at, ${wordsOf(error)}`);
      }
    },
  };
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);

async function readLocation(
  location: FileLocation,
  { depth, steps }: { readonly depth: number; readonly steps: Steps },
): Promise<string> {
  // The thread's answer is copied on its way to the one that asked.
  const outcome = await steps.step("reading", async () =>
    structuredClone(await readFileContent({ location, depth, limits: IMPORT_LIMITS }, archives)),
  );
  if (outcome === null) return "exception";
  switch (outcome.kind) {
    case "archive":
      await readMembers(location, outcome, { depth, steps });
      return "archive";
    case "recordings":
      await readRecordings(location, outcome, steps);
      return `recordings`;
    case "account-table":
      steps.check("table", () => flawsOfData(outcome.table, "table"));
      return "table";
    case "export-document":
      steps.check("document", () => (JSON.stringify(outcome.json) === "" ? ["it is empty"] : []));
      return "document";
    case "no-run": {
      const { code, message } = outcome.reason;
      steps.check("refusal", () =>
        code === undefined || message === "" ? ["it has no code or no words"] : [],
      );
      return outcome.state === "skipped" ? "not a recording" : "refused";
    }
  }
}

async function readMembers(
  location: FileLocation,
  { members, unpacked }: Extract<ReadOutcome, { kind: "archive" }>,
  { depth, steps }: { readonly depth: number; readonly steps: Steps },
): Promise<void> {
  steps.check("archive", () => flawsOfData(members, "members"));
  const archivePath = await storedArchive(location, unpacked);
  for (const { index } of members.filter(({ refused }) => refused === null).slice(0, MEMBERS_READ)) {
    await readLocation({ kind: "member", archivePath, index }, { depth: depth + 1, steps });
  }
}

/** An archive out of another one is read from a file of its own. */
async function storedArchive(location: FileLocation, unpacked: Uint8Array | null): Promise<string> {
  const path = location.kind === "file" ? location.path : `${location.archivePath}-${location.index}`;
  if (unpacked === null) return path;
  await writeFile(`${path}-unpacked`, unpacked);
  return `${path}-unpacked`;
}

async function readRecordings(
  location: FileLocation,
  { recordings }: Extract<ReadOutcome, { kind: "recordings" }>,
  steps: Steps,
): Promise<void> {
  steps.check("import", () => recordings.slice(0, RECORDINGS_READ).flatMap(flawsOfMeasured));
  const bytes = await steps.step("raw file", () => recordingBytes(location, archives));
  if (bytes === null || !bytes.ok) {
    steps.flaws.push("raw file: it was read and can't be read again");
    return;
  }
  const asTheyCame = Uint8Array.from(bytes.value);
  const decoded = await steps.step("decoding", () => decode(bytes.value));
  if (Buffer.compare(asTheyCame, bytes.value) !== 0) steps.flaws.push("decoding: the bytes were changed");
  if (!decoded?.ok || decoded.value.kind !== "recordings") {
    steps.flaws.push("decoding: it was read and can't be read again");
    return;
  }
  for (const recording of decoded.value.recordings.slice(0, RECORDINGS_READ))
    await useRecording(recording, steps);
}

/** The page of a run, its cutting, joining and export. */
async function useRecording(recording: Recording, steps: Steps): Promise<void> {
  steps.check("recording", () => flawsOfRecording(recording));
  const detail = await steps.step("page", () => structuredClone(recordingDetail(recording, null)));
  steps.check("page", () => flawsOfData(detail, "detail"));
  const gpx = await steps.step("GPX", () => encodeGpx(recording));
  if (gpx !== null) steps.check("GPX", () => flawsOfGpx(gpx, recording));
  const { timestampMs } = recording.records;
  const firstMs = timestampMs.find((time) => !Number.isNaN(time)) ?? 0;
  const middleMs = timestampMs[Math.floor(timestampMs.length / 2)] ?? firstMs;
  const cutS = Math.abs(middleMs - firstMs) / 1000 || 1;
  const before = await steps.step("cutting", () => cutRecording(recording, { fromS: 0, toS: cutS }));
  const after = await steps.step("cutting", () => cutRecording(recording, { fromS: cutS, toS: null }));
  for (const part of [before, after]) if (part?.ok) await usePart(part.value, steps);
  if (!before?.ok || !after?.ok) return;
  const both = await steps.step("joining", () => joinRecordings(before.value, after.value));
  if (both?.ok) await usePart(both.value, steps);
}

async function usePart(part: Recording, steps: Steps): Promise<void> {
  steps.check("part", () => flawsOfColumns(part.records));
  const measures = await steps.step("measuring", () => measureRun(part, "part"));
  steps.check("part", () => flawsOfData(measures, "measures"));
  const gpx = await steps.step("GPX", () => encodeGpx(part));
  if (gpx !== null) steps.check("GPX of a part", () => flawsOfGpx(gpx, part));
}
