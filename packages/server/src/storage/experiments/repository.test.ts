import { type Experiment, LARGEST_SEED } from "@backstride/core/experiments";
import type { LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { removeRunner } from "../runners/repository.ts";
import { findExperiment, listExperiments, removeExperiment, saveExperiment } from "./repository.ts";

const experiment = (id: string, about: Partial<Experiment> = {}): Experiment => ({
  id,
  kind: "warm-up",
  shoeIds: null,
  startsOn: "2026-05-04" as LocalDay,
  fortnights: 6,
  seed: LARGEST_SEED,
  stoppedOn: null,
  ...about,
});

repositoryContract("experiments", (db) => {
  it("are given back as they were begun, the first one first", async () => {
    const later = experiment("a", { kind: "shoes", shoeIds: ["blue", "red"], fortnights: 8, seed: 0 });
    const earlier = experiment("b", {
      startsOn: "2026-01-05" as LocalDay,
      stoppedOn: "2026-02-01" as LocalDay,
    });
    await saveExperiment(db(), "me", later);
    await saveExperiment(db(), "me", earlier);
    expect(await listExperiments(db(), "me")).toEqual([earlier, later]);
    expect(await findExperiment(db(), "me", "a")).toEqual(later);
    expect(await findExperiment(db(), "other", "a")).toBeNull();
    expect(await listExperiments(db(), "other")).toEqual([]);
  });

  it("can be ended, and their lot is never drawn anew", async () => {
    await saveExperiment(db(), "me", experiment("a"));
    await saveExperiment(db(), "me", experiment("a", { seed: 1, stoppedOn: "2026-05-09" as LocalDay }));
    expect(await listExperiments(db(), "me")).toEqual([
      experiment("a", { stoppedOn: "2026-05-09" as LocalDay }),
    ]);
  });

  it("are removed from their runner only, and go with them", async () => {
    await saveExperiment(db(), "me", experiment("a"));
    await saveExperiment(db(), "me", experiment("b"));
    expect(await removeExperiment(db(), "other", "a")).toBe(false);
    expect(await removeExperiment(db(), "me", "a")).toBe(true);
    expect(await removeExperiment(db(), "me", "a")).toBe(false);
    await removeRunner(db(), "me");
    expect(await listExperiments(db(), "me")).toEqual([]);
  });
});
