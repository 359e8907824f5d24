import { decode } from "@backstride/core/decoding";
import { encodeGpx } from "@backstride/core/encoding";
import { cutRecording, type Recording } from "@backstride/core/recording";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import type { ApiError, RunDetail, RunList, RunRow } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

const PATH = "/api/runners/me/runs";
const [first] = recordingFiles(20, TEST_NOW).filter(({ name }) => name.endsWith(".fit")) as [RecordingFile];

function recordingIn({ bytes }: RecordingFile): Recording {
  const decoded = decode(bytes);
  if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error("the file holds no recording");
  const [recording] = decoded.value.recordings;
  if (recording === undefined) throw new Error("the file holds no recording");
  return recording;
}
function partOf(recording: Recording, fromS: number, toS: number | null): Recording {
  const cut = cutRecording(recording, { fromS, toS });
  if (!cut.ok) throw new Error(cut.error.message);
  return cut.value;
}
const gpx = (name: string, recording: Recording): RecordingFile => ({
  name,
  bytes: Buffer.from(encodeGpx(recording)),
});

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const list = async (): Promise<readonly RunRow[]> => ((await app.send("GET", PATH)).json as RunList).runs;
const detail = async (id: string): Promise<RunDetail> =>
  (await app.send("GET", `${PATH}/${id}`)).json as RunDetail;
const onlyRun = async (): Promise<RunRow> => {
  const runs = await list();
  expect(runs).toHaveLength(1);
  return runs[0] as RunRow;
};
const post = async (path: string, body?: unknown): Promise<RunDetail> => {
  const { status, json } = await app.send("POST", `${PATH}/${path}`, body);
  if (status !== 200) throw new Error((json as ApiError).error.message);
  return json as RunDetail;
};
/** Without the numbers that a change of shape gives another source. */
const numbers = ({ startedAt, distanceM, elapsedS, day, sport }: RunRow) => ({
  startedAt,
  distanceM,
  elapsedS,
  day,
  sport,
});

describe("a run that is cut", () => {
  it("is two runs that follow each other, and whole again when that is taken back", async () => {
    await importAll(app, [first]);
    const whole = await onlyRun();
    const wholeSeries = (await detail(whole.id)).series;
    const earlier = await post(`${whole.id}/split`, { atS: 600 });
    const runs = await list();
    const later = runs.find(({ id }) => id !== whole.id) as RunRow;
    expect(runs).toHaveLength(2);
    expect(earlier.run.id).toBe(whole.id);
    expect(earlier.shape).toEqual({ kind: "part", of: later.id });
    // The records are a second apart: the first part ends with the one before the cut.
    expect(earlier.series?.elapsedS.at(-1)).toBeLessThan(600);
    const at = Date.parse(later.startedAt ?? "") - Date.parse(whole.startedAt ?? "");
    expect(at).toBeGreaterThanOrEqual(600_000);
    expect(at).toBeLessThan(610_000);
    const metres = (earlier.run.distanceM ?? 0) + (later.distanceM ?? 0);
    expect(metres / (whole.distanceM ?? 0)).toBeGreaterThan(0.98);
    expect(metres / (whole.distanceM ?? 0)).toBeLessThanOrEqual(1.001);

    const again = await post(`${later.id}/undo-shape`);
    expect(again.run).toEqual(whole);
    expect(again.shape).toEqual({ kind: "whole" });
    expect(again.series).toEqual(wholeSeries);
    expect(await list()).toEqual([whole]);
  });

  it("gives the pain that was told of a part back to the whole", async () => {
    await importAll(app, [first]);
    const { id } = await onlyRun();
    await post(`${id}/split`, { atS: 300 });
    const later = (await list()).find((run) => run.id !== id);
    const entry = { regions: ["lower-back"], note: null, moment: "after-run", pain: 6, runId: later?.id };
    await app.send("POST", "/api/runners/me/diary", entry);
    expect((await post(`${id}/undo-shape`)).run.worstPain).toBe(6);
  });

  it("can be cut again, and is put together in the opposite order", async () => {
    await importAll(app, [first]);
    const whole = await onlyRun();
    await post(`${whole.id}/split`, { atS: 900 });
    await post(`${whole.id}/split`, { atS: 300 });
    expect(await list()).toHaveLength(3);
    await post(`${whole.id}/undo-shape`);
    await post(`${whole.id}/undo-shape`);
    expect(await list()).toEqual([whole]);
  });

  it.each([
    [{ atS: 1_000_000 }, 422, "runNotSplittable"],
    [{ atS: 0 }, 400, "inputInvalid"],
    [{}, 400, "inputInvalid"],
  ])("refuses %j with %i %s and stays", async (body, status, code) => {
    await importAll(app, [first]);
    const whole = await onlyRun();
    expect(await app.send("POST", `${PATH}/${whole.id}/split`, body)).toEqual(refused(status, code));
    expect(await list()).toEqual([whole]);
  });

  it("has nothing to take back while it is whole", async () => {
    await importAll(app, [first]);
    const { id } = await onlyRun();
    expect(await app.send("POST", `${PATH}/${id}/undo-shape`)).toEqual(refused(409, "runNotShaped"));
  });
});

