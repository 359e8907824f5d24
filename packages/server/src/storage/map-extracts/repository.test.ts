import type { MatchedStretch } from "@backstride/core/terrain";
import { instant } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { removeRunner } from "../runners/repository.ts";
import { dropRun, findRun } from "../runs/repository.ts";
import { addStoredRun, bareMeasures } from "../runs/runs.test-support.ts";
import { addExtract, extractsOnDisk, listExtracts, listExtractsIn, saveExtract } from "./repository.ts";
import {
  countRunsToMatch,
  findRunWays,
  forgetRunWays,
  isMatchable,
  listRunsOverWays,
  listRunsToMatch,
  renameExtracts,
  saveRunWays,
  saveSurface,
} from "./run-ways.ts";
import type { StoredExtract } from "./stored-extract.ts";
import { listCorrections, removeCorrection, saveCorrection } from "./way-corrections.ts";

const NOW = instant(Date.UTC(2026, 4, 4, 6));
const extract = (id: string, given: Partial<StoredExtract> = {}): StoredExtract => ({
  id,
  fileName: `${id}.osm.pbf`,
  sizeBytes: 6_000_000_000,
  state: "waiting",
  reason: null,
  addedAt: NOW,
  endedAt: null,
  begunCount: 0,
  wayCount: null,
  indexBytes: null,
  ...given,
});
const stretch = (fromM: number, toM: number, wayId: number | null): MatchedStretch => ({
  fromM,
  toM,
  wayId,
  surface: wayId === null ? "unknown" : "compact",
  confidence: 0.5,
});

repositoryContract("map extracts", (db) => {
  it("come back as they are, in the order in which they came", async () => {
    const failed = extract("b", {
      state: "failed",
      reason: { code: "mapExtractBroken", message: "It ends early." },
      endedAt: NOW,
    });
    await addExtract(db(), "me", extract("c", { addedAt: instant(NOW + 1) }));
    await addExtract(db(), "me", extract("b"));
    await saveExtract(db(), "me", failed);
    expect((await listExtracts(db(), "me")).map(({ id }) => id)).toEqual(["b", "c"]);
    expect((await listExtracts(db(), "me"))[0]).toEqual(failed);
    expect(await listExtracts(db(), "other")).toEqual([]);
    expect(await listExtractsIn(db(), "failed")).toEqual([{ runnerId: "me", extract: failed }]);
  });

  it("say what of them belongs on disk", async () => {
    await addExtract(db(), "me", extract("waiting"));
    await addExtract(db(), "me", extract("running", { state: "running" }));
    await addExtract(db(), "other", extract("done", { state: "done" }));
    await addExtract(db(), "me", extract("failed", { state: "failed" }));
    const { files, indexes } = await extractsOnDisk(db());
    expect([...files].toSorted()).toEqual(["running", "waiting"]);
    expect([...indexes]).toEqual(["done"]);
  });
});

