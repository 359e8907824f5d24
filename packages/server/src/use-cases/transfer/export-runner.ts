import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { findRecording } from "../../storage/recordings/repository.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { isStanding, type StoredRun } from "../../storage/runs/stored-run.ts";
import { locationOf } from "../imports/location.ts";
import type { Ports } from "../ports.ts";
import { storedCourseOf } from "../runs/stored-course-of.ts";
import { ABOUT_EXPORT } from "./about-export.ts";
import { EXPORT_DOCUMENT } from "./export-document.ts";
import { loadExportDocument } from "./load-export-document.ts";
import { daysTable, diaryTable, originalName, runsTable, shoesTable } from "./tables.ts";

type Needs = Pick<Ports, "db" | "now" | "rawFiles" | "reader">;

/**
 * Everything of a runner as a zip, streamed: the document for machines first, tables and GPX for people, and the
 * recordings as they came. One file is in memory at a time. A recording that can't be read ends the stream with its
 * error: a backup that silently lacks a run is none.
 */
export async function exportRunner(ports: Needs, runner: StoredRunner): Promise<Readable> {
  const document = await loadExportDocument(ports, runner);
  const zip = new ZipFile();
  const mtime = new Date(document.exportedAt);
  const addText = (name: string, text: string): void => {
    zip.addBuffer(Buffer.from(text), name, { mtime });
  };
  const addLater = (name: string, make: () => Promise<Uint8Array>): void => {
    zip.addReadStreamLazy(name, { mtime }, (give) => {
      make().then(
        (bytes) => give(null, Readable.from([bytes])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  };
  addText(EXPORT_DOCUMENT, JSON.stringify(document));
  addText("README.txt", ABOUT_EXPORT);
  addText("runs.csv", runsTable(document));
  addText("diary.csv", diaryTable(document));
  addText("days.csv", daysTable(document));
  addText("shoes.csv", shoesTable(document));
  for (const run of recordingsOnce(document.runs)) {
    const name = originalName(run);
    if (name !== null) addLater(name, () => originalOf(ports, runner.id, run));
  }
  for (const run of document.runs) {
    if (hasTrack(run)) addLater(gpxName(run), () => gpxOf(ports, runner.id, run));
  }
  zip.end();
  const stream = Readable.from(zip.outputStream);
  // yazl tells of an entry that failed on the archive and not on its stream.
  zip.on("error", (error) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream;
}

/** One run for each file: the parts of one, and its legs, share it. */
function recordingsOnce(runs: readonly StoredRun[]): readonly StoredRun[] {
  const seen = new Map<string, StoredRun>();
  for (const run of runs) {
    if (run.recording !== null && !seen.has(run.recording.sha256)) seen.set(run.recording.sha256, run);
  }
  return [...seen.values()];
}

const hasTrack = (run: StoredRun): boolean =>
  isStanding(run) && run.recording !== null && run.measures.columns.includes("latitudeDeg");

const gpxName = ({ day, id }: StoredRun): string => `gpx/${day ?? "no-day"}-${id}.gpx`;

async function originalOf({ db, rawFiles, reader }: Needs, runnerId: string, run: StoredRun) {
  const stored = run.recording === null ? null : await findRecording(db, runnerId, run.recording.sha256);
  if (stored === null) throw new Error(`the recording of run ${run.id} is not there`);
  const bytes = await reader.bytes(locationOf(rawFiles, stored.source));
  if (!bytes.ok) throw new Error(`${stored.fileName}: ${bytes.error.message}`);
  return bytes.value;
}

async function gpxOf(ports: Needs, runnerId: string, run: StoredRun): Promise<Uint8Array> {
  const course = await storedCourseOf(ports, ports.db, runnerId, run);
  if (course === null) throw new Error(`the recording of run ${run.id} is not there`);
  const gpx = await ports.reader.gpx(course);
  if (!gpx.ok) throw new Error(`${run.fileName}: ${gpx.error.message}`);
  return Buffer.from(gpx.value);
}
