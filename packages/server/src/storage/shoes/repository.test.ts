import type { LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { dropShoe, findShoe, listShoes, saveShoe } from "./repository.ts";
import { addShoe } from "./shoes.test-support.ts";

repositoryContract("shoes", (db) => {
  it("come back as they were saved: an unknown distance stays unknown, zero stays zero", async () => {
    const unknown = await addShoe(db(), "me", { id: "s1" });
    const fresh = await addShoe(db(), "me", {
      id: "s2",
      distanceBeforeM: 0,
      renewAtM: 650_000,
      firstUsedOn: "2026-05-02" as LocalDay,
      retiredOn: "2026-06-30" as LocalDay,
      addedOn: "2026-05-02" as LocalDay,
    });
    expect(await listShoes(db(), "me")).toEqual([unknown, fresh]);
  });

  it("are the default for several kinds of run, and each kind has one shoe at most", async () => {
    await addShoe(db(), "me", { id: "s1", defaultFor: ["track", "everyday", "trail"] });
    await addShoe(db(), "other", { id: "s1", defaultFor: ["trail"] });
    await addShoe(db(), "me", { id: "s2", defaultFor: ["trail", "treadmill"] });
    // In the order of the kinds; the second took the trail from the first and from nobody else.
    expect((await listShoes(db(), "me")).map(({ id, defaultFor }) => [id, defaultFor])).toEqual([
      ["s1", ["everyday", "track"]],
      ["s2", ["trail", "treadmill"]],
    ]);
    expect((await findShoe(db(), "other", "s1"))?.defaultFor).toEqual(["trail"]);
  });

  it("give up the kinds that they are saved without", async () => {
    const shoe = await addShoe(db(), "me", { id: "s1", defaultFor: ["trail", "track"] });
    await saveShoe(db(), "me", { ...shoe, defaultFor: ["track"] });
    expect((await findShoe(db(), "me", "s1"))?.defaultFor).toEqual(["track"]);
    await saveShoe(db(), "me", { ...shoe, defaultFor: [] });
    expect((await findShoe(db(), "me", "s1"))?.defaultFor).toEqual([]);
  });

  it("taken away for good leave nothing behind, nor another runner's shoe of the same id", async () => {
    await addShoe(db(), "me", { id: "s1", defaultFor: ["trail"] });
    await addShoe(db(), "other", { id: "s1", defaultFor: ["trail"] });
    await dropShoe(db(), "me", "s1");
    expect(await listShoes(db(), "me")).toEqual([]);
    expect((await findShoe(db(), "other", "s1"))?.defaultFor).toEqual(["trail"]);
    expect((await addShoe(db(), "me", { id: "s1" })).defaultFor).toEqual([]);
    expect((await findShoe(db(), "me", "s1"))?.defaultFor).toEqual([]);
  });

  it("belong to their runner", async () => {
    await addShoe(db(), "me", { id: "s1" });
    expect(await findShoe(db(), "other", "s1")).toBeNull();
  });
});
