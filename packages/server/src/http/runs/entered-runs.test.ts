import { randomUUID } from "node:crypto";
import { decode } from "@backstride/core/decoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listRuns } from "../../storage/runs/repository.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import { engineRun } from "../../use-cases/runs/engine-run.ts";
import type { AssessmentAnswer, DiaryEntryAnswer, RunDetail, RunList, RunRow } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll, outcomes } from "../imports/imports.test-support.ts";

const RUNS = "/api/runners/me/runs";
const DAY_MS = 86_400_000;

let app: TestApp;
beforeEach(async () => {
  // Half past eight on Monday the 4th of May on the clock of this place, two hours ahead of UTC.
  app = await openTestApp();
});
afterEach(() => app.close());

const entryOf = (given: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  day: "2026-05-04",
  distanceM: 8000,
  durationS: 2400,
  ...given,
});
async function enter(given: Record<string, unknown> = {}): Promise<RunDetail> {
  const { status, json } = await app.send("POST", RUNS, entryOf(given));
  expect(status, JSON.stringify(json)).toBe(201);
  return json as RunDetail;
}
const list = async (): Promise<readonly RunRow[]> => ((await app.send("GET", RUNS)).json as RunList).runs;
const detail = async (id: string): Promise<RunDetail> =>
  (await app.send("GET", `${RUNS}/${id}`)).json as RunDetail;
const assess = async (): Promise<AssessmentAnswer> =>
  (await app.send("GET", "/api/runners/me/assessment")).json as AssessmentAnswer;
const numberOf = (page: RunDetail, id: string) => page.measures.find((each) => each.id === id)?.measured;

