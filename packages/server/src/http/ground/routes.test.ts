import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  LINE_M,
  largeMap,
  MIDDLE_M,
  madeMap,
  runAlong,
} from "../../use-cases/ground/made-map.test-support.ts";
import type { GroundAnswer, MapExtract, RunDetail, RunGround, RunList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

const ME = "/api/runners/me";
const HOUR_MS = 3_600_000;
const first = runAlong("first.gpx", { startedAt: TEST_NOW - 50 * HOUR_MS });
/** The second half of the same line, on another day. */
const second = runAlong("second.gpx", { startedAt: TEST_NOW - 20 * HOUR_MS, fromM: MIDDLE_M + 50 });

let app: TestApp;
let folder: string;
beforeEach(async () => {
  app = await openTestApp();
  folder = await mkdtemp(join(tmpdir(), "backstride-maps-"));
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const send = (bytes: Uint8Array<ArrayBuffer>, name = "here.osm.pbf", to = app): Promise<Response> =>
  to.request(`${ME}/ground/extracts?name=${name}`, {
    method: "POST",
    body: bytes,
    headers: { "content-type": "application/octet-stream" },
  });
async function handIn(bytes: Uint8Array<ArrayBuffer>, name = "here.osm.pbf"): Promise<MapExtract> {
  const response = await send(bytes, name);
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as MapExtract;
  await app.store.extracts.idle();
  await app.store.imports.idle();
  return (await ground()).extracts.find((extract) => extract.id === id) as MapExtract;
}
const made = (options = {}) => madeMap(join(folder, "made.osm.pbf"), options);
const ground = async (): Promise<GroundAnswer> =>
  (await app.send("GET", `${ME}/ground`)).json as GroundAnswer;
const runIds = async (of = app): Promise<readonly string[]> =>
  ((await of.send("GET", `${ME}/runs`)).json as RunList).runs.map(({ id }) => id);
const groundOf = async (id: string | undefined, of = app): Promise<RunGround> =>
  (await of.send("GET", `${ME}/runs/${id}/ground`)).json as RunGround;
const onDisk = (): Promise<string[]> => readdir(join(app.folder, "maps"));

describe("a map extract", () => {
  it("is read into an index, and only the index is kept", async () => {
    const extract = await handIn(made());
    expect(extract).toMatchObject({ fileName: "here.osm.pbf", state: "done", wayCount: 2, reason: null });
    expect(await onDisk()).toEqual([`${extract.id}.sqlite`]);
    expect(await ground()).toMatchObject({
      runsWaiting: 0,
      attribution: "© OpenStreetMap contributors, ODbL",
    });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["something else", Buffer.from("no map at all"), "notAMapExtract"],
    ["nothing", Buffer.alloc(0), "notAMapExtract"],
  ])("that is %s fails with %s", async (_, bytes, code) => {
    expect(await handIn(bytes)).toMatchObject({ state: "failed", reason: { code } });
    expect(await onDisk()).toEqual([]);
  });

  it("that is broken or empty fails, and the earlier one stays in use", async () => {
    await handIn(made());
    const cut = made().subarray(0, -20);
    expect(await handIn(cut, "cut.osm.pbf")).toMatchObject({
      state: "failed",
      reason: { code: "mapExtractBroken" },
    });
    expect(await handIn(made({ ways: [] }), "empty.osm.pbf")).toMatchObject({
      state: "failed",
      reason: { code: "mapExtractEmpty" },
    });
    await importAll(app, [first]);
    const [run] = await runIds();
    expect((await groundOf(run)).map).toBe("matched");
  });

  it("that announces more bytes than are taken is refused before they come", async () => {
    const response = await app.request(`${ME}/ground/extracts?name=a`, {
      method: "POST",
      body: "a",
      headers: { "content-type": "application/octet-stream", "content-length": String(2 ** 35) },
    });
    expect(response.status).toBe(413);
  });

  it("is not read to the end when it is removed meanwhile, and the next one is", async () => {
    const path = join(folder, "large.osm.pbf");
    largeMap(path, 800_000);
    const { id } = (await (await send(await readFile(path), "large.osm.pbf")).json()) as MapExtract;
    const here = await send(made());
    expect(here.status).toBe(201);
    const shareRead = async (): Promise<number> => (await ground()).extracts[0]?.progress?.share ?? 0;
    await expect.poll(shareRead, { interval: 20, timeout: 50_000 }).toBeGreaterThan(0.02);
    expect((await app.send("DELETE", `${ME}/ground/extracts/${id}`)).status).toBe(204);
    await app.store.extracts.idle();
    const { extracts } = await ground();
    expect(extracts).toMatchObject([{ fileName: "here.osm.pbf", state: "done" }]);
    expect(await onDisk()).toEqual([`${extracts[0]?.id}.sqlite`]);
    expect(app.logged).toEqual([]);
  });

  it("is removed with its files; that it was there is not known any more", async () => {
    const { id } = await handIn(made());
    expect((await app.send("DELETE", `${ME}/ground/extracts/${id}`)).status).toBe(204);
    expect((await ground()).extracts).toEqual([]);
    expect(await onDisk()).toEqual([]);
    expect(await app.send("DELETE", `${ME}/ground/extracts/${id}`)).toEqual(refused(404, "notFound"));
  });
});

describe("the ground of a run", () => {
  it("is told by the ways that it went along, whether the map came before the run or after it", async () => {
    await importAll(app, [first]);
    const [run] = await runIds();
    expect(await groundOf(run)).toMatchObject({ map: "no-map", from: "nothing", stretches: [] });
    await handIn(made());
    const told = await groundOf(run);
    expect(told).toMatchObject({ map: "matched", from: "map", correctedM: 0 });
    expect(told.stretches.map(({ surface }) => surface)).toEqual(["paved-hard", "compact"]);
    expect(told.stretches[0]?.fromM).toBe(0);
    expect(Math.abs((told.stretches[0]?.toM ?? 0) - MIDDLE_M)).toBeLessThan(25);
    expect(Math.abs((told.stretches[1]?.toM ?? 0) - LINE_M)).toBeLessThan(15);
    expect(told.longestUniformM).toBeGreaterThan(700);
    await importAll(app, [second]);
    const [newest] = await runIds();
    expect((await groundOf(newest)).shares[0]).toMatchObject({ surface: "compact", share: 1 });
  });

  it("is not told by a map of another region, which says so and takes nothing away", async () => {
    await importAll(app, [first]);
    const [run] = await runIds();
    await handIn(made({ degreesNorth: 1 }), "elsewhere.osm.pbf");
    expect(await groundOf(run)).toMatchObject({ map: "not-covered", from: "nothing", stretches: [] });
    const here = await handIn(made());
    const told = await groundOf(run);
    expect(told.map).toBe("matched");
    await app.send("DELETE", `${ME}/ground/extracts/${here.id}`);
    expect(await groundOf(run)).toEqual(told);
    await handIn(made({ degreesNorth: 2 }), "far.osm.pbf");
    expect(await groundOf(run)).toEqual(told);
  });

  it("is found anew when the run is cut and when that is taken back", async () => {
    await importAll(app, [first]);
    await handIn(made());
    const [run] = await runIds();
    const whole = await groundOf(run);
    await app.send("POST", `${ME}/runs/${run}/split`, { atS: 150 });
    await groundOf(run);
    await app.store.imports.idle();
    expect((await groundOf(run)).shares).toEqual([{ surface: "paved-hard", share: 1 }]);
    await app.send("POST", `${ME}/runs/${run}/undo-shape`);
    await groundOf(run);
    await app.store.imports.idle();
    expect(await groundOf(run)).toEqual(whole);
  });

  it("is never waited for where nobody is on foot, where the sport is not known, or when it is put away", async () => {
    const noSport = {
      name: "no-sport.gpx",
      bytes: Buffer.from(Buffer.from(second.bytes).toString().replace("<type>running</type>", "")),
    };
    await importAll(app, [first, noSport]);
    const [unknown, run] = await runIds();
    await app.send("PATCH", `${ME}/runs/${run}`, { sport: "cycling" });
    await handIn(made());
    expect(await groundOf(unknown)).toMatchObject({ map: "left-out", stretches: [] });
    expect((await groundOf(run)).map).toBe("left-out");
    await app.send("DELETE", `${ME}/runs/${run}`);
    await app.send("PATCH", `${ME}/runs/${run}`, { sport: "hiking" });
    expect((await groundOf(run)).map).toBe("left-out");
    await app.send("POST", `${ME}/runs/${run}/restore`);
    expect((await groundOf(run)).map).toBe("waiting");
    await app.store.imports.idle();
    expect((await groundOf(run)).map).toBe("matched");
  });

  it("of a run that is not there is not found", async () => {
    expect(await app.send("GET", `${ME}/runs/none/ground`)).toEqual(refused(404, "notFound"));
  });
});

describe("the runner's word for a stretch", () => {
  const correct = (id: string | undefined, body: unknown) =>
    app.send("PUT", `${ME}/runs/${id}/ground/correction`, body);
  const path = { fromM: MIDDLE_M + 100, toM: LINE_M };

  beforeEach(async () => {
    await importAll(app, [first]);
    await handIn(made());
  });

  it("wins over the map, and is learned for the next run over the same way", async () => {
    const [run] = await runIds();
    const changed = await correct(run, { ...path, surface: "soft" });
    expect(changed.status).toBe(200);
    const told = changed.json as RunGround;
    expect(told.stretches[1]).toMatchObject({ surface: "soft", mapSurface: "compact", confidence: 1 });
    expect(told.correctedM).toBeGreaterThan(700);
    await importAll(app, [second]);
    const [newest] = await runIds();
    expect(newest).not.toBe(run);
    expect((await groundOf(newest)).shares).toEqual([{ surface: "soft", share: 1 }]);
  });

  it("changes the runs that were there, and all of it is taken back", async () => {
    await importAll(app, [second]);
    const [newest, run] = await runIds();
    const before = [await groundOf(newest), await groundOf(run)];
    await correct(newest, { fromM: 0, toM: 10_000, surface: "soft" });
    expect((await groundOf(run)).stretches.map(({ surface }) => surface)).toEqual(["paved-hard", "soft"]);
    const back = await app.send(
      "DELETE",
      `${ME}/runs/${run}/ground/correction?fromM=${path.fromM}&toM=${path.toM}`,
    );
    expect(back.status).toBe(200);
    expect([await groundOf(newest), await groundOf(run)]).toEqual(before);
  });

  it("counts for what the engine is told of the run", async () => {
    const [run] = await runIds();
    await correct(run, { ...path, surface: "soft" });
    const surface = (await app.store.ports.db.selectFrom("runs").select("surface_json").executeTakeFirst())
      ?.surface_json;
    expect(JSON.parse(surface ?? "null")).toMatchObject({ changes: 1 });
    expect(Object.keys(JSON.parse(surface ?? "null").metres)).toEqual(["paved-hard", "soft"]);
  });

  it("is refused where it can't be kept", async () => {
    const [run] = await runIds();
    expect(await correct(run, { fromM: 90_000, toM: 90_100, surface: "soft" })).toEqual(
      refused(400, "inputInvalid"),
    );
    expect(await correct(run, { ...path, surface: "treadmill" })).toEqual(refused(400, "inputInvalid"));
    expect(await correct("none", { ...path, surface: "soft" })).toEqual(refused(404, "notFound"));
  });

  it("is refused, and the run found, where no map was held against it yet", async () => {
    const bike = { ...second, bytes: Buffer.from(String(second.bytes).replace("running", "cycling")) };
    await importAll(app, [bike]);
    const [newest] = await runIds();
    expect(await correct(newest, { ...path, surface: "soft" })).toEqual(refused(400, "inputInvalid"));
  });

  it("is taken by the id of another recording of the run, as the ground is told by it", async () => {
    const [run] = await runIds();
    const twin = runAlong("other-watch.gpx", { startedAt: TEST_NOW - 50 * HOUR_MS + 1_000 });
    const { items } = await importAll(app, [twin]);
    expect(await runIds()).toEqual([run]);
    const rows = await app.store.ports.db.selectFrom("runs").select(["id", "twin_of"]).execute();
    expect(items).toHaveLength(1);
    const behind = rows.find(({ twin_of }) => twin_of !== null)?.id;
    const shown = rows.find(({ twin_of }) => twin_of === null)?.id;
    await groundOf(shown);
    await app.store.imports.idle();
    const changed = await correct(behind, { ...path, surface: "soft" });
    expect(changed.status).toBe(200);
    expect(changed.json).toEqual(await groundOf(shown));
    expect((changed.json as RunGround).stretches[1]?.surface).toBe("soft");
  });

  it("comes with an export to another machine that has no map, and stays there", async () => {
    const [run] = await runIds();
    await correct(run, { ...path, surface: "soft" });
    let last = 0;
    const other = await openTestApp({ newId: () => `other-${++last}` });
    try {
      const exported = await app.request(`${ME}/export`);
      const bytes = new Uint8Array(await exported.arrayBuffer());
      await importAll(other, [{ name: "export.zip", bytes }]);
      await importAll(other, [second]);
      const [, there] = await runIds(other);
      expect(await groundOf(there, other)).toEqual(await groundOf(run));
      const detail = (await other.send("GET", `${ME}/runs/${there}`)).json as RunDetail;
      expect(detail.run.id).toBe(there);
      // The word for the way is there too, for the day when this machine has a map.
      const response = await send(made(), "here.osm.pbf", other);
      expect(response.status).toBe(201);
      await other.store.extracts.idle();
      await other.store.imports.idle();
      const [newest] = await runIds(other);
      expect((await groundOf(newest, other)).shares).toEqual([{ surface: "soft", share: 1 }]);
    } finally {
      await other.close();
    }
  });
});
