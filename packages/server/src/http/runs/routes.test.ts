import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import type { RunDetail, RunList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

let app: TestApp;
const files = recordingFiles(40, TEST_NOW);
const fitFiles = files.filter(({ name }) => name.endsWith(".fit"));
beforeAll(async () => {
  app = await openTestApp();
  await importAll(app, files);
});
afterAll(() => app.close());

const PATH = "/api/runners/me/runs";
const list = async (): Promise<RunList["runs"]> => ((await app.send("GET", PATH)).json as RunList).runs;
const detailOf = async (id: string): Promise<RunDetail> =>
  (await app.send("GET", `${PATH}/${id}`)).json as RunDetail;

describe("runs", () => {
  it("are listed newest first, each on the day of its file", async () => {
    const runs = await list();
    const days = files.map(({ name }) => name.slice(0, 10));
    expect(runs.map(({ day }) => day)).toEqual(days.toSorted().toReversed());
    expect(runs.every(({ sport, distanceM }) => sport === "running" && (distanceM ?? 0) > 1000)).toBe(true);
  });

  it("show their numbers with where they come from, and their course", async () => {
    const newest = (await list()).find(({ format }) => format === "fit");
    const page = await detailOf(newest?.id ?? "");
    const distance = page.measures.find(({ id }) => id === "distanceM");
    expect(distance?.measured).toMatchObject({
      kind: "computed",
      value: newest?.distanceM,
      unit: "m",
      inputs: [page.sha256],
    });
    if (page.series === null) throw new Error("the run has no course");
    const { recordCount, elapsedS, track, heartRateBpm } = page.series;
    expect(recordCount).toBeGreaterThan(100);
    expect(elapsedS).toHaveLength(Math.min(recordCount, 2000));
    expect(elapsedS[0]).toBe(0);
    expect(track?.[0]?.[0]).toBeCloseTo(2, 3);
    expect(heartRateBpm?.every((value) => value === null || value > 0)).toBe(true);
    expect(page.spike?.spike.kind).toBe("computed");
    expect(page.fileName).toBe(fitFiles.at(-1)?.name);
  });

  it("take the runner's word beside what was measured", async () => {
    const [newest] = await list();
    const path = `${PATH}/${newest?.id}`;
    const shoe = (await app.send("POST", "/api/runners/me/shoes", { name: "Blue" })).json as { id: string };
    const edited = await app.send("PATCH", path, { shoeId: shoe.id, ground: "trail", sport: "walking" });
    expect(edited.json).toMatchObject({
      run: { shoeId: shoe.id, ground: "trail", sport: "walking", isRun: false },
      spike: null,
    });
    const back = await app.send("PATCH", path, { shoeId: null, sport: "running" });
    expect(back.json).toMatchObject({
      run: { shoeId: null, ground: "trail", sport: "running", isRun: true },
    });
  });

  it("keep where their shoe is from, and say what is to be said of it", async () => {
    const path = `${PATH}/${(await list())[0]?.id}`;
    const shoe = { name: "Blue", discipline: "road", distanceBeforeM: 0 };
    const { id: shoeId } = (await app.send("POST", "/api/runners/me/shoes", shoe)).json as { id: string };
    const worn = (await app.send("PATCH", path, { shoeId, ground: "trail" })).json as RunDetail;
    expect(worn.run).toMatchObject({ shoeId, shoeFrom: "runner" });
    expect(worn.shoe.map(({ rule }) => rule)).toEqual(["new-shoe", "shoe-for-ground"]);
    const named = (await app.send("PATCH", path, { ground: "trail" })).json as RunDetail;
    expect(named.run).toMatchObject({ shoeId, shoeFrom: "runner" });
    const bare = (await app.send("PATCH", path, { shoeId: null })).json as RunDetail;
    expect(bare).toMatchObject({ run: { shoeId: null, shoeFrom: null }, shoe: [] });
  });

  it("take a name, a day and a distance over the measured ones, and give them back", async () => {
    const [newest] = await list();
    const path = `${PATH}/${newest?.id}`;
    const edited = await app.send("PATCH", path, { name: " Canal ", day: "2026-05-01", distanceM: 5_000 });
    expect(edited.json).toMatchObject({
      run: { name: "Canal", day: "2026-05-01", dayFrom: "runner", distanceM: 5_000 },
      givenDistanceM: 5_000,
    });
    const back = await app.send("PATCH", path, { name: "", day: null, distanceM: null });
    expect(back.json).toMatchObject({ run: newest, givenDistanceM: null });
  });

  it("know the worst pain that the diary has for them", async () => {
    const [newest] = await list();
    const entry = { regions: ["lower-back"], runId: newest?.id, note: null };
    await app.send("POST", "/api/runners/me/diary", { ...entry, moment: "during-run", pain: 2 });
    await app.send("POST", "/api/runners/me/diary", { ...entry, moment: "after-run", pain: 4 });
    await app.send("POST", "/api/runners/me/diary", { ...entry, moment: "at-rest", pain: 9 });
    expect((await list())[0]?.worstPain).toBe(4);
  });

  it.each([
    [{ shoeId: "no-such-shoe" }, "inputInvalid"],
    [{ ground: "sand" }, "inputInvalid"],
    [{ sport: null }, "inputInvalid"],
    [{ movingS: 5 }, "unknownField"],
    [{ distanceM: 0 }, "inputInvalid"],
    [{ day: "2026-02-30" }, "inputInvalid"],
  ])("refuse %j with %s", async (body, code) => {
    const [newest] = await list();
    expect(await app.send("PATCH", `${PATH}/${newest?.id}`, body)).toEqual(refused(400, code));
  });

  it("that are not there are not found", async () => {
    expect(await app.send("GET", `${PATH}/none`)).toEqual(refused(404, "notFound"));
    expect(await app.send("PATCH", `${PATH}/none`, { ground: "road" })).toEqual(refused(404, "notFound"));
    expect(await app.send("DELETE", `${PATH}/none`)).toEqual(refused(404, "notFound"));
  });

  it("can be taken away", async () => {
    const before = await list();
    const oldest = before.at(-1)?.id;
    expect((await app.send("DELETE", `${PATH}/${oldest}`)).status).toBe(204);
    expect((await list()).map(({ id }) => id)).toEqual(before.slice(0, -1).map(({ id }) => id));
  });
});
