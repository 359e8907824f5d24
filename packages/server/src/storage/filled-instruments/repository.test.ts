import type { FilledSitting } from "@backstride/core/progress";
import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { removeRunner } from "../runners/repository.ts";
import { addFilled, listFilled, removeFilled } from "./repository.ts";

const sitting = (id: string, hour: number, given: Partial<FilledSitting> = {}): FilledSitting => ({
  id,
  instrumentId: "nprs",
  at: instant(Date.UTC(2026, 4, 4, hour)),
  day: "2026-05-04" as LocalDay,
  answers: { average: 3, worst: null, now: 0 },
  ...given,
});

repositoryContract("filled instruments", (db) => {
  it("give the answers back as they were, oldest first", async () => {
    const late = sitting("a", 20, { instrumentId: "rmdq", answers: { ticked: [] } });
    const early = sitting("b", 7);
    await addFilled(db(), "me", late);
    await addFilled(db(), "me", early);
    expect(await listFilled(db(), "me")).toEqual([early, late]);
    expect(await listFilled(db(), "other")).toEqual([]);
  });

  it("are taken back from their runner and their instrument only", async () => {
    await addFilled(db(), "me", sitting("a", 8));
    expect(await removeFilled(db(), "other", { instrumentId: "nprs", id: "a" })).toBe(false);
    expect(await removeFilled(db(), "me", { instrumentId: "rmdq", id: "a" })).toBe(false);
    expect(await removeFilled(db(), "me", { instrumentId: "nprs", id: "a" })).toBe(true);
    expect(await listFilled(db(), "me")).toEqual([]);
  });

  it("go with their runner", async () => {
    await addFilled(db(), "me", sitting("a", 8));
    await addFilled(db(), "other", sitting("a", 8));
    await removeRunner(db(), "me");
    expect(await listFilled(db(), "me")).toEqual([]);
    expect(await listFilled(db(), "other")).toHaveLength(1);
  });
});