describe("a run entered by hand", () => {
  it("has what was told as the runner's word, at the time of this place", async () => {
    const page = await enter({ startTime: "07:10", ground: "trail", effort: 4 });
    expect(page.run).toMatchObject({
      day: "2026-05-04",
      dayFrom: "runner",
      startedAt: "2026-05-04T05:10:00.000Z",
      distanceM: 8000,
      movingS: 2400,
      elapsedS: null,
      ground: "trail",
      effort: 4,
      sport: "running",
      isRun: true,
      isByHand: true,
      format: null,
    });
    expect(numberOf(page, "distanceM")).toMatchObject({
      version: "given-by-runner/1",
      inputs: [page.run.id],
    });
    expect(numberOf(page, "elapsedS")).toMatchObject({ reason: "entryHasNoRecording" });
    expect(page).toMatchObject({ series: null, sha256: null, givenDistanceM: null, warnings: [] });
  });

  it("may be known by its day alone, and then is at no hour", async () => {
    const { run } = await enter({ distanceM: null, durationS: null });
    expect(run).toMatchObject({ startedAt: null, distanceM: null, movingS: null, day: "2026-05-04" });
    const [row] = await listRuns(app.store.ports.db, "me");
    expect(row && engineRun(row)).toMatchObject({ startedAt: null, day: "2026-05-04", distanceM: null });
    expect((await assess()).load.daysSinceLastRun).toMatchObject({ value: 0 });
  });

  it("counts as a recording with those totals does: week, spike, longest run, and the bound of today", async () => {
    await enter({ day: "2026-04-20", distanceM: 8000 });
    await enter({ day: "2026-05-02", distanceM: 9000 });
    const { load } = await assess();
    expect(load.lastSevenDaysM).toMatchObject({ value: 9000 });
    expect(load.longestTakenWell?.distanceKm).toBe(9);
    // 9 km were more than a tenth above 8 km and count as 8.8; a tenth more, in whole hundreds of metres.
    expect(load.boundForTodayM).toMatchObject({ value: 9600 });
    expect(load.recentSpikes[0]?.spike).toMatchObject({ value: "small" });
  });

  it("is no measure for today once an entry that names no run tells of pain after it", async () => {
    app.setNow(TEST_NOW - 2 * DAY_MS);
    await enter({ day: "2026-05-02" });
    expect((await assess()).load.boundForTodayM).toMatchObject({ value: 8800 });
    await app.send("POST", "/api/runners/me/diary", {
      moment: "after-run",
      pain: 6,
      regions: ["lower-back"],
      runId: null,
      note: null,
    });
    app.setNow(TEST_NOW);
    expect((await list())[0]?.worstPain).toBe(6);
    expect((await assess()).load.boundForTodayM).toMatchObject({ reason: "everyRunHurt" });
  });

  it("is there once however often it is sent, and the later word holds", async () => {
    const entry = entryOf({ day: "2026-05-03", effort: 3 });
    const twice = await Promise.all([app.send("POST", RUNS, entry), app.send("POST", RUNS, entry)]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    const changed = await app.send("POST", RUNS, { ...entry, distanceM: 9000, startTime: "18:00" });
    expect(changed.json).toMatchObject({ run: { distanceM: 9000, startedAt: "2026-05-03T16:00:00.000Z" } });
    expect(await list()).toHaveLength(1);
  });

  it("is listed on its day, also without a start", async () => {
    for (const day of ["2026-05-03", "2026-04-30", "2026-05-02"]) await enter({ day });
    await enter({ day: "2026-05-01", startTime: "07:00" });
    expect((await list()).map(({ day }) => day)).toEqual([
      "2026-05-03",
      "2026-05-02",
      "2026-05-01",
      "2026-04-30",
    ]);
  });

  it("goes to the shoe for its kind, the named one, or none", async () => {
    const shoe = async (name: string, defaultFor: readonly string[]) =>
      (
        (await app.send("POST", "/api/runners/me/shoes", { name, defaultFor, firstUsedOn: "2026-01-01" }))
          .json as { id: string }
      ).id;
    const [road, trail] = [await shoe("Road", ["everyday"]), await shoe("Trail", ["trail"])];
    expect((await enter({ ground: "trail" })).run).toMatchObject({ shoeId: trail, shoeFrom: "default" });
    const entry = entryOf({ ground: "trail" });
    const named = (await app.send("POST", RUNS, { ...entry, shoeId: road })).json as RunDetail;
    expect(named.run).toMatchObject({ shoeId: road, shoeFrom: "runner" });
    expect((await app.send("POST", RUNS, entry)).json).toMatchObject({ run: { shoeId: road } });
    expect((await enter({ ground: "trail", shoeId: null })).run).toMatchObject({ shoeId: null });
  });

  it.each([
    [{ day: "2026-05-05" }, 400, "dayInvalid"],
    [{ startTime: "08:31", durationS: null }, 400, "startInvalid"],
    [{ startTime: "08:00" }, 400, "durationInvalid"],
    [{ distanceM: 0 }, 400, "distanceInvalid"],
    [{ distanceM: 500_000 }, 400, "distanceInvalid"],
    [{ durationS: 0 }, 400, "durationInvalid"],
    [{ durationS: 300 }, 400, "speedInvalid"],
    [{ day: "2026-02-30" }, 400, "inputInvalid"],
    [{ startTime: "24:00" }, 400, "inputInvalid"],
    [{ effort: 11 }, 400, "inputInvalid"],
    [{ ground: "sand" }, 400, "inputInvalid"],
    [{ shoeId: "no-such-shoe" }, 400, "inputInvalid"],
    [{ id: "1" }, 400, "inputInvalid"],
    [{ heartRate: 140 }, 400, "unknownField"],
  ])("with %j is refused with %d %s, and nothing is written", async (given, status, code) => {
    expect(await app.send("POST", RUNS, entryOf(given))).toEqual(refused(status, code));
    expect(await list()).toEqual([]);
  });

  it("is asked about before a distance far above all others counts for today", async () => {
    await enter({ day: "2026-05-02" });
    const slip = entryOf({ day: "2026-05-03", distanceM: 80_000, durationS: null });
    expect(await app.send("POST", RUNS, slip)).toEqual({
      status: 409,
      json: {
        error: {
          code: "distanceUnconfirmed",
          message: "Was it 80 km? The longest run known from the 30 days before or after is 8 km.",
        },
      },
    });
    expect((await assess()).load.boundForTodayM).toMatchObject({ value: 8800 });
    expect((await app.send("POST", RUNS, { ...slip, isDistanceConfirmed: true })).status).toBe(201);
    expect((await assess()).load.longestOfThirtyDays?.distanceKm).toBe(80);
    // Even then it is a leap over all before it and counts as a tenth more than 8 km.
    expect((await assess()).load.boundForTodayM).toMatchObject({ value: 9600 });
  });

  it("is asked about too where it is the first, which no run before it holds down", async () => {
    const slip = entryOf({ day: "2026-05-03", distanceM: 80_000, durationS: null });
    expect(await app.send("POST", RUNS, slip)).toEqual(refused(409, "distanceUnconfirmed"));
    expect((await assess()).load.boundForTodayM).toMatchObject({ kind: "unavailable" });
  });

  it("is put away and brought back, and not entered again meanwhile", async () => {
    const entry = entryOf();
    const { run } = (await app.send("POST", RUNS, entry)).json as RunDetail;
    expect((await app.send("DELETE", `${RUNS}/${run.id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await app.send("POST", RUNS, entry)).toEqual(refused(404, "notFound"));
    expect((await app.send("POST", `${RUNS}/${run.id}/restore`)).json).toMatchObject({ run });
  });

  it("takes name, shoe, ground, effort and sport like every other run; its day and distance are entered again", async () => {
    const { run } = await enter();
    const path = `${RUNS}/${run.id}`;
    const edited = await app.send("PATCH", path, { name: "Canal", ground: "road", effort: 2 });
    expect(edited.json).toMatchObject({ run: { name: "Canal", ground: "road", effort: 2 } });
    expect(await app.send("PATCH", path, { day: "2026-05-01" })).toEqual(refused(400, "inputInvalid"));
    expect(await app.send("PATCH", path, { distanceM: 5000 })).toEqual(refused(400, "inputInvalid"));
  });
});

describe("the distance of a recording", () => {
  it("is asked about too where it is said to be far more than any that is known, its own included", async () => {
    await importAll(app, recordingFiles(3, TEST_NOW));
    const [{ id, distanceM }] = (await list()) as [RunRow];
    const say = (metres: number, more = {}) =>
      app.send("PATCH", `${RUNS}/${id}`, { distanceM: Math.round(metres), ...more });
    const recordedM = distanceM ?? 0;
    expect((await say(1.1 * recordedM)).status).toBe(200);
    expect(await say(10 * recordedM)).toEqual(refused(409, "distanceUnconfirmed"));
    expect((await say(10 * recordedM, { isDistanceConfirmed: true })).status).toBe(200);
    // What was said before is no measure for what is said next.
    expect(await say(10 * recordedM)).toEqual(refused(409, "distanceUnconfirmed"));
    expect((await say(recordedM)).status).toBe(200);
  });
});

describe("a recording of a run that was entered", () => {
  const [file] = recordingFiles(20, TEST_NOW).filter(({ name }) => name.endsWith(".fit")) as [RecordingFile];
  const decoded = decode(file.bytes);
  if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error("the file holds no recording");
  const recorded = decoded.value.recordings[0];
  if (recorded?.startedAt == null) throw new Error("the recording has no start");
  const local = new Date(recorded.startedAt + 2 * 3_600_000).toISOString();
  const [day, startTime] = [local.slice(0, 10), local.slice(11, 16)];
  const asRun = {
    day,
    distanceM: Math.round((recorded.totals.distanceM ?? 0) / 100) * 100,
    durationS: Math.round((recorded.totals.elapsedS ?? 0) / 60) * 60,
    isDistanceConfirmed: true,
  };

  it("becomes one with it: the recording stands, the runner's words and the diary go with it", async () => {
    const { run } = await enter({ ...asRun, startTime, effort: 6, ground: "trail" });
    const entry = { moment: "after-run", pain: 4, regions: ["lower-back"], runId: run.id, note: null };
    const written = (await app.send("POST", "/api/runners/me/diary", entry)).json as DiaryEntryAnswer;
    expect(written.runId).toBe(run.id);
    expect(outcomes(await importAll(app, [file]))).toEqual({ [file.name]: "done sameRun" });
    const [only, ...more] = await list();
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      isByHand: false,
      format: "fit",
      effort: 6,
      ground: "trail",
      twinCount: 1,
      worstPain: 4,
    });
    expect((await detail(only?.id ?? "")).twins).toMatchObject([{ id: run.id, isByHand: true }]);
    // The page of the entry leads to the recording, and entering it again changes what stands behind.
    expect((await detail(run.id)).run.id).toBe(only?.id);
  });

  it("stands also where it was there first", async () => {
    await importAll(app, [file]);
    const page = await enter({ ...asRun, startTime });
    expect(page).toMatchObject({ run: { isByHand: false, twinCount: 1 }, twins: [{ isByHand: true }] });
    expect(await list()).toHaveLength(1);
  });

  it("is not known again without a start: both are shown until the runner says that they are one", async () => {
    const { run } = await enter(asRun);
    await importAll(app, [file]);
    const both = await list();
    expect(both).toHaveLength(2);
    const page = await detail(run.id);
    const recording = both.find(({ isByHand }) => !isByHand) as RunRow;
    expect(page.maybeSame.map(({ id }) => id)).toEqual([recording.id]);
    expect((await detail(recording.id)).maybeSame.map(({ id }) => id)).toEqual([run.id]);
    const one = await app.send("POST", `${RUNS}/${run.id}/twins`, { with: recording.id });
    expect(one.json).toMatchObject({ run: { id: recording.id, twinCount: 1 }, maybeSame: [] });
    expect(await list()).toHaveLength(1);
    await app.send("POST", `${RUNS}/${recording.id}/twins/${run.id}/separate`);
    expect(await list()).toHaveLength(2);
  });

  it("or another entry of it: the one that tells more stands, and the words of both hold", async () => {
    const bare = await enter({ distanceM: null, durationS: null, effort: 7 });
    const told = await enter();
    const one = await app.send("POST", `${RUNS}/${bare.run.id}/twins`, { with: told.run.id });
    expect(one.json).toMatchObject({ run: { id: told.run.id, distanceM: 8000, effort: 7, twinCount: 1 } });
    expect(await list()).toHaveLength(1);
  });

  it("of another day, or two recordings, are not taken for one", async () => {
    await importAll(app, recordingFiles(20, TEST_NOW));
    const [newest, older] = (await list()) as [RunRow, RunRow];
    expect(await app.send("POST", `${RUNS}/${newest.id}/twins`, { with: older.id })).toEqual(
      refused(422, "runsNotJoinable"),
    );
    const { run } = await enter({ day: "2026-05-04" });
    expect(run.day).not.toBe(newest.day);
    for (const id of [newest.id, run.id, "none"]) {
      const { status } = await app.send("POST", `${RUNS}/${run.id}/twins`, { with: id });
      expect([404, 422]).toContain(status);
    }
  });
});

describe("an export", () => {
  it("brings the runs that were entered by hand to another folder, and once", async () => {
    const { run } = await enter({ startTime: "07:10", ground: "track", effort: 5 });
    const bare = await enter({ day: "2026-05-01", distanceM: null, durationS: null });
    const zip = new Uint8Array(await (await app.request("/api/runners/me/export")).arrayBuffer());
    const rows = await list();
    const other = await openTestApp();
    try {
      const name = "backstride.zip";
      for (let time = 0; time < 2; time += 1) {
        await importAll(other, [{ name, bytes: Buffer.from(zip) }]);
        expect(((await other.send("GET", RUNS)).json as RunList).runs).toEqual(rows);
      }
      expect(rows.map(({ id }) => id)).toEqual([run.id, bare.run.id]);
    } finally {
      await other.close();
    }
  });
});
