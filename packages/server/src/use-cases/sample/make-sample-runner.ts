import type { RunKind, ShoeDiscipline } from "@backstride/core/footwear";
import { simulateRunner } from "@backstride/core/simulation";
import { saveDayLog } from "../../storage/day-logs/repository.ts";
import { addDiaryEntry } from "../../storage/diary/repository.ts";
import { addFilled } from "../../storage/filled-instruments/repository.ts";
import { listItems } from "../../storage/imports/items-repository.ts";
import { addRunner, saveProfile } from "../../storage/runners/repository.ts";
import { findRun, saveRun } from "../../storage/runs/repository.ts";
import { saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import { saveShoe } from "../../storage/shoes/repository.ts";
import { addFile } from "../imports/add-file.ts";
import { closeImport } from "../imports/close-import.ts";
import { openImport } from "../imports/open-import.ts";
import type { Ports } from "../ports.ts";
import { SAMPLE_RUNNER_ID } from "../runners.ts";
import { settledShoe } from "../shoes/settled-shoe.ts";
import { clearSampleRunner } from "./remove-sample-runner.ts";
import { sampleSittings } from "./sample-sittings.ts";

/**
 * Always the same runner, up to today: their back hurts after runs that were much longer than the ones before. So many days
 * hold more than the ten flares below which nothing is claimed of a diary, on whatever day of the week they end.
 */
const SAMPLE = { seed: 20_260_504, days: 400, cause: "session-spike" } as const;

const SAMPLE_DEFAULTS: Partial<Record<ShoeDiscipline, readonly RunKind[]>> = {
  road: ["everyday", "track", "treadmill"],
  trail: ["trail", "cross-country"],
};

/**
 * Makes the simulated runner anew. Their files go the way of every import, so that what is shown of them is what a
 * runner's own files would give. The diary follows when the runs are there.
 */
export const makeSampleRunner = (ports: Ports): Promise<void> =>
  ports.inSampleTurn(async () => {
    await clearSampleRunner(ports);
    await fillSampleRunner(ports);
  });

async function fillSampleRunner(ports: Ports): Promise<void> {
  const { db } = ports;
  const now = ports.now();
  const wish = { ...SAMPLE, endsAt: now, utcOffsetMinutes: ports.utcOffsetMinutesAt(now) };
  const { scenario, recordings } = simulateRunner(wish);
  const runner = SAMPLE_RUNNER_ID;
  await db.transaction().execute(async (connection) => {
    await addRunner(connection, { id: runner, isSample: true });
    await saveProfile(connection, runner, scenario.runner);
    for (const shoe of scenario.shoes) {
      const addedOn = shoe.firstUsedOn ?? scenario.today;
      const defaultFor = SAMPLE_DEFAULTS[shoe.discipline] ?? [];
      await saveShoe(connection, runner, settledShoe({ ...shoe, addedOn, defaultFor }));
    }
  });
  const runIdByFile = await importFiles(ports, recordings);
  const fileByRun = new Map(recordings.map(({ runId, fileName }) => [runId, fileName]));
  const storedId = (simulatedId: string): string | null =>
    runIdByFile.get(fileByRun.get(simulatedId) ?? "") ?? null;
  await db.transaction().execute(async (connection) => {
    for (const { id, shoeId, ground } of scenario.runs) {
      const stored = await findRun(connection, runner, storedId(id) ?? "");
      if (stored === null) continue;
      await saveRun(connection, runner, { ...stored, shoeId, shoeFrom: "runner", ground });
    }
    for (const entry of scenario.diary) {
      const runId = entry.runId === null ? null : storedId(entry.runId);
      await addDiaryEntry(connection, runner, { ...entry, runId });
    }
    for (const log of scenario.dayLogs) await saveDayLog(connection, runner, log);
    for (const sitting of sampleSittings(scenario.diary, scenario.today, ports.newId)) {
      await addFilled(connection, runner, sitting);
    }
    await saveSafetyCheck(connection, runner, { ...scenario.safetyCheck, round: null });
  });
}

/** Imports the files and waits for the end. Which run came of which file, by the file's name. */
async function importFiles(
  ports: Ports,
  files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
): Promise<ReadonlyMap<string, string>> {
  const { id: importId } = (await openImport(ports, SAMPLE_RUNNER_ID)).import;
  const ended = new Promise<void>((resolve) => {
    const unsubscribe = ports.signals.subscribe(importId, ({ kind }) => {
      if (kind !== "end") return;
      unsubscribe();
      resolve();
    });
  });
  for (const { fileName, bytes } of files) {
    const content = (async function* () {
      yield bytes;
    })();
    await addFile(ports, SAMPLE_RUNNER_ID, { importId, name: fileName, content });
  }
  await closeImport(ports, SAMPLE_RUNNER_ID, importId);
  await ended;
  const items = await listItems(ports.db, SAMPLE_RUNNER_ID, importId);
  return new Map(
    items.flatMap(({ fileName, runId }) => (runId === null ? [] : [[fileName, runId] as const])),
  );
}
