import { encodeFit, encodeGpx } from "@backstride/core/encoding";
import type { Recording } from "@backstride/core/recording";
import { NO_TOTALS } from "@backstride/core/recording";
import { measuresOfTotals } from "@backstride/core/runs";
import { random, simulateRecording } from "@backstride/core/simulation";
import { instant, type LocalDay } from "@backstride/core/time";
import { openDatabase } from "../../packages/server/src/storage/open-database.ts";
import { addRun } from "../../packages/server/src/storage/runs/repository.ts";
import { storedRun } from "../../packages/server/src/storage/runs/runs.test-support.ts";
import type { App } from "./app.test-support.ts";

const DAY_MS = 86_400_000;
const RUNNER = "me";

/** The last day of a seeded history. */
export const LAST_DAY_MS = Date.UTC(2026, 9, 31, 6);

/**
 * Puts `count` entries straight into the data of a running app, two every three days back from the last one: importing
 * as many files would take minutes. Each 23rd has no distance, each 17th is a ride, each 101st is not known to be a run.
 */
export async function seedRuns(app: App, count: number): Promise<void> {
  const opened = await openDatabase(app.dataFolder);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  await db.transaction().execute(async (connection) => {
    for (let at = 0; at < count; at += 1) {
      const startedAt = instant(LAST_DAY_MS - Math.floor(at * 1.5) * (DAY_MS / 2));
      const sport = at % 101 === 50 ? null : at % 17 === 9 ? "cycling" : "running";
      const distanceM = at % 23 === 11 ? null : 4000 + (at % 9) * 1000;
      const totals = { ...NO_TOTALS, distanceM, elapsedS: 1800, timerS: 1800 };
      const id = `seeded-${at.toString()}`;
      await addRun(
        connection,
        RUNNER,
        storedRun({
          id,
          recording: null,
          format: null,
          day: new Date(startedAt).toISOString().slice(0, 10) as LocalDay,
          measures: measuresOfTotals({ startedAt, sport, totals, source: id }),
        }),
      );
    }
  });
  await db.destroy();
}

/** A simulated run of about 6 km, with the time at which it begins. */
export const simulatedRun = (startedAtMs: number, seed: number): Recording =>
  simulateRecording(
    {
      startedAt: instant(startedAtMs),
      utcOffsetMinutes: 60,
      distanceM: 6000,
      speedMPerS: 3,
      startSpeedRatio: 1,
      subSport: "street",
      hillM: 10,
      format: "fit",
    },
    random(seed),
  );

/** The same with three laps, a pause of two minutes in which nothing is written, and one heart rate that no heart has. */
export function withLapsAndMarks(recording: Recording): Recording {
  const { startedAt, records } = recording;
  if (startedAt === null) throw new Error("a simulated recording has a start");
  const pause = { start: instant(startedAt + 600_000), end: instant(startedAt + 720_000) };
  const timestampMs = records.timestampMs.map((at) => (at > pause.start ? at + 120_000 : at));
  const heartRateBpm = records.heartRateBpm?.map((bpm, row) => (row === 300 ? 250 : bpm));
  const lap = (fromS: number, timerS: number, distanceM: number) => ({
    startedAt: instant(startedAt + fromS * 1000),
    elapsedS: timerS,
    timerS,
    distanceM,
    avgHeartRateBpm: 142,
    avgCadenceSpm: 168,
  });
  return {
    ...recording,
    pauses: [pause],
    laps: [lap(0, 600, 1800), lap(720, 600, 1800), lap(1320, 800, 2400)],
    records: { ...records, timestampMs, ...(heartRateBpm === undefined ? {} : { heartRateBpm }) },
  };
}

export const fitOf = (recording: Recording): Uint8Array => encodeFit(recording);
/** As a service hands the same run out: another format, without the watch's totals. */
export const gpxOf = (recording: Recording): Uint8Array =>
  new TextEncoder().encode(encodeGpx({ ...recording, format: "gpx", totals: NO_TOTALS, laps: [] }));

/** Imports files and waits until each of them is a run. Throws where one fails. */
export async function importFiles(app: App, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const imports = `${app.address}/api/runners/${RUNNER}/imports`;
  const { id } = await (await fetch(imports, { method: "POST" })).json();
  for (const [name, bytes] of Object.entries(files)) {
    const added = await fetch(`${imports}/${id}/files?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Blob([Uint8Array.from(bytes)]),
    });
    if (!added.ok) throw new Error(await added.text());
  }
  await fetch(`${imports}/${id}/close`, { method: "POST" });
  for (;;) {
    const { progress, items } = await (await fetch(`${imports}/${id}`)).json();
    if (progress.failed > 0) throw new Error(JSON.stringify(items));
    if (progress.state === "done" && progress.waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface ListedRun {
  readonly id: string;
  readonly day: string | null;
  readonly name: string | null;
  readonly distanceM: number | null;
  readonly dayFrom: string | null;
  readonly twinCount: number;
}
/** The runs as the server lists them, newest first. */
export async function listedRuns(app: App): Promise<readonly ListedRun[]> {
  const { runs } = await (await fetch(`${app.address}/api/runners/${RUNNER}/runs`)).json();
  return runs;
}
