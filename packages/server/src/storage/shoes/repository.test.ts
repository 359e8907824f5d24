import type { LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { findShoe, listShoes, saveShoe } from "./repository.ts";
import { addShoe } from "./shoes.test-support.ts";

repositoryContract("shoes", (db) => {
  it("come back as they were saved: an unknown distance stays unknown, zero stays zero", async () => {
    const unknown = await addShoe(db(), "me", { id: "s1" });
    const fresh = await addShoe(db(), "me", {
      id: "s2",
      distanceBeforeM: 0,
      firstUsedOn: "2026-05-02" as LocalDay,
      retiredOn: "2026-06-30" as LocalDay,
      addedOn: "2026-05-02" as LocalDay,
    });
    expect(await listShoes(db(), "me")).toEqual([unknown, fresh]);
  });

  it("have one default at most, for each runner their own", async () => {
    const first = await addShoe(db(), "me", { id: "s1", isDefault: true });
    await addShoe(db(), "other", { id: "s1", isDefault: true });
    await addShoe(db(), "me", { id: "s2", isDefault: true });
    expect((await listShoes(db(), "me")).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      ["s1", false],
      ["s2", true],
    ]);
    await saveShoe(db(), "me", first);
    expect((await findShoe(db(), "me", "s2"))?.isDefault).toBe(false);
    expect((await findShoe(db(), "other", "s1"))?.isDefault).toBe(true);
  });

  it("belong to their runner", async () => {
    await addShoe(db(), "me", { id: "s1" });
    expect(await findShoe(db(), "other", "s1")).toBeNull();
  });
});
