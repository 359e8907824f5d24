import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import type { AssessmentAnswer, CausesAnswer, DiaryAnswer, RunList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll } from "../imports/imports.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const rawFileCount = async (): Promise<number> =>
  (await readdir(join(app.folder, "raw"), { recursive: true })).filter((name) => name.length > 2).length;
const OWN_ALONE = { runners: [{ id: "me", isSample: false, hasData: false }] };

describe("the runners of a store", () => {
  it("are its owner alone at first, without data", async () => {
    expect(await app.send("GET", "/api/runners")).toEqual({ status: 200, json: OWN_ALONE });
    expect(await app.send("GET", "/api/runners/sample/runs")).toEqual(refused(404, "notFound"));
  });

  it("have data with the first entry of the diary", async () => {
    const entry = { moment: "at-rest", pain: 0, regions: [], runId: null, note: null };
    await app.send("POST", "/api/runners/me/diary", entry);
    expect((await app.send("GET", "/api/runners")).json).toMatchObject({ runners: [{ hasData: true }] });
  });
});

describe("the sample runner", () => {
  it("comes with runs, shoes, a diary about those runs and a finished safety check", async () => {
    const made = await app.send("POST", "/api/sample");
    expect(made).toMatchObject({
      status: 201,
      json: {
        runners: [
          { id: "me", hasData: false },
          { id: "sample", isSample: true, hasData: true },
        ],
      },
    });
    const { runs } = (await app.send("GET", "/api/runners/sample/runs")).json as RunList;
    const { entries } = (await app.send("GET", "/api/runners/sample/diary")).json as DiaryAnswer;
    const ids = new Set(runs.map(({ id }) => id));
    const named = entries.flatMap(({ runId }) => (runId === null ? [] : [runId]));
    expect(runs.length).toBeGreaterThan(30);
    expect(runs.every(({ shoeId }) => shoeId !== null)).toBe(true);
    expect(named.length).toBeGreaterThan(30);
    expect(named.every((id) => ids.has(id))).toBe(true);
    const answer = (await app.send("GET", "/api/runners/sample/assessment")).json as AssessmentAnswer;
    expect(answer.today).toBe("2026-05-04");
    expect(["clear", "caution"]).toContain(answer.triage.kind);
    expect(answer.plan).not.toBeNull();
  });

  it("has told of most days, and has flares enough for why to hold them against other runs", async () => {
    await app.send("POST", "/api/sample");
    const { personal, findings } = (await app.send("GET", "/api/runners/sample/causes")).json as CausesAnswer;
    expect(personal.flares).toBeGreaterThanOrEqual(personal.flaresNeeded);
    const days = findings.find(({ id }) => id === "days");
    expect(days?.factors.every(({ flares, others }) => flares.known > 0 && others.known > 100)).toBe(true);
  });

  it("is there once, however often and at once it is asked for", async () => {
    await Promise.all([app.send("POST", "/api/sample"), app.send("POST", "/api/sample")]);
    const { imports } = (await app.send("GET", "/api/runners/sample/imports")).json as { imports: unknown[] };
    expect(imports).toHaveLength(1);
  });

  it("never mixes with the owner, and goes with everything of theirs", async () => {
    const own = recordingFiles(10, TEST_NOW);
    await importAll(app, own);
    const before = (await app.send("GET", "/api/runners/me/runs")).json;
    await app.send("POST", "/api/sample");
    expect((await app.send("GET", "/api/runners/me/runs")).json).toEqual(before);
    expect(await rawFileCount()).toBeGreaterThan(own.length);
    expect((await app.send("DELETE", "/api/sample")).status).toBe(204);
    expect((await app.send("GET", "/api/runners/me/runs")).json).toEqual(before);
    expect(await app.send("GET", "/api/runners/sample/diary")).toEqual(refused(404, "notFound"));
    expect(await rawFileCount()).toBe(own.length);
  });
});