describe("two runs that are joined", () => {
  const recording = recordingIn(first);
  const halves = [
    gpx("a.gpx", partOf(recording, 0, 600)),
    gpx("b.gpx", partOf(recording, 700, null)),
  ] as const;

  it("are one with a pause between, and two again when that is taken back", async () => {
    await importAll(app, halves);
    const before = await list();
    const [later, earlier] = before as [RunRow, RunRow];
    expect((await detail(later.id)).joinable).toMatchObject([{ run: { id: earlier.id }, side: "before" }]);
    expect((await detail(earlier.id)).joinable).toMatchObject([{ run: { id: later.id }, side: "after" }]);
    const joined = await post(`${later.id}/join`, { with: earlier.id });
    expect(joined.run.id).toBe(earlier.id);
    expect(joined.shape).toEqual({ kind: "joined", with: later.id });
    expect(joined.marks.filter(({ kind }) => kind === "pause")).toHaveLength(1);
    const metres = (earlier.distanceM ?? 0) + (later.distanceM ?? 0);
    expect(Math.abs((joined.run.distanceM ?? 0) / metres - 1)).toBeLessThan(0.01);
    expect(await list()).toHaveLength(1);
    // Its old address leads to the whole.
    expect((await detail(later.id)).run.id).toBe(earlier.id);

    await post(`${earlier.id}/undo-shape`);
    expect((await list()).map(numbers)).toEqual(before.map(numbers));
  });

  it("are not joined when more than an hour lies between them: the longest run bounds what comes next", async () => {
    const later = recordingFiles(20, TEST_NOW).filter(({ name }) => name.endsWith(".fit"))[1];
    if (later === undefined) throw new Error("there is no second file");
    await importAll(app, [first, later]);
    const [newer, older] = (await list()) as [RunRow, RunRow];
    const answer = await app.send("POST", `${PATH}/${older.id}/join`, { with: newer.id });
    expect(answer).toEqual(refused(422, "runsNotJoinable"));
    expect((answer.json as ApiError).error.message).toContain("more than an hour");
    expect((await detail(older.id)).joinable).toEqual([]);
  });

  it("are not joined when they overlap or are the same one", async () => {
    await importAll(app, [
      gpx("a.gpx", partOf(recording, 0, 900)),
      gpx("b.gpx", partOf(recording, 500, null)),
    ]);
    const [later, earlier] = (await list()) as [RunRow, RunRow];
    const join = (id: string, other: string) => app.send("POST", `${PATH}/${id}/join`, { with: other });
    expect(await join(earlier.id, later.id)).toEqual(refused(422, "runsNotJoinable"));
    expect(await join(earlier.id, earlier.id)).toEqual(refused(422, "runsNotJoinable"));
    expect(await join(earlier.id, "nobody")).toEqual(refused(404, "notFound"));
    expect(await list()).toHaveLength(2);
  });
});

describe("one run from two services", () => {
  const fromOther = gpx("from-the-other-service.gpx", recordingIn(first));

  it.each([
    ["the richer first", [first, fromOther]],
    ["the poorer first", [fromOther, first]],
  ])("is one run with the richer recording, whichever comes first (%s)", async (_order, files) => {
    const { items } = await importAll(app, files);
    expect(items.map(({ state }) => state)).toEqual(["done", "done"]);
    const run = await onlyRun();
    expect(run).toMatchObject({ format: "fit", twinCount: 1 });
    expect(items.some(({ reason }) => reason?.code === "sameRun")).toBe(true);
    expect(items.at(-1)?.runId).toBe(run.id);
    const { twins } = await detail(run.id);
    expect(twins).toMatchObject([{ fileName: fromOther.name, format: "gpx" }]);
  });

  it("keeps what the runner said of the one that goes behind the other", async () => {
    await importAll(app, [fromOther]);
    const poorer = await onlyRun();
    await app.send("PATCH", `${PATH}/${poorer.id}`, { name: "Canal", ground: "trail" });
    const entry = { regions: ["lower-back"], note: null, moment: "after-run", pain: 5, runId: poorer.id };
    await app.send("POST", "/api/runners/me/diary", entry);
    await importAll(app, [first]);
    expect(await onlyRun()).toMatchObject({ name: "Canal", ground: "trail", format: "fit", worstPain: 5 });
    expect((await detail(poorer.id)).run.format).toBe("fit");
  });

  it("is two runs again when the runner says so, and stays so when a file comes again", async () => {
    await importAll(app, [first, fromOther]);
    const run = await onlyRun();
    const [twin] = (await detail(run.id)).twins;
    const separated = await post(`${run.id}/twins/${twin?.id}/separate`);
    expect(separated.twins).toEqual([]);
    expect(await list()).toHaveLength(2);
    await importAll(app, [first, fromOther]);
    expect(await list()).toHaveLength(2);
    const unknown = await app.send("POST", `${PATH}/${run.id}/twins/${twin?.id}/separate`);
    expect(unknown).toEqual(refused(404, "notFound"));
  });
});

describe("a run that is put away", () => {
  it("counts nowhere, is listed apart, and comes back as it was", async () => {
    await importAll(app, [first]);
    const run = await onlyRun();
    expect((await app.send("DELETE", `${PATH}/${run.id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await app.send("GET", `${PATH}/${run.id}`)).toEqual(refused(404, "notFound"));
    expect(await app.send("DELETE", `${PATH}/${run.id}`)).toEqual(refused(404, "notFound"));
    const removed = (await app.send("GET", `${PATH}/removed`)).json as RunList;
    expect(removed.runs).toMatchObject([{ id: run.id, startedAt: run.startedAt }]);
    expect((await post(`${run.id}/restore`)).run).toEqual(run);
    expect(await app.send("POST", `${PATH}/${run.id}/restore`)).toEqual(refused(404, "notFound"));
  });
});