repositoryContract("the ways of runs", (db) => {
  const toMatch = (extracts: string) => listRunsToMatch(db(), "me", { extracts, most: 10 });

  it("are still to be found for runs on foot that count, the latest first", async () => {
    const at = (hour: number) => ({ ...bareMeasures, startedAt: instant(Date.UTC(2026, 4, 4, hour)) });
    await addStoredRun(db(), "me", { id: "early", measures: at(6) });
    await addStoredRun(db(), "me", { id: "late", measures: at(18) });
    await addStoredRun(db(), "me", { id: "bike", editedSport: "cycling" });
    await addStoredRun(db(), "me", { id: "unknown", measures: { ...bareMeasures, sport: null } });
    await addStoredRun(db(), "me", { id: "by hand", recording: null });
    await addStoredRun(db(), "me", { id: "twin", twinOf: "late" });
    await addStoredRun(db(), "me", { id: "joined", joinedTo: "late" });
    await addStoredRun(db(), "me", { id: "gone", removedAt: NOW });
    await addStoredRun(db(), "me", { id: "walk", measures: at(2), editedSport: "walking" });
    expect(await toMatch("a")).toEqual(["late", "early", "walk"]);
    expect(await isMatchable(db(), "me", "walk")).toBe(true);
    expect(await isMatchable(db(), "other", "walk")).toBe(false);
    for (const id of ["bike", "unknown", "by hand", "twin", "joined", "gone"]) {
      expect(await isMatchable(db(), "me", id)).toBe(false);
    }
    await saveRunWays(db(), "me", { runId: "late", extracts: "a", stretches: [] });
    expect(await toMatch("a")).toEqual(["early", "walk"]);
    expect(await isMatchable(db(), "me", "late")).toBe(true);
    expect(await countRunsToMatch(db(), "me", "a")).toBe(2);
    expect(await toMatch("a,b")).toEqual(["late", "early", "walk"]);
    await renameExtracts(db(), "me", { from: "a", to: "a,b" });
    expect(await toMatch("a,b")).toEqual(["early", "walk"]);
  });

  it("are kept to the decimetre, in place of earlier ones, and found by the way", async () => {
    await addStoredRun(db(), "me", { id: "r" });
    await addStoredRun(db(), "other", { id: "r" });
    const ways = {
      runId: "r",
      extracts: "a",
      stretches: [stretch(0, 10.54321, 7), stretch(10.54321, 20, null)],
    };
    await saveRunWays(db(), "me", ways);
    await saveRunWays(db(), "other", { ...ways, stretches: [stretch(0, 1, 7)] });
    expect((await findRunWays(db(), "me", "r"))?.stretches).toEqual([
      stretch(0, 10.5, 7),
      stretch(10.5, 20, null),
    ]);
    expect(await listRunsOverWays(db(), "me", [6, 7])).toEqual(["r"]);
    await saveRunWays(db(), "me", { ...ways, stretches: [stretch(0, 5, 4_000_000_000_000)] });
    expect(await listRunsOverWays(db(), "me", [7])).toEqual([]);
    expect(await listRunsOverWays(db(), "me", [4_000_000_000_000])).toEqual(["r"]);
    expect(await listRunsOverWays(db(), "other", [7])).toEqual(["r"]);
    await forgetRunWays(db(), "me", "r");
    expect(await findRunWays(db(), "me", "r")).toBeNull();
    expect(await toMatch("a")).toEqual(["r"]);
  });

  it("are many for a long run, and go with it and with their runner", async () => {
    await addStoredRun(db(), "me", { id: "r" });
    const stretches = Array.from({ length: 1_500 }, (_, at) => stretch(at, at + 1, at + 1));
    await saveRunWays(db(), "me", { runId: "r", extracts: "a", stretches });
    expect(
      await listRunsOverWays(
        db(),
        "me",
        stretches.map(({ wayId }) => wayId ?? 0),
      ),
    ).toEqual(["r"]);
    await dropRun(db(), "me", "r");
    expect(await findRunWays(db(), "me", "r")).toBeNull();
    expect(await listRunsOverWays(db(), "me", [1])).toEqual([]);
    await removeRunner(db(), "me");
  });

  it("give the run its surface and change nothing else of it", async () => {
    const run = await addStoredRun(db(), "me", { id: "r", effort: 4 });
    const surface = { metres: { soft: 10 }, changes: 0, longestUniformM: 10, confidence: 1, correctedM: 10 };
    await saveSurface(db(), "me", { runId: "r", surface });
    expect(await findRun(db(), "me", "r")).toEqual({ ...run, surface });
  });
});

repositoryContract("words for ways", (db) => {
  it("are kept once for each way, the last one, and taken back", async () => {
    await saveCorrection(db(), "me", { wayId: 7, surface: "soft", at: NOW });
    await saveCorrection(db(), "me", { wayId: 7, surface: "track", at: instant(NOW + 5) });
    await saveCorrection(db(), "other", { wayId: 7, surface: "compact", at: NOW });
    expect(await listCorrections(db(), "me")).toEqual([{ wayId: 7, surface: "track", at: NOW + 5 }]);
    await removeCorrection(db(), "me", 7);
    expect(await listCorrections(db(), "me")).toEqual([]);
    expect(await listCorrections(db(), "other")).toHaveLength(1);
  });
});
