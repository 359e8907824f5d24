import type { Sport } from "@backstride/core/recording";
import { instant, type LocalDay } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { repositoryContract } from "../../storage/engines.test-support.ts";
import { addStoredRun, bareMeasures } from "../../storage/runs/runs.test-support.ts";
import { listShoes, type StoredShoe } from "../../storage/shoes/repository.ts";
import { addShoe } from "../../storage/shoes/shoes.test-support.ts";
import { defaultShoe, shoeForNewRun } from "./shoe-for-new-run.ts";

const day = (text: string): LocalDay => text as LocalDay;
const shoe: StoredShoe = {
  id: "s1",
  name: "Trainer",
  discipline: "daily",
  distanceBeforeM: null,
  renewAtM: null,
  firstUsedOn: null,
  retiredOn: null,
  addedOn: day("2026-05-04"),
  defaultFor: ["everyday", "track"],
};
const shoeOn = (text: string, given: Partial<StoredShoe> = {}) =>
  defaultShoe({ kind: "everyday", day: day(text) }, [{ ...shoe, ...given }])?.shoeId ?? null;

describe("the default shoe", () => {
  it("goes to runs from the day on which the runner told of it, not the one before", () => {
    expect(shoeOn("2026-05-04")).toBe("s1");
    expect(shoeOn("2026-05-03")).toBeNull();
  });

  it("goes by its first use where that is known", () => {
    const known = { firstUsedOn: day("2026-03-01") };
    expect(shoeOn("2026-03-01", known)).toBe("s1");
    expect(shoeOn("2026-02-28", known)).toBeNull();
  });

  it("goes to them up to the day on which it was retired", () => {
    const retired = { retiredOn: day("2026-05-10") };
    expect(shoeOn("2026-05-10", retired)).toBe("s1");
    expect(shoeOn("2026-05-11", retired)).toBeNull();
  });

  it("is that of the run's kind and of no other", () => {
    const trail = { ...shoe, id: "s2", defaultFor: ["trail"] as const };
    const ids = (["everyday", "trail", "track", "treadmill"] as const).map(
      (kind) => defaultShoe({ kind, day: day("2026-05-04") }, [shoe, trail])?.shoeId ?? null,
    );
    expect(ids).toEqual(["s1", "s2", "s1", null]);
  });
});

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 4, 31, 12);

repositoryContract("a new run", (db) => {
  const wornDaysAgo = (days: number, given: object = {}) =>
    addStoredRun(db(), "me", {
      id: `worn-${days}-${Object.values(given).join("-")}`,
      measures: { ...bareMeasures, startedAt: instant(NOON - days * DAY_MS) },
      shoeId: "s1",
      shoeFrom: "runner",
      ...given,
    });
  const shoeOf = async (subSport: string | null = null, sport: Sport | null = "running") =>
    await shoeForNewRun(db(), "me", {
      run: { day: day("2026-05-31"), startedAt: instant(NOON), sport, subSport },
      shoes: await listShoes(db(), "me"),
    });

  it("gets the default of its kind before the shoe that was worn last", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await addShoe(db(), "me", { id: "s2", defaultFor: ["everyday"] });
    await wornDaysAgo(1);
    expect(await shoeOf()).toEqual({ shoeId: "s2", shoeFrom: "default" });
    expect(await shoeOf("trail")).toEqual({ shoeId: null, shoeFrom: null });
  });

  it("without a default gets the shoe worn last on its kind, up to four weeks before", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await addShoe(db(), "me", { id: "s2" });
    await wornDaysAgo(28);
    expect(await shoeOf()).toEqual({ shoeId: "s1", shoeFrom: "last-used" });
    await wornDaysAgo(2, { shoeId: "s2", ground: "trail" });
    expect((await shoeOf()).shoeId).toBe("s1");
    expect((await shoeOf("trail")).shoeId).toBe("s2");
    expect((await shoeOf("treadmill")).shoeId).toBeNull();
  });

  it("gets none that was worn longer ago, or only after it", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await wornDaysAgo(28.001);
    await wornDaysAgo(-1);
    expect((await shoeOf()).shoeId).toBeNull();
  });

  it("gets none that was guessed for the run before, nor one that is put away", async () => {
    await addShoe(db(), "me", { id: "s1", retiredOn: day("2026-05-30") });
    await addShoe(db(), "me", { id: "s2" });
    await wornDaysAgo(3, { shoeId: "s2", shoeFrom: "last-used" });
    await wornDaysAgo(2);
    expect((await shoeOf()).shoeId).toBeNull();
    // One that is still in use and was worn before that is as good a guess.
    await wornDaysAgo(4, { shoeId: "s2" });
    expect((await shoeOf()).shoeId).toBe("s2");
  });

  it("gets none when it is no run or of unknown sport", async () => {
    await addShoe(db(), "me", { id: "s1", defaultFor: ["everyday"] });
    expect((await shoeOf()).shoeId).toBe("s1");
    expect((await shoeOf(null, "cycling")).shoeId).toBeNull();
    expect((await shoeOf(null, null)).shoeId).toBeNull();
  });
});
