import type { DiaryEntry } from "@backstride/core/diary";
import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { addDiaryEntry, listDiary, releaseRunFromDiary, removeDiaryEntry } from "./repository.ts";

const entry = (id: string, hour: number, given: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id,
  at: instant(Date.UTC(2026, 4, 4, hour)),
  day: "2026-05-04" as LocalDay,
  moment: "after-run",
  pain: 3,
  regions: ["lower-back", "left-buttock"],
  runId: null,
  note: null,
  ...given,
});

repositoryContract("diary", (db) => {
  it("gives the entries back as they were, oldest first", async () => {
    const late = entry("a", 20, { runId: "r1", note: "after the hill \u2013 \u00e9" });
    const early = entry("b", 7, { pain: 0, regions: [] });
    await addDiaryEntry(db(), "me", late);
    await addDiaryEntry(db(), "me", early);
    expect(await listDiary(db(), "me")).toEqual([early, late]);
    expect(await listDiary(db(), "other")).toEqual([]);
  });

  it("takes an entry back from its runner only", async () => {
    await addDiaryEntry(db(), "me", entry("a", 8));
    expect(await removeDiaryEntry(db(), "other", "a")).toBe(false);
    expect(await removeDiaryEntry(db(), "me", "a")).toBe(true);
    expect(await listDiary(db(), "me")).toEqual([]);
  });

  it("keeps the pain when its run is taken away", async () => {
    await addDiaryEntry(db(), "me", entry("a", 8, { runId: "r1" }));
    await addDiaryEntry(db(), "me", entry("b", 9, { runId: "r2" }));
    await releaseRunFromDiary(db(), "me", "r1");
    expect((await listDiary(db(), "me")).map(({ runId }) => runId)).toEqual([null, "r2"]);
  });
});
