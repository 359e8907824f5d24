import { computed } from "@backstride/core/results";
import { MEASURES_VERSION } from "@backstride/core/runs";
import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import {
  countTwins,
  findOutdatedRun,
  findRun,
  findRunByAccountKey,
  hasRuns,
  listJoined,
  listRemovedRuns,
  listRuns,
  listRunsOfRecording,
  listRunsWithin,
  listRunsWithSpectra,
  listTwins,
  saveRun,
} from "./repository.ts";
import { addStoredRun, bareMeasures } from "./runs.test-support.ts";

const distanceM = computed(10_012.5, { unit: "m", version: "device-total/1", inputs: ["abc"] });
const between = (startMs: number, endMs: number) => ({
  ...bareMeasures,
  startedAt: instant(startMs),
  endedAt: instant(endMs),
});
const idsOf = (runs: readonly { readonly id: string }[]) => runs.map(({ id }) => id);

repositoryContract("runs", (db) => {
  it("come back as they were measured, missing numbers with their reason", async () => {
    const run = await addStoredRun(db(), "me", {
      id: "r1",
      utcOffsetMinutes: -210,
      part: { fromS: 30, toS: 90.5 },
      accountKey: "strava:123",
      stepCount: 9_100,
      measures: { ...bareMeasures, distanceM },
      shapedMeasures: bareMeasures,
      warnings: [{ code: "fileCutShort", message: "The file ends early." }],
    });
    expect(await findRun(db(), "me", "r1")).toEqual(run);
    expect(await findRun(db(), "other", "r1")).toBeNull();
    expect(await hasRuns(db(), "me")).toBe(true);
    expect(await hasRuns(db(), "other")).toBe(false);
  });

  it("keep their measures when the runner says something of them", async () => {
    const run = await addStoredRun(db(), "me", { id: "r1" });
    const edited = { ...run, editedSport: "cycling", editedName: "Home", ground: "trail" } as const;
    await saveRun(db(), "me", edited);
    expect(await findRun(db(), "me", "r1")).toEqual(edited);
  });

  it("can't be there twice for one stretch of one recording of one file", async () => {
    const recording = { sha256: "abc", index: 0 };
    await addStoredRun(db(), "me", { id: "r1", recording, part: { fromS: 0, toS: 60 } });
    await expect(addStoredRun(db(), "me", { id: "r2", recording })).rejects.toThrow();
    await addStoredRun(db(), "me", { id: "r2", recording, part: { fromS: 60, toS: null } });
    await addStoredRun(db(), "me", { id: "r3", recording: { ...recording, index: 1 } });
    await addStoredRun(db(), "other", { id: "r1", recording });
    expect(idsOf(await listRunsOfRecording(db(), "me", "abc"))).toEqual(["r1", "r2", "r3"]);
  });

  it("may stand without a recording, as many as there are", async () => {
    await addStoredRun(db(), "me", { id: "r1", recording: null, accountKey: "strava:1" });
    await addStoredRun(db(), "me", { id: "r2", recording: null, accountKey: "strava:2" });
    expect((await findRunByAccountKey(db(), "me", "strava:2"))?.id).toBe("r2");
    expect(await findRunByAccountKey(db(), "other", "strava:2")).toBeNull();
  });

  it("count once: not when another stands for them, when they are joined, or when they were put away", async () => {
    await addStoredRun(db(), "me", { id: "stands" });
    await addStoredRun(db(), "me", { id: "twin", twinOf: "stands" });
    await addStoredRun(db(), "me", { id: "joined", joinedTo: "stands" });
    await addStoredRun(db(), "me", { id: "away", removedAt: instant(9) });
    expect(idsOf(await listRuns(db(), "me"))).toEqual(["stands"]);
    expect(idsOf(await listTwins(db(), "me", "stands"))).toEqual(["twin"]);
    expect(idsOf(await listJoined(db(), "me", "stands"))).toEqual(["joined"]);
    expect(idsOf(await listRemovedRuns(db(), "me"))).toEqual(["away"]);
    expect(await countTwins(db(), "me")).toEqual(new Map([["stands", 1]]));
  });

  it("keep the spectrum of the whole beside that of a part", async () => {
    const cell = (seconds: number) => [{ gradeStep: 0, seconds, metres: 3 * seconds, steps: null }];
    await addStoredRun(db(), "me", { id: "whole", measures: { ...bareMeasures, spectrum: cell(600) } });
    await addStoredRun(db(), "me", {
      id: "part",
      measures: { ...bareMeasures, spectrum: cell(600) },
      shapedMeasures: { ...bareMeasures, spectrum: cell(200) },
    });
    expect((await findRun(db(), "me", "whole"))?.measures.spectrum).toEqual(cell(600));
    const part = await findRun(db(), "me", "part");
    expect(part?.measures.spectrum).toEqual(cell(600));
    expect(part?.shapedMeasures?.spectrum).toEqual(cell(200));
  });

  it("come with their spectra from a day on, the runner's own day before the file's, and else without", async () => {
    const cell = { gradeStep: -2, seconds: 600, metres: 1800.5, steps: null };
    const measures = { ...bareMeasures, spectrum: [cell] };
    const day = (text: string) => text as LocalDay;
    await addStoredRun(db(), "me", { id: "before", day: day("2026-05-03"), measures });
    await addStoredRun(db(), "me", { id: "from", day: day("2026-05-04"), measures });
    await addStoredRun(db(), "me", {
      id: "moved",
      day: day("2026-05-01"),
      editedDay: day("2026-05-09"),
      measures,
    });
    const spectra = async () =>
      (await listRunsWithSpectra(db(), "me", day("2026-05-04"))).map(({ id, spectrum }) => [id, spectrum]);
    expect(await spectra()).toEqual([
      ["before", []],
      ["from", [cell]],
      ["moved", [cell]],
    ]);
    expect((await listRuns(db(), "me")).map(({ spectrum }) => spectrum)).toEqual([[], [], []]);
  });

  it("are found by a time that they touch", async () => {
    await addStoredRun(db(), "me", { id: "r1", measures: between(1_000, 2_000) });
    await addStoredRun(db(), "me", { id: "r2", measures: between(3_000, 4_000) });
    await addStoredRun(db(), "me", { id: "no-time", measures: { ...bareMeasures, startedAt: null } });
    const within = (start: number, end: number) =>
      listRunsWithin(db(), "me", { start: instant(start), end: instant(end) });
    expect(idsOf(await within(2_000, 2_500))).toEqual(["r1"]);
    expect(idsOf(await within(2_001, 2_999))).toEqual([]);
    expect(idsOf(await within(0, 9_000))).toEqual(["r1", "r2"]);
  });

  it("are outdated by the version of their measures, where there is a recording to measure anew", async () => {
    await addStoredRun(db(), "me", { id: "r1" });
    await addStoredRun(db(), "me", { id: "entry", recording: null, measuresVersion: 0 });
    expect(await findOutdatedRun(db(), MEASURES_VERSION)).toBeNull();
    await addStoredRun(db(), "other", { id: "old", measuresVersion: 0 });
    expect(await findOutdatedRun(db(), MEASURES_VERSION)).toMatchObject({
      runnerId: "other",
      run: { id: "old" },
    });
  });
});
