import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProgressAnswer } from "../api.ts";
import { openTestApp, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { progressSchema } from "./schema.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const DAY_MS = 86_400_000;

async function seriesOf(runner: string, id: string) {
  const { status, json } = await app.send("GET", `/api/runners/${runner}/progress`);
  expect(status).toBe(200);
  expect(progressSchema.safeParse(json).error).toBeUndefined();
  const series = (json as ProgressAnswer).series.find((one) => one.id === id);
  if (series === undefined) throw new Error(`there is no line ${id}`);
  return { ...series, texts: series.statements.map(({ statement }) => statement.text) };
}

describe("progress", () => {
  it("of a new runner says that there is not enough yet", async () => {
    const { points, texts } = await seriesOf("me", "nprs-worst");
    expect(points).toEqual([]);
    expect(texts).toEqual(["Not enough yet to see a change: 0 of 2 sittings."]);
  });

  it("follows what is filled in and what the diary says", async () => {
    for (const [at, worst] of [8, 5].entries()) {
      app.setNow(TEST_NOW + at * 14 * DAY_MS);
      await app.send("POST", "/api/runners/me/instruments/nprs/answers", { answers: { worst } });
    }
    const { points, texts } = await seriesOf("me", "nprs-worst");
    expect(points).toEqual([
      { day: "2026-05-04", value: 8 },
      { day: "2026-05-18", value: 5 },
    ]);
    // 3 of 8 points are 37.5 %.
    expect(texts.at(-2)).toContain("Better by 3 points: reaches 2 points");
    expect(texts.at(-1)).toContain("Better by 37.5 %: reaches 30 % of the start");
  });

  it("of the sample runner has two sittings, weeks of pain and weeks of running to show", async () => {
    await app.send("POST", "/api/sample");
    for (const id of ["nprs-average", "nprs-worst", "ostrc-o2"]) {
      const { points } = await seriesOf("sample", id);
      expect(points).toHaveLength(2);
    }
    expect((await seriesOf("sample", "pain-by-week")).points.length).toBeGreaterThan(10);
    expect((await seriesOf("sample", "distance-by-week")).points.length).toBeGreaterThan(10);
    expect((await seriesOf("sample", "rmdq")).points).toEqual([]);
  });
});
