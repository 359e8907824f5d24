import { describe, expect, it } from "vitest";
import { emptyProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { loadOfRun, sessionKindOf } from "./index.ts";
import { HEART, TODAY } from "./load-days.test-support.ts";

const run = (about: Partial<Run>) => makeRun("r", TODAY, { movingS: 1800, ...about });
const withHeart = run({ avgHeartRateBpm: 150 });
const withEffort = run({ effort: 4 });
const withBoth = run({ avgHeartRateBpm: 150, effort: 4 });
const withNeither = run({ distanceM: 5000 });

describe("the load of a session", () => {
  it("by effort is effort times minutes: 4 of 10 for half an hour is 120", () => {
    expect(loadOfRun("effort", withEffort, emptyProfile)).toMatchObject({ value: 120, unit: "effort min" });
  });

  it("knows the difference between no effort and an effort that was not given", () => {
    expect(loadOfRun("effort", run({ effort: 0 }), emptyProfile)).toMatchObject({ value: 0 });
    expect(loadOfRun("effort", run({}), emptyProfile)).toMatchObject({ reason: "effortNotGiven" });
    expect(loadOfRun("effort", run({ effort: 4, movingS: null }), emptyProfile)).toMatchObject({
      reason: "runHasNoTime",
    });
    expect(loadOfRun("distance", run({}), emptyProfile)).toMatchObject({ reason: "runHasNoDistance" });
  });
});

describe("the kind that runs have in common", () => {
  it("is one kind for all of them, by heart rate first", () => {
    expect(sessionKindOf([withBoth, withHeart], HEART)).toMatchObject({ value: "heart-rate" });
    expect(sessionKindOf([withBoth, withEffort], HEART)).toMatchObject({ value: "effort" });
  });

  it("is none where they are mixed, where one has neither, and where there are no runs", () => {
    expect(sessionKindOf([withHeart, withEffort], HEART)).toMatchObject({ reason: "mixedKinds" });
    expect(sessionKindOf([withBoth, withNeither], HEART)).toMatchObject({ reason: "aRunHasNoSessionLoad" });
    expect(sessionKindOf([], HEART)).toMatchObject({ reason: "noRuns" });
  });
});
