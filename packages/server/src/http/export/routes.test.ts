import { instant, type LocalDay } from "@backstride/core/time";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { listExperiments, saveExperiment } from "../../storage/experiments/repository.ts";
import { saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { zipOf } from "../../use-cases/imports/zip-writer.test-support.ts";
import type { RunDetail, RunList, RunRow, SafetyCheckAnswer, ShoeList } from "../api.ts";
import { openTestApp, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

const ME = "/api/runners/me";
const files = recordingFiles(30, TEST_NOW);
const HEADER =
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance";
const BY_HAND =
  '77,"Mar 3, 2026, 5:10:00 PM",Hotel,Run,,1800,5.2,,,false,,Blue Ghost,,,,1800.0,1800.0,5200.0';

const DAY = {
  sitting: "over-6",
  stress: "some",
  sleep: null,
  heavyLifting: false,
  strength: true,
  stretching: null,
};

let app: TestApp;
let other: TestApp;
beforeEach(async () => {
  app = await openTestApp();
  // Ids of its own, so that nothing is found again by chance.
  let last = 0;
  other = await openTestApp({ newId: () => `other-${++last}` });
});
afterEach(async () => {
  await app.close();
  await other.close();
});

const get = async (from: TestApp, path: string): Promise<unknown> =>
  (await from.send("GET", `${ME}/${path}`)).json;
const runsOf = async (from: TestApp, path = "runs"): Promise<readonly RunRow[]> =>
  ((await get(from, path)) as RunList).runs;

/** A runner who did about everything that can be done. */
async function fillRunner(): Promise<void> {
  const table: RecordingFile = {
    name: "activities.csv",
    bytes: Buffer.from([HEADER, BY_HAND, ""].join("\n")),
  };
  await importAll(app, [
    ...files.slice(0, 4),
    { name: "account.zip", bytes: zipOf([table, ...files.slice(4)]) },
  ]);
  const [a, b, c, d] = (await runsOf(app)).filter(({ format }) => format === "fit") as RunRow[];
  const shoe = (
    await app.send("POST", `${ME}/shoes`, {
      name: "Red",
      defaultFor: ["trail", "everyday"],
      renewAtM: 650_000,
      firstUsedOn: "2026-04-01",
    })
  ).json as {
    id: string;
  };
  await app.send("PATCH", `${ME}/runs/${a?.id}`, {
    name: 'Canal, "fast"\n=1+1',
    ground: "trail",
    shoeId: shoe.id,
    distanceM: 7_777,
  });
  await app.send("POST", `${ME}/runs/${b?.id}/split`, { atS: 400 });
  await app.send("DELETE", `${ME}/runs/${c?.id}`);
  await app.send("PATCH", `${ME}/runs/${d?.id}`, { day: "2026-04-30", sport: "walking" });
  const entry = { regions: ["lower-back"], note: "after the hill, \u00e9", moment: "after-run" };
  await app.send("POST", `${ME}/diary`, { ...entry, pain: 4, runId: a?.id });
  await app.send("POST", `${ME}/diary`, { ...entry, pain: 2, runId: c?.id });
  await app.send("PUT", `${ME}/day-logs/2026-05-03`, DAY);
  await saveExperiment(app.store.ports.db, "me", {
    id: "experiment",
    kind: "shoes",
    shoeIds: [shoe.id, shoe.id],
    startsOn: "2026-03-02" as LocalDay,
    fortnights: 8,
    seed: 5,
    stoppedOn: "2026-04-20" as LocalDay,
  });
  await app.send("POST", `${ME}/instruments/nprs/answers`, { answers: { average: 3, worst: 5, now: 2 } });
  const profile = (await get(app, "profile")) as object;
  await app.send("PUT", `${ME}/profile`, { ...profile, heightCm: 171, returnPolicy: "pain-guided" });
  const health = (await get(app, "health-conditions")) as object;
  await app.send("PUT", `${ME}/health-conditions`, { ...health, "numb-skin": "no" });
  // A sign that a check was finished with and that was taken back: it stays in the history.
  const moment = { at: instant(TEST_NOW - 86_400_000), on: "2026-05-03" as LocalDay };
  await saveSafetyCheck(app.store.ports.db, "me", {
    answers: { "urine-leaks": "yes" },
    given: { "urine-leaks": { ...moment, wasFinished: true, confirmedOver: [] } },
    finished: moment,
    changed: [],
    round: null,
  });
  await app.send("PUT", `${ME}/safety-check`, { answers: { "urine-leaks": "no" } });
  await app.send("PUT", `${ME}/safety-check`, { answers: { "age-years": 41 } });
}

async function exportOf(from: TestApp): Promise<RecordingFile> {
  const response = await from.request(`${ME}/export`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="backstride-2026-05-04.zip"',
  );
  return { name: "backstride-2026-05-04.zip", bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Everything that the screens are told, with the runs named by what they are instead of by their ids. */
async function stateOf(from: TestApp): Promise<unknown> {
  const runs = [...(await runsOf(from)), ...(await runsOf(from, "runs/removed"))];
  const details: RunDetail[] = [];
  for (const { id } of await runsOf(from)) details.push((await get(from, `runs/${id}`)) as RunDetail);
  const state = {
    runs: await runsOf(from),
    removed: await runsOf(from, "runs/removed"),
    details,
    diary: await get(from, "diary"),
    dayLogs: await get(from, "day-logs"),
    experiments: await get(from, "experiments"),
    shoes: await get(from, "shoes"),
    instruments: await get(from, "instruments"),
    progress: await get(from, "progress"),
    profile: await get(from, "profile"),
    health: await get(from, "health-conditions"),
    safetyCheck: await get(from, "safety-check"),
    assessment: await get(from, "assessment"),
  };
  let text = JSON.stringify(state);
  for (const { id, startedAt, format } of runs) text = text.replaceAll(`"${id}"`, `"${startedAt} ${format}"`);
  // Its name in the archive instead of the one under which it came.
  text = text.replaceAll(/"fileName":"[^"]*"/g, '"fileName":""');
  // Inputs are in the order of the ids.
  return JSON.parse(text, (key, value: unknown) =>
    key === "inputs" && Array.isArray(value) ? value.toSorted() : value,
  );
}

describe("an export", () => {
  it("imported by somebody who has nothing gives the same state", async () => {
    await fillRunner();
    const before = await stateOf(app);
    await importAll(other, [await exportOf(app)]);
    expect(await stateOf(other)).toEqual(before);
    expect(before).toMatchObject({ safetyCheck: { changed: [{ id: "urine-leaks", changedTo: "no" }] } });
  });

  it("does not bring the data folder's id: what was meant for one folder is never meant for two", async () => {
    const members = [...(await membersOf(await exportOf(app))).values()];
    expect(members.length).toBeGreaterThan(0);
    expect(members.some((bytes) => Buffer.from(bytes).includes(app.store.ports.folderId.now()))).toBe(false);
    expect(other.store.ports.folderId.now()).not.toBe(app.store.ports.folderId.now());
  });

  it("imported again, or by its own runner, changes nothing", async () => {
    await fillRunner();
    const before = await stateOf(app);
    const exported = await exportOf(app);
    await importAll(app, [exported]);
    expect(await stateOf(app)).toEqual(before);
    await importAll(other, [exported]);
    await importAll(other, [exported]);
    expect(await stateOf(other)).toEqual(before);
  });

  it("overwrites nothing of a runner who has told something already", async () => {
    await fillRunner();
    await importAll(other, [files[0] as RecordingFile]);
    const [own] = await runsOf(other);
    await other.send("PATCH", `${ME}/runs/${own?.id}`, { name: "Mine" });
    await other.send("PUT", `${ME}/safety-check`, { answers: { "age-years": 30 } });
    const profile = (await get(other, "profile")) as object;
    await other.send("PUT", `${ME}/profile`, { ...profile, heightCm: 160 });
    await other.send("PUT", `${ME}/day-logs/2026-05-03`, { ...DAY, sitting: "under-3" });
    await importAll(other, [await exportOf(app)]);
    expect(await get(other, "day-logs")).toMatchObject({
      dayLogs: [{ day: "2026-05-03", sitting: "under-3" }],
    });
    expect((await runsOf(other)).find(({ id }) => id === own?.id)?.name).toBe("Mine");
    expect(await runsOf(other)).toHaveLength((await runsOf(app)).length);
    expect(await get(other, "profile")).toMatchObject({ heightCm: 160, returnPolicy: "pain-free-first" });
    const [aboutYou] = ((await get(other, "safety-check")) as SafetyCheckAnswer).screens;
    expect(aboutYou?.questions.find(({ id }) => id === "age-years")?.answer).toBe(30);
  });

  it("with a running experiment leaves it out where another one runs, and says so", async () => {
    const running = {
      kind: "warm-up",
      shoeIds: null,
      startsOn: "2026-04-20" as LocalDay,
      fortnights: 6,
      seed: 5,
      stoppedOn: null,
    } as const;
    const ended = { ...running, id: "ended", stoppedOn: "2026-05-01" as LocalDay };
    for (const experiment of [{ ...running, id: "there" }, ended]) {
      await saveExperiment(app.store.ports.db, "me", experiment);
    }
    await saveExperiment(other.store.ports.db, "me", { ...running, id: "here" });
    const exported = await exportOf(app);
    const { items } = await importAll(other, [exported]);
    const experiments = await listExperiments(other.store.ports.db, "me");
    expect(experiments).toEqual([ended, { ...running, id: "here" }]);
    const told = items.find(({ reason }) => reason?.code === "backstrideExport");
    expect(told).toMatchObject({ state: "done" });
    expect(told?.reason?.message).toContain("One experiment was left out: another one is running");
    // Its own runner has it already: nothing is left out.
    const own = await importAll(app, [exported]);
    expect(
      own.items.find(({ reason }) => reason?.code === "backstrideExport")?.reason?.message,
    ).not.toContain("left out");
  });

  it("in which two experiments go on brings the one that began first, even if it is to begin only", async () => {
    const days = ["2026-05-05", "2026-05-06", "2026-05-07"] as LocalDay[];
    for (const startsOn of days) {
      const drawn = { kind: "warm-up", shoeIds: null, fortnights: 6, seed: 5, stoppedOn: null } as const;
      await saveExperiment(app.store.ports.db, "me", { ...drawn, id: `from ${startsOn}`, startsOn });
    }
    const { items } = await importAll(other, [await exportOf(app)]);
    const experiments = await listExperiments(other.store.ports.db, "me");
    expect(experiments.map(({ id }) => id)).toEqual(["from 2026-05-05"]);
    const told = items.find(({ reason }) => reason?.code === "backstrideExport");
    expect(told?.reason?.message).toContain("2 experiments were left out");
  });

  it("holds the files byte for byte, tables without formulas, and a GPX of each run with a track", async () => {
    await fillRunner();
    const members = await membersOf(await exportOf(app));
    const originals = [...members].filter(([name]) => name.startsWith("originals/"));
    const bytes = (content: Uint8Array) => Buffer.from(content).toString("base64");
    expect(originals.map(([, content]) => bytes(content)).toSorted()).toEqual(
      files.map((file) => bytes(file.bytes)).toSorted(),
    );
    const table = Buffer.from(members.get("runs.csv") ?? []).toString();
    expect(table).toContain('"Canal, ""fast""\n=1+1"');
    expect(table).toContain("Hotel");
    const tracked = (await runsOf(app)).filter(({ format }) => format !== null).length;
    expect([...members.keys()].filter((name) => name.startsWith("gpx/"))).toHaveLength(tracked);
    expect(Buffer.from(members.get("days.csv") ?? []).toString()).toContain(
      "\r\n2026-05-03,over-6,some,,no,yes,\r\n",
    );
    expect(members.has("diary.csv") && members.has("shoes.csv") && members.has("README.txt")).toBe(true);
  });

  it("from before there were kinds of run makes its default shoe that of all of them", async () => {
    await fillRunner();
    const members = await membersOf(await exportOf(app));
    const document = JSON.parse(Buffer.from(members.get("backstride.json") ?? []).toString()) as {
      shoes: readonly Record<string, unknown>[];
      runs: readonly Record<string, unknown>[];
    };
    const before = {
      ...document,
      shoes: document.shoes.map(({ renewAtM: _own, defaultFor, ...shoe }) => ({
        ...shoe,
        isDefault: (defaultFor as readonly string[]).length > 0,
      })),
      runs: document.runs.map(({ shoeFrom: _from, ...run }) => run),
    };
    const older = [...members].map(([name, bytes]) => ({
      name,
      bytes: name === "backstride.json" ? Buffer.from(JSON.stringify(before)) : bytes,
    }));
    await importAll(other, [{ name: "older.zip", bytes: zipOf(older) }]);
    const { shoes } = (await get(other, "shoes")) as ShoeList;
    expect(shoes.find(({ name }) => name === "Red")).toMatchObject({
      defaultFor: ["everyday", "trail", "track", "cross-country", "treadmill"],
      renewAtM: null,
      firstUsedOn: "2026-04-01",
    });
    expect((await runsOf(other)).every(({ shoeFrom }) => shoeFrom === null)).toBe(true);
  });

  it.each([
    ["of yesterday", { at: TEST_NOW - 86_400_000, on: "2026-05-03" }, "2026-05-03"],
    ["from the future", { at: TEST_NOW + 1, on: "2026-05-04" }, null],
    ["of two months ago with the day of today", { at: TEST_NOW - 60 * 86_400_000, on: "2026-05-04" }, null],
  ])(
    "with a safety check %s counts it as finished on the day that is true",
    async (_what, finished, expected) => {
      const members = await membersOf(await exportOf(app));
      const document = JSON.parse(Buffer.from(members.get("backstride.json") ?? []).toString());
      const safetyCheck = { answers: { "age-years": 30 }, finished, round: null };
      const changed = [...members].map(([name, bytes]) => ({
        name,
        bytes: name === "backstride.json" ? Buffer.from(JSON.stringify({ ...document, safetyCheck })) : bytes,
      }));
      await importAll(other, [{ name: "check.zip", bytes: zipOf(changed) }]);
      expect(await get(other, "safety-check")).toMatchObject({ isStarted: true, answeredOn: expected });
    },
  );

  it("takes shoes and ways as they were: a retired shoe is no default, and its days may be in any order", async () => {
    await fillRunner();
    const members = await membersOf(await exportOf(app));
    const document = JSON.parse(Buffer.from(members.get("backstride.json") ?? []).toString());
    const shoes = document.shoes.map((shoe: { name: string }) =>
      shoe.name === "Red" ? { ...shoe, retiredOn: "2026-03-01" } : shoe,
    );
    const word = { wayId: -7, surface: "soft", at: TEST_NOW };
    const changed = [...members].map(([name, bytes]) => ({
      name,
      bytes:
        name === "backstride.json"
          ? Buffer.from(JSON.stringify({ ...document, shoes, wayCorrections: [word] }))
          : bytes,
    }));
    await importAll(other, [{ name: "changed.zip", bytes: zipOf(changed) }]);
    const red = ((await get(other, "shoes")) as ShoeList).shoes.find(({ name }) => name === "Red");
    expect(red).toMatchObject({ firstUsedOn: "2026-04-01", retiredOn: "2026-03-01", defaultFor: [] });
    // As the form sends it: with the day that it shows.
    const renamed = { name: "Crimson", firstUsedOn: "2026-04-01" };
    expect(await other.send("PATCH", `${ME}/shoes/${red?.id}`, renamed)).toMatchObject({
      status: 200,
      json: renamed,
    });
    const later = await other.send("PATCH", `${ME}/shoes/${red?.id}`, { firstUsedOn: "2026-04-02" });
    expect(later.status).toBe(400);
    const again = await membersOf(await exportOf(other));
    expect(JSON.parse(Buffer.from(again.get("backstride.json") ?? []).toString())).toMatchObject({
      wayCorrections: [word],
    });
  });

  it("whose document was damaged brings the recordings, and says what is wrong with it", async () => {
    await fillRunner();
    const members = await membersOf(await exportOf(app));
    const document = Buffer.from(members.get("backstride.json") ?? []);
    const damaged = [...members].map(([name, bytes]) => ({
      name,
      bytes: name === "backstride.json" ? document.subarray(0, document.length / 2) : bytes,
    }));
    const { items } = await importAll(other, [{ name: "half.zip", bytes: zipOf(damaged) }]);
    expect(items.filter(({ state }) => state === "failed")).toMatchObject([
      { fileName: "half.zip/backstride.json", reason: { code: "jsonInvalid" } },
    ]);
    expect((await runsOf(other)).length).toBe(files.length);
  });
});

async function membersOf({ bytes }: RecordingFile): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const members = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
    members.set(entry.fileName, Buffer.concat(chunks));
  }
  zip.close();
  return members;
}
