import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ShoeAnswer } from "../api.ts";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

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
      isDefault: false,
    });
    expect((await app.send("GET", PATH)).json).toEqual({ shoes: [shoe] });
  });

  it("that are new are first used today", async () => {
    expect((await add({ name: "New", distanceBeforeM: 0 })).firstUsedOn).toBe("2026-05-04");
    expect((await add({ name: "Worn", distanceBeforeM: 300_000 })).firstUsedOn).toBeNull();
  });

  it("have one default at most", async () => {
    const first = await add({ name: "First", isDefault: true });
    const second = await add({ name: "Second", isDefault: true });
    await app.send("PATCH", `${PATH}/${first.id}`, { isDefault: true });
    const { shoes } = (await app.send("GET", PATH)).json as { shoes: ShoeAnswer[] };
    expect(shoes.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([first.id]);
    expect(shoes.map(({ id }) => id)).toContain(second.id);
  });

  it("are retired today, give up being the default, and can be taken out again", async () => {
    const { id } = await add({ name: "Old", isDefault: true });
    const retired = await app.send("DELETE", `${PATH}/${id}`);
    expect(retired).toMatchObject({ status: 200, json: { retiredOn: "2026-05-04", isDefault: false } });
    const back = await app.send("PATCH", `${PATH}/${id}`, { retiredOn: null });
    expect(back).toMatchObject({ status: 200, json: { retiredOn: null, name: "Old" } });
  });

  it.each([
    [{}, "inputInvalid"],
    [{ name: "  " }, "inputInvalid"],
    [{ name: "A", discipline: "boots" }, "inputInvalid"],
    [{ name: "A", distanceBeforeM: -1 }, "inputInvalid"],
    [{ name: "A", retiredOn: "2026-02-30" }, "inputInvalid"],
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
