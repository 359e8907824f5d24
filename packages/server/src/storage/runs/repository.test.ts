import { computed } from "@backstride/core/results";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { findRun, hasRuns, listRuns, listRunsOfRecording, removeRun, saveRunEdits } from "./repository.ts";
import { addStoredRun, bareMeasures } from "./runs.test-support.ts";

repositoryContract("runs", (db) => {
  it("come back as they were measured, missing numbers with their reason", async () => {
    const distanceM = computed(10_012.5, { unit: "m", version: "device-total/1", inputs: ["abc"] });
    const run = await addStoredRun(db(), "me", {
      id: "r1",
      utcOffsetMinutes: -210,
      measures: { ...bareMeasures, distanceM },
      warnings: [{ code: "fileCutShort", message: "The file ends early." }],
    });
    expect(await findRun(db(), "me", "r1")).toEqual(run);
    expect(await findRun(db(), "other", "r1")).toBeNull();
    expect(await hasRuns(db(), "me")).toBe(true);
    expect(await hasRuns(db(), "other")).toBe(false);
  });

  it("keep their measures when the runner says something of them", async () => {
    const run = await addStoredRun(db(), "me", { id: "r1" });
    const edits = { editedSport: "cycling", ground: "trail", shoeId: "s1" } as const;
    await saveRunEdits(db(), "me", { id: "r1", ...edits });
    expect(await findRun(db(), "me", "r1")).toEqual({ ...run, ...edits });
  });

  it("can't be there twice for one recording of one file", async () => {
    await addStoredRun(db(), "me", { id: "r1", recordingSha256: "abc" });
    await expect(addStoredRun(db(), "me", { id: "r2", recordingSha256: "abc" })).rejects.toThrow();
    await addStoredRun(db(), "me", { id: "r2", recordingSha256: "abc", recordingIndex: 1 });
    await addStoredRun(db(), "other", { id: "r1", recordingSha256: "abc" });
    const ids = (await listRunsOfRecording(db(), "me", "abc")).map(({ id }) => id);
    expect(ids).toEqual(["r1", "r2"]);
  });

  it("go away one by one", async () => {
    await addStoredRun(db(), "me", { id: "r1" });
    await addStoredRun(db(), "me", { id: "r2" });
    expect(await removeRun(db(), "other", "r1")).toBe(false);
    expect(await removeRun(db(), "me", "r1")).toBe(true);
    expect((await listRuns(db(), "me")).map(({ id }) => id)).toEqual(["r2"]);
  });
});
