import type { DiaryEntry } from "@backstride/core/diary";
import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { saveRun } from "../runs/repository.ts";
import { addStoredRun } from "../runs/runs.test-support.ts";
import {
  addDiaryEntry,
  listDiary,
  listDiaryAsWritten,
  moveDiaryEntries,
  removeDiaryEntry,
} from "./repository.ts";

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
    await addStoredRun(db(), "me", { id: "r1" });
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

  it("keeps the pain when its run is put away, and gives it back with the run", async () => {
    const run = await addStoredRun(db(), "me", { id: "r1" });
    await addStoredRun(db(), "me", { id: "r2" });
    await addDiaryEntry(db(), "me", entry("a", 8, { runId: "r1" }));
    await addDiaryEntry(db(), "me", entry("b", 9, { runId: "r2" }));
    await saveRun(db(), "me", { ...run, removedAt: instant(5) });
    expect(await runIds()).toEqual([null, "r2"]);
    await saveRun(db(), "me", run);
    expect(await runIds()).toEqual(["r1", "r2"]);
  });

  it("tells the pain of the run that stands for another recording of it, and of the one it was joined to", async () => {
    await addStoredRun(db(), "me", { id: "whole" });
    await addStoredRun(db(), "me", { id: "later", joinedTo: "whole" });
    await addStoredRun(db(), "me", { id: "twin", twinOf: "later" });
    await addDiaryEntry(db(), "me", entry("a", 8, { runId: "twin" }));
    await addDiaryEntry(db(), "me", entry("b", 9, { runId: "later" }));
    expect(await runIds()).toEqual(["whole", "whole"]);
    const asWritten = (await listDiaryAsWritten(db(), "me")).map(({ runId }) => runId);
    expect(asWritten).toEqual(["twin", "later"]);
  });

  it("moves the entries of one run to another", async () => {
    await addStoredRun(db(), "me", { id: "r1" });
    await addStoredRun(db(), "me", { id: "r2" });
    await addDiaryEntry(db(), "me", entry("a", 8, { runId: "r1" }));
    await moveDiaryEntries(db(), "me", { from: "r1", to: "r2" });
    expect(await runIds()).toEqual(["r2"]);
  });

  const runIds = async () => (await listDiary(db(), "me")).map(({ runId }) => runId);
});
