import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { causesOf } from "@backstride/core/assessment";
import type { Causes } from "@backstride/core/causes";
import { decode } from "@backstride/core/decoding";
import { encodeGpx } from "@backstride/core/encoding";
import { emptyProfile } from "@backstride/core/runner";
import { addDays, instant, type LocalDay } from "@backstride/core/time";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../storage/database.ts";
import { addDiaryEntry } from "../../storage/diary/repository.ts";
import { openDatabaseToRead } from "../../storage/open-database.ts";
import { diaryAnalysis } from "../../use-cases/analysis/diary-analysis.ts";
import { loadScenario } from "../../use-cases/assess-runner.ts";
import { LINE_M, MIDDLE_M, madeMap, runAlong } from "../../use-cases/ground/made-map.test-support.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { ALL_DAYS } from "../../use-cases/read-scenario.ts";
import { requireRunner } from "../../use-cases/runners.ts";
import { momentOf } from "../../use-cases/today.ts";
import type { DiaryEntryAnswer, MapExtract, RunDetail, RunList, ShoeAnswer } from "../api.ts";
import { openTestApp, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

const ME = "/api/runners/me";
const DAY_MS = 86_400_000;
const TODAY = "2026-05-04" as LocalDay;
const YESTERDAY = addDays(TODAY, -1);
const NOTHING_TOLD = {
  sitting: null,
  stress: null,
  sleep: null,
  heavyLifting: null,
  strength: null,
  stretching: null,
};

let app: TestApp;
let folder: string;
let reading: Database;
let analysis: ReturnType<typeof diaryAnalysis>;
beforeAll(async () => {
  app = await openTestApp();
  folder = await mkdtemp(join(tmpdir(), "backstride-maps-"));
  reading = openDatabaseToRead(app.folder);
  analysis = diaryAnalysis(reading);
  for (let daysAgo = 1; daysAgo < 16; daysAgo += 1) {
    await addDiaryEntry(app.store.ports.db, "me", {
      id: `entry-${daysAgo}`,
      at: instant(TEST_NOW - daysAgo * DAY_MS),
      day: addDays(TODAY, -daysAgo),
      moment: "at-rest",
      pain: 0,
      regions: [],
      runId: null,
      note: null,
    });
  }
});
afterAll(async () => {
  await reading.destroy();
  await app.close();
  await rm(folder, { recursive: true });
});

async function sent<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const { status, json } = await app.send(method, `${ME}/${path}`, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
  return json as Answer;
}
/** Of the thread that answers requests. */
const answered = (): Promise<Causes> => sent<Causes>("GET", "causes");
/** Of the analysis by itself, by which it is seen whether it was computed anew: it is then another object. */
async function analysed(): Promise<Causes> {
  const causes = await analysis.causes({ runnerId: "me", ...momentOf(app.store.ports) });
  if (!causes.ok) throw new Error(causes.error.message);
  return causes.value;
}
/** With nothing kept anywhere. */
async function computed(): Promise<Causes> {
  const runner = await requireRunner(app.store.ports, "me");
  if (!runner.ok) throw new Error(runner.error.message);
  return causesOf(await loadScenario(app.store.ports, runner.value, ALL_DAYS));
}

const runs = async () => (await sent<RunList>("GET", "runs")).runs;
const runOf = async (format: string): Promise<string> => {
  const run = (await runs()).find((each) => each.format === format);
  if (run === undefined) throw new Error(`there is no run from ${format}`);
  return run.id;
};
const settled = async (): Promise<void> => {
  await app.store.extracts.idle();
  await app.store.imports.idle();
};

const [fit] = recordingFiles(20, TEST_NOW).filter(({ name }) => name.endsWith(".fit")) as [RecordingFile];
/** The same run as another app wrote it, cut short so that it is another recording. */
function asGpx(): RecordingFile {
  const decoded = decode(fit.bytes);
  if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error("the file holds no recording");
  return { name: "same.gpx", bytes: Buffer.from(encodeGpx(decoded.value.recordings[0])) };
}

/** Every kind of change that somebody can make, and whether it shows in the causes of this runner. */
const CHANGES: readonly (readonly [string, "shows" | "does not show", () => Promise<unknown>])[] = [
  ["a file imported", "shows", () => importAll(app, [fit])],
  ["the same run from another source", "does not show", () => importAll(app, [asGpx()])],
  [
    "that separated again",
    "shows",
    async () => {
      const id = await runOf("fit");
      const { twins } = await sent<RunDetail>("GET", `runs/${id}`);
      await sent("POST", `runs/${id}/twins/${twins[0]?.id}/separate`);
    },
  ],
  ["a run put away", "shows", async () => sent("DELETE", `runs/${await runOf("gpx")}`)],
  [
    "a run brought back",
    "shows",
    async () => {
      const { runs: removed } = await sent<RunList>("GET", "runs/removed");
      await sent("POST", `runs/${removed[0]?.id}/restore`);
      await settled();
    },
  ],
  [
    "a run edited",
    "shows",
    async () => sent("PATCH", `runs/${await runOf("fit")}`, { day: "2026-05-02", ground: "trail" }),
  ],
  [
    "an edit taken back",
    "shows",
    async () => sent("PATCH", `runs/${await runOf("fit")}`, { day: null, ground: null }),
  ],
  ["a run cut", "shows", async () => sent("POST", `runs/${await runOf("fit")}/split`, { atS: 600 })],
  [
    "its parts joined",
    "shows",
    async () => {
      const [later, earlier] = (await runs()).filter(({ format }) => format === "fit");
      await sent("POST", `runs/${later?.id}/join`, { with: earlier?.id });
    },
  ],
  ["the shape undone", "shows", async () => sent("POST", `runs/${await runOf("fit")}/undo-shape`)],
  [
    "a run along the map",
    "shows",
    () => importAll(app, [runAlong("along.gpx", { startedAt: TEST_NOW - 20 * 3_600_000 })]),
  ],
  [
    "a map that tells its ground",
    "shows",
    async () => {
      await app.request(`${ME}/ground/extracts?name=here.osm.pbf`, {
        method: "POST",
        body: madeMap(join(folder, "made.osm.pbf")),
        headers: { "content-type": "application/octet-stream" },
      });
      await settled();
    },
  ],
  [
    "a stretch corrected",
    "shows",
    async () => {
      const id = await runOf("gpx");
      const stretch = { fromM: MIDDLE_M + 100, toM: LINE_M, surface: "paved-hard" };
      await sent("PUT", `runs/${id}/ground/correction`, stretch);
    },
  ],
  [
    "the correction taken back",
    "shows",
    async () => {
      const id = await runOf("gpx");
      await sent("DELETE", `runs/${id}/ground/correction?fromM=${MIDDLE_M + 100}&toM=${LINE_M}`);
    },
  ],
  [
    "the map removed",
    "does not show",
    async () => {
      const { extracts } = await sent<{ extracts: readonly MapExtract[] }>("GET", "ground");
      await sent("DELETE", `ground/extracts/${extracts[0]?.id}`);
      await settled();
    },
  ],
  ["a shoe added", "does not show", () => sent("POST", "shoes", { name: "Blue", distanceBeforeM: 0 })],
  [
    "a run in it",
    "shows",
    async () => {
      const { shoes } = await sent<{ shoes: readonly ShoeAnswer[] }>("GET", "shoes");
      await sent("PATCH", `runs/${await runOf("fit")}`, { shoeId: shoes[0]?.id });
    },
  ],
  [
    "the shoe edited",
    "shows",
    async () => {
      const { shoes } = await sent<{ shoes: readonly ShoeAnswer[] }>("GET", "shoes");
      await sent("PATCH", `shoes/${shoes[0]?.id}`, { distanceBeforeM: 790_000 });
    },
  ],
  [
    "the shoe removed",
    "shows",
    async () => {
      const { shoes } = await sent<{ shoes: readonly ShoeAnswer[] }>("GET", "shoes");
      await sent("PATCH", `runs/${await runOf("fit")}`, { shoeId: null });
      await sent("DELETE", `shoes/${shoes[0]?.id}`);
    },
  ],
  [
    "an entry made",
    "shows",
    () =>
      sent("POST", "diary", { moment: "at-rest", pain: 6, regions: ["lower-back"], runId: null, note: null }),
  ],
  [
    "the entry taken back",
    "shows",
    async () => {
      const { entries } = await sent<{ entries: readonly DiaryEntryAnswer[] }>("GET", "diary");
      await sent("DELETE", `diary/${entries.find(({ pain }) => pain === 6)?.id}`);
    },
  ],
  ["a day told of", "shows", () => sent("PUT", `day-logs/${YESTERDAY}`, { ...NOTHING_TOLD, stress: "much" })],
  [
    "that told otherwise",
    "shows",
    () => sent("PUT", `day-logs/${YESTERDAY}`, { ...NOTHING_TOLD, stress: "some" }),
  ],
  ["that taken back", "shows", () => sent("DELETE", `day-logs/${YESTERDAY}`)],
  ["the profile", "shows", () => sent("PUT", "profile", { ...emptyProfile, sittingHoursPerDay: 9 })],
  [
    "an answer of the safety check",
    "does not show",
    () => sent("PUT", "safety-check", { answers: { "back-pain": "no" } }),
  ],
  ["the next day", "shows", async () => app.setNow(TEST_NOW + 20 * DAY_MS)],
];

it("the causes are computed anew after every kind of change, and are then those of what is stored", async () => {
  let before = await analysed();
  expect(await answered()).toEqual(before);
  for (const [what, shows, change] of CHANGES) {
    // Nothing was changed meanwhile: those that were kept.
    expect(await analysed(), `before ${what}`).toBe(before);
    await change();
    const after = await analysed();
    expect(after, what).not.toBe(before);
    expect(await computed(), what).toEqual(after);
    expect(await answered(), what).toEqual(after);
    if (shows === "shows") expect.soft(after, what).not.toEqual(before);
    else expect.soft(after, what).toEqual(before);
    before = after;
  }
});
