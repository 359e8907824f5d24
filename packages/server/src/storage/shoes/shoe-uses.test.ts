import { instant } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { addStoredRun, bareMeasures } from "../runs/runs.test-support.ts";
import { countRunsWithShoe, listShoeUses } from "./shoe-uses.ts";
import { addShoe } from "./shoes.test-support.ts";

const DAY_MS = 86_400_000;
const START = instant(Date.UTC(2026, 4, 1, 6));
const daysLater = (days: number) => instant(START + days * DAY_MS);

repositoryContract("uses of shoes", (db) => {
  const addRun = (id: string, day: number, given: Parameters<typeof addStoredRun>[2] | object = {}) =>
    addStoredRun(db(), "me", {
      id,
      measures: { ...bareMeasures, startedAt: daysLater(day) },
      shoeId: "s1",
      shoeFrom: "runner",
      ...given,
    });

  it("are the runs of a time whose shoe was named, the latest first", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await addRun("before", -0.001);
    await addRun("first", 0);
    await addRun("last", 9.999, { shoeFrom: "import", ground: "trail" });
    await addRun("after", 10);
    await addRun("old", 5, { shoeFrom: null });
    await addRun("by-default", 6, { shoeFrom: "default" });
    await addRun("guessed", 7, { shoeFrom: "last-used" });
    await addRun("bare", 8, { shoeId: null, shoeFrom: null });
    await addRun("put-away", 4, { removedAt: daysLater(20) });
    await addRun("twin", 3, { twinOf: "first" });
    const uses = await listShoeUses(db(), "me", { start: START, end: daysLater(10) });
    expect(uses).toEqual([
      { shoeId: "s1", startedAt: daysLater(9.999), sport: "running", subSport: null, ground: "trail" },
      { shoeId: "s1", startedAt: daysLater(5), sport: "running", subSport: null, ground: null },
      { shoeId: "s1", startedAt: START, sport: "running", subSport: null, ground: null },
    ]);
    expect(await listShoeUses(db(), "other", { start: START, end: daysLater(10) })).toEqual([]);
  });

  it("count those that were put away too, which can come back", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await addRun("a", 1);
    await addRun("b", 2, { removedAt: daysLater(3), shoeFrom: "default" });
    await addRun("c", 3, { shoeId: "s2" });
    expect(await countRunsWithShoe(db(), "me", "s1")).toBe(2);
    expect(await countRunsWithShoe(db(), "other", "s1")).toBe(0);
  });
});
