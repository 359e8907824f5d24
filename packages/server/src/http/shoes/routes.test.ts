import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import type { RunList, ShoeAnswer } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/shoes";
const add = async (shoe: Record<string, unknown>): Promise<ShoeAnswer> => {
  const { status, json } = await app.send("POST", PATH, shoe);
  expect(status).toBe(201);
  return json as ShoeAnswer;
};

describe("shoes", () => {
  it("need a name and nothing else; what is not known stays unknown", async () => {
    const shoe = await add({ name: "Blue ones" });
    expect(shoe).toMatchObject({
      name: "Blue ones",
      discipline: "daily",
      distanceBeforeM: null,
      firstUsedOn: null,
      retiredOn: null,
      renewAtM: null,
      defaultFor: [],
    });
    expect((await app.send("GET", PATH)).json).toEqual({ shoes: [shoe] });
  });

  it("that are new are first used today", async () => {
    expect((await add({ name: "New", distanceBeforeM: 0 })).firstUsedOn).toBe("2026-05-04");
    expect((await add({ name: "Worn", distanceBeforeM: 300_000 })).firstUsedOn).toBeNull();
  });

  it("take the kinds of run that they are the default for from the others", async () => {
    const first = await add({ name: "First", defaultFor: ["everyday", "trail"] });
    const second = await add({ name: "Second", defaultFor: ["trail"] });
    const { shoes } = (await app.send("GET", PATH)).json as { shoes: ShoeAnswer[] };
    expect(shoes.map(({ id, defaultFor }) => [id, defaultFor])).toEqual([
      [first.id, ["everyday"]],
      [second.id, ["trail"]],
    ]);
  });

  it("take the runner's own distance, the day of the first use, and both back", async () => {
    const { id } = await add({ name: "Blue", distanceBeforeM: 0, firstUsedOn: "2026-04-01" });
    const changed = await app.send("PATCH", `${PATH}/${id}`, { renewAtM: 650_000 });
    expect(changed).toMatchObject({
      status: 200,
      json: { renewAtM: 650_000, firstUsedOn: "2026-04-01", name: "Blue" },
    });
    const back = await app.send("PATCH", `${PATH}/${id}`, { renewAtM: null, firstUsedOn: null });
    expect(back).toMatchObject({ status: 200, json: { renewAtM: null, firstUsedOn: null } });
  });

  it("can't be retired before they were used", async () => {
    const { id } = await add({ name: "Blue", firstUsedOn: "2026-05-02" });
    expect(await app.send("PATCH", `${PATH}/${id}`, { retiredOn: "2026-05-01" })).toEqual(
      refused(400, "inputInvalid"),
    );
    expect((await app.send("PATCH", `${PATH}/${id}`, { retiredOn: "2026-05-02" })).status).toBe(200);
    expect(await app.send("PATCH", `${PATH}/${id}`, { firstUsedOn: "2026-05-03" })).toEqual(
      refused(400, "inputInvalid"),
    );
  });

  it("are retired today, give up being a default, and can be taken out again", async () => {
    const { id } = await add({ name: "Old", defaultFor: ["trail"] });
    const retired = await app.send("DELETE", `${PATH}/${id}`);
    expect(retired).toMatchObject({ status: 200, json: { retiredOn: "2026-05-04", defaultFor: [] } });
    // A shoe that is put away is the default for nothing, whatever is asked.
    const asked = await app.send("PATCH", `${PATH}/${id}`, { defaultFor: ["trail"] });
    expect(asked).toMatchObject({ status: 200, json: { defaultFor: [] } });
    const back = await app.send("PATCH", `${PATH}/${id}`, { retiredOn: null, defaultFor: ["trail"] });
    expect(back).toMatchObject({
      status: 200,
      json: { retiredOn: null, name: "Old", defaultFor: ["trail"] },
    });
  });

  it("without a run can be taken away for good", async () => {
    const { id } = await add({ name: "Mistake", defaultFor: ["trail"] });
    expect((await app.send("DELETE", `${PATH}/${id}?permanently=true`)).status).toBe(204);
    expect((await app.send("GET", PATH)).json).toEqual({ shoes: [] });
    expect(await app.send("DELETE", `${PATH}/${id}?permanently=true`)).toEqual(refused(404, "notFound"));
  });

  it("of a run can't, not even while the run is put away; its history keeps them", async () => {
    const { id } = await add({ name: "Blue" });
    await importAll(app, recordingFiles(10, TEST_NOW).slice(-1));
    const [run] = ((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs;
    await app.send("PATCH", `/api/runners/me/runs/${run?.id}`, { shoeId: id });
    const remove = () => app.send("DELETE", `${PATH}/${id}?permanently=true`);
    expect(await remove()).toEqual(refused(409, "shoeHasRuns"));
    await app.send("DELETE", `/api/runners/me/runs/${run?.id}`);
    expect(await remove()).toEqual(refused(409, "shoeHasRuns"));
    expect((await app.send("DELETE", `${PATH}/${id}?permanently=false`)).status).toBe(200);
    await app.send("POST", `/api/runners/me/runs/${run?.id}/restore`);
    await app.send("PATCH", `/api/runners/me/runs/${run?.id}`, { shoeId: null });
    expect((await remove()).status).toBe(204);
  });

  it("are not deleted by a word that is not understood", async () => {
    const { id } = await add({ name: "Blue" });
    expect(await app.send("DELETE", `${PATH}/${id}?permanently=yes`)).toEqual(refused(400, "inputInvalid"));
    expect(await app.send("DELETE", `${PATH}/${id}?forever=true`)).toEqual(refused(400, "unknownField"));
    expect((await app.send("GET", PATH)).json).toMatchObject({ shoes: [{ retiredOn: null }] });
  });

  it.each([
    [{}, "inputInvalid"],
    [{ name: "  " }, "inputInvalid"],
    [{ name: "A", discipline: "boots" }, "inputInvalid"],
    [{ name: "A", distanceBeforeM: -1 }, "inputInvalid"],
    [{ name: "A", retiredOn: "2026-02-30" }, "inputInvalid"],
    [{ name: "A", firstUsedOn: "yesterday" }, "inputInvalid"],
    [{ name: "A", renewAtM: 0 }, "inputInvalid"],
    [{ name: "A", defaultFor: ["beach"] }, "inputInvalid"],
    [{ name: "A", defaultFor: ["trail", "trail"] }, "inputInvalid"],
    [{ name: "A", isDefault: true }, "unknownField"],
    [{ name: "A", brand: "B" }, "unknownField"],
  ])("are refused as %j with %s", async (shoe, code) => {
    expect(await app.send("POST", PATH, shoe)).toEqual(refused(400, code));
    expect((await app.send("GET", PATH)).json).toEqual({ shoes: [] });
  });

  it("that are not there are not found", async () => {
    expect(await app.send("PATCH", `${PATH}/none`, { name: "A" })).toEqual(refused(404, "notFound"));
    expect(await app.send("DELETE", `${PATH}/none`)).toEqual(refused(404, "notFound"));
  });
});
