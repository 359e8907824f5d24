import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LoadAnswer } from "../api.ts";
import { openTestApp, type TestApp } from "../app.test-support.ts";
import { loadSchema } from "./schema.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

async function loadOf(runner: string): Promise<LoadAnswer> {
  const { status, json } = await app.send("GET", `/api/runners/${runner}/load`);
  expect(status).toBe(200);
  expect(loadSchema.safeParse(json).error).toBeUndefined();
  return json as LoadAnswer;
}

describe("the load", () => {
  it("of a new runner is not known, and has no weeks", async () => {
    const { load, weeks } = await loadOf("me");
    expect(load.lastSevenDaysM.kind).toBe("unavailable");
    expect(load.description.distance.ewma.measured).toMatchObject({ reason: "noRuns" });
    expect(weeks).toEqual([]);
  });

  it("of the sample runner has weeks that end today, and says the same of the last one as the load of late", async () => {
    await app.send("POST", "/api/sample");
    const { today, load, weeks } = await loadOf("sample");
    const last = weeks.at(-1);
    expect(last?.lastDay).toBe(today);
    expect(weeks.length).toBeGreaterThan(4);
    expect(load.description.distance.lastSevenDays).toMatchObject({
      kind: "computed",
      value: last?.byKind.distance.load,
    });
  });

  it("by effort comes with the runner's word on each run", async () => {
    await app.send("POST", "/api/sample");
    const { runs } = (await app.send("GET", "/api/runners/sample/runs")).json as {
      readonly runs: readonly { readonly id: string }[];
    };
    expect((await loadOf("sample")).load.description.session).toBeNull();
    for (const { id } of runs) {
      const edited = await app.send("PATCH", `/api/runners/sample/runs/${id}`, { effort: 4 });
      expect(edited.status).toBe(200);
    }
    expect((await loadOf("sample")).load.description.session).toMatchObject({ kind: "effort" });
  });

  it("by heart rate comes with the profile", async () => {
    await app.send("POST", "/api/sample");
    const profile = (await app.send("GET", "/api/runners/sample/profile")).json as object;
    const heart = { restingHeartRateBpm: 50, maxHeartRateBpm: 195, heartRateLoadSex: "female" };
    await app.send("PUT", "/api/runners/sample/profile", { ...profile, ...heart });
    expect((await loadOf("sample")).load.description.session).toMatchObject({
      kind: "heart-rate",
      lastSevenDays: { kind: "computed", unit: "TRIMP" },
    });
  });
});
