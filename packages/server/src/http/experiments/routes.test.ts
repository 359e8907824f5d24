import type { BodyRegion } from "@backstride/core/diary";
import { assignments } from "@backstride/core/experiments";
import { NO_TOTALS } from "@backstride/core/recording";
import { measuresOfTotals } from "@backstride/core/runs";
import { harmlessAnswers } from "@backstride/core/simulation";
import { addDays, instant, type LocalDay } from "@backstride/core/time";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDiaryEntry, listDiary } from "../../storage/diary/repository.ts";
import { addStoredRun } from "../../storage/runs/runs.test-support.ts";
import { saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { ExperimentAnswer, ExperimentList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { experimentAnswerSchema, experimentListAnswerSchema } from "./schema.ts";

const SEED = 987_654_321;
const ME = "/api/runners/me";
const PATH = `${ME}/experiments`;
const DAY_MS = 86_400_000;
const TODAY = "2026-05-04" as LocalDay;

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp({ newSeed: () => SEED });
  // Without an entry of today, today's answer asks for one and there is no plan.
  await enterPain(0, 0, 0);
});
afterEach(() => app.close());

const db = () => app.store.ports.db;

/** A safety check without a warning sign, finished so many days from today by someone who knew of the diary. */
async function clearCheck(daysLater = 0, changed = {}): Promise<void> {
  const answers = {
    ...harmlessAnswers({ ageYears: 34, hasBackPain: true, painDurationWeeks: 1, painSeverity: 1 }),
    ...changed,
  };
  const finished = { at: instant(TEST_NOW + daysLater * DAY_MS), on: addDays(TODAY, daysLater) };
  const confirmedOver = (await listDiary(db(), "me")).map(({ id }) => id);
  const given = Object.keys(answers).map((id) => [id, { ...finished, wasFinished: true, confirmedOver }]);
  await saveSafetyCheck(db(), "me", {
    answers,
    given: Object.fromEntries(given),
    finished,
    changed: [],
    round: null,
  });
}

/** Goes on by so many days, with a safety check and a painless entry of that day. */
async function goTo(daysLater: number): Promise<void> {
  app.setNow(TEST_NOW + daysLater * DAY_MS + 3_600_000);
  await clearCheck(daysLater);
  await enterPain(daysLater, 0, 0);
}

async function runOn(daysLater: number): Promise<void> {
  const startedAt = instant(TEST_NOW + daysLater * DAY_MS);
  await addStoredRun(db(), "me", {
    id: `run-${daysLater}`,
    day: addDays(TODAY, daysLater),
    measures: measuresOfTotals({ startedAt, sport: "running", totals: NO_TOTALS, source: "a test" }),
  });
}

async function enterPain(
  daysLater: number,
  hours: number,
  pain: number,
  region: BodyRegion = "lower-back",
): Promise<void> {
  await addDiaryEntry(db(), "me", {
    id: `pain-${daysLater}-${hours}`,
    at: instant(TEST_NOW + daysLater * DAY_MS + hours * 3_600_000),
    day: addDays(TODAY, daysLater),
    moment: hours <= 0 ? "at-rest" : "after-run",
    pain,
    regions: pain > 0 ? [region] : [],
    runId: null,
    note: null,
  });
}

const list = async (): Promise<ExperimentList> => {
  const { status, json } = await app.send("GET", PATH);
  expect(status).toBe(200);
  expect(experimentListAnswerSchema.safeParse(json).error).toBeUndefined();
  return json as ExperimentList;
};
async function start(body: unknown): Promise<ExperimentAnswer> {
  const { status, json } = await app.send("POST", PATH, body);
  expect(status).toBe(201);
  expect(experimentAnswerSchema.safeParse(json).error).toBeUndefined();
  return json as ExperimentAnswer;
}

describe("starting an experiment", () => {
  it("is not offered while the safety questions are open, and refused", async () => {
    const { startRefused, kinds, experiments } = await list();
    expect(startRefused?.code).toBe("experimentNeedsPlan");
    expect(kinds.map(({ id }) => id)).toEqual(["warm-up", "stretching", "shoes", "soft-ground"]);
    expect(experiments).toEqual([]);
    expect(await app.send("POST", PATH, { kind: "stretching" })).toEqual(refused(409, "experimentNeedsPlan"));
    expect((await list()).experiments).toEqual([]);
  });

  it("is refused with a warning sign, before anything else is looked at", async () => {
    await clearCheck(0, { "bladder-fullness-not-felt": "yes" });
    expect(await app.send("POST", PATH, { kind: "shoes" })).toEqual(refused(409, "experimentNeedsPlan"));
  });

  it("is refused while someone has to look at a leg first", async () => {
    await clearCheck();
    await enterPain(0, -1, 1, "left-lower-leg");
    expect((await list()).startRefused?.code).toBe("experimentNeedsPlan");
    expect(await app.send("POST", PATH, { kind: "stretching" })).toEqual(refused(409, "experimentNeedsPlan"));
  });

  it("draws a lot that nobody is told, and begins tomorrow", async () => {
    await clearCheck();
    const begun = await start({ kind: "stretching" });
    expect(begun).toMatchObject({
      kind: "stretching",
      unit: "day",
      startsOn: "2026-05-05",
      fortnights: 8,
      stoppedOn: null,
      assignment: { kind: "not-begun" },
      analysis: { kind: "running", unitsDone: 0, unitsPlanned: 112 },
    });
    const answer = await list();
    expect(answer.experiments).toEqual([begun]);
    expect(JSON.stringify(answer)).not.toMatch(/seed|987654321/);
  });

  it("is refused while another one goes on, and allowed when that was stopped", async () => {
    await clearCheck();
    const { id } = await start({ kind: "stretching" });
    expect((await list()).startRefused?.code).toBe("experimentRunning");
    expect(await app.send("POST", PATH, { kind: "warm-up" })).toEqual(refused(409, "experimentRunning"));
    expect((await app.send("POST", `${PATH}/${id}/stop`)).status).toBe(200);
    await start({ kind: "warm-up" });
    expect((await list()).experiments).toHaveLength(2);
  });

  it("begins only one of two that are asked for at once", async () => {
    await clearCheck();
    const both = await Promise.all(["stretching", "warm-up"].map((kind) => app.send("POST", PATH, { kind })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it.each([
    [{ kind: "run-through-pain" }, 400, "inputInvalid"],
    [{}, 400, "inputInvalid"],
    [{ kind: "stretching", fortnights: 1 }, 400, "unknownField"],
    [{ kind: "stretching", shoeIds: ["a", "b"] }, 400, "inputInvalid"],
    [{ kind: "shoes" }, 400, "inputInvalid"],
    [{ kind: "shoes", shoeIds: ["a"] }, 400, "inputInvalid"],
    [{ kind: "shoes", shoeIds: ["a", "b"] }, 422, "experimentNeedsUnmet"],
    [{ kind: "soft-ground" }, 422, "experimentNeedsUnmet"],
  ])("with %j is refused", async (body, status, code) => {
    await clearCheck();
    expect(await app.send("POST", PATH, body)).toEqual(refused(status, code));
    expect((await list()).experiments).toEqual([]);
  });
});

describe("an experiment with shoes", () => {
  const addShoe = async (name: string): Promise<string> => {
    const { json } = await app.send("POST", `${ME}/shoes`, { name });
    return (json as { id: string }).id;
  };

  it("takes two that are in use, names them, and keeps them from being taken away", async () => {
    await clearCheck();
    const shoeIds = [await addShoe("Blue"), await addShoe("Red")];
    const offered = (await list()).kinds.find(({ id }) => id === "shoes");
    expect(offered).toMatchObject({ missing: null, shoeChoices: [shoeIds] });
    const begun = await start({ kind: "shoes", shoeIds });
    expect(begun.arms.map(({ name }) => name.text)).toEqual(["Blue", "Red"]);
    const away = `${ME}/shoes/${shoeIds[0]}?permanently=true`;
    expect(await app.send("DELETE", away)).toEqual(refused(409, "shoeInExperiment"));
    await app.send("DELETE", `${PATH}/${begun.id}`);
    expect((await app.send("DELETE", away)).status).toBe(204);
  });

  it("names no shoe of the week when one was retired", async () => {
    await clearCheck();
    const shoeIds = [await addShoe("Blue"), await addShoe("Red")];
    await start({ kind: "shoes", shoeIds });
    await goTo(1);
    expect((await list()).experiments[0]?.assignment.kind).toBe("on");
    await app.send("DELETE", `${ME}/shoes/${shoeIds[1]}`);
    expect((await list()).experiments[0]?.assignment.kind).toBe("withheld");
  });
});

describe("a running experiment", () => {
  beforeEach(async () => {
    await clearCheck();
    await start({ kind: "stretching" });
  });

  it("names the side of today as it was drawn, whichever runs are there", async () => {
    const drawn = assignments({ kind: "stretching", fortnights: 8, seed: SEED });
    await goTo(1);
    const sideOfToday = async () => (await list()).experiments[0]?.assignment;
    expect(await sideOfToday()).toMatchObject({ kind: "on", arm: drawn[0], number: 1 });
    await goTo(5);
    const without = await sideOfToday();
    expect(without).toMatchObject({ kind: "on", arm: drawn[4], number: 5 });
    await runOn(1);
    await runOn(3);
    expect(await sideOfToday()).toEqual(without);
  });

  it("names none while today has no plan: a warning sign, or answers that are too old", async () => {
    await goTo(1);
    await clearCheck(1, { "bladder-fullness-not-felt": "yes" });
    expect((await list()).experiments[0]?.assignment.kind).toBe("withheld");
    await clearCheck(-10);
    expect((await list()).experiments[0]?.assignment.kind).toBe("withheld");
  });

  it("names none while someone has to look at a leg first, nor on a day of rest", async () => {
    await goTo(1);
    await enterPain(1, -1, 1, "left-lower-leg");
    expect((await list()).experiments[0]?.assignment.kind).toBe("withheld");
    await goTo(5);
    expect((await list()).experiments[0]?.assignment.kind).toBe("on");
    await enterPain(5, -1, 7);
    await clearCheck(5);
    const { experiments, startRefused } = await list();
    expect(experiments[0]?.assignment).toMatchObject({
      kind: "withheld",
      statement: { id: "experiments.withheldToday" },
    });
    expect(startRefused?.code).toBe("experimentRunning");
  });

  it("still names the side after the run of today, when today's answer is that it was enough", async () => {
    await goTo(1);
    await runOn(1);
    expect((await list()).experiments[0]?.assignment.kind).toBe("on");
  });

  it("can be stopped at any time, once, and deleted, once", async () => {
    await goTo(2);
    await clearCheck(2, { "bladder-fullness-not-felt": "yes" });
    const id = (await list()).experiments[0]?.id;
    expect(await app.send("POST", `${PATH}/${id}/stop`)).toMatchObject({
      status: 200,
      json: { stoppedOn: "2026-05-06", assignment: { kind: "ended" } },
    });
    expect(await app.send("POST", `${PATH}/${id}/stop`)).toEqual(refused(409, "experimentEnded"));
    expect((await app.send("DELETE", `${PATH}/${id}`)).status).toBe(204);
    expect(await app.send("DELETE", `${PATH}/${id}`)).toEqual(refused(404, "notFound"));
    expect(await app.send("POST", `${PATH}/${id}/stop`)).toEqual(refused(404, "notFound"));
  });

  it("shows what came of it when all its days are over, and nothing before; a late run turns no side round", async () => {
    const drawn = assignments({ kind: "stretching", fortnights: 8, seed: SEED });
    for (const daysLater of [-4, -3, -2]) await enterPain(daysLater, -1, 0);
    // On two days of the week, in both weeks of every fortnight: 16 whole pairs.
    const days = drawn.flatMap((arm, day) =>
      day % 7 === 1 || day % 7 === 4 ? [{ arm, daysLater: 1 + day }] : [],
    );
    const late = days.slice(0, 3);
    for (const { arm, daysLater } of days) {
      // Painless mornings around keep the level at 0.
      for (const near of [-1, 0, 1]) await enterPain(daysLater + near, -1, 0);
      await enterPain(daysLater, 2, arm === "first" ? 0 : 1);
    }
    for (const { daysLater } of days.slice(3)) await runOn(daysLater);
    await goTo(113);
    expect((await list()).experiments[0]?.analysis.kind).toBe("running");
    await goTo(114);
    const one = expect.closeTo(-1, 9);
    const found = { kind: "result", difference: one, interval: { low: one, high: one } };
    const { experiments, startRefused } = await list();
    expect(experiments[0]).toMatchObject({ assignment: { kind: "ended" }, analysis: found });
    expect(startRefused).toBeNull();
    for (const { daysLater } of late) await runOn(daysLater);
    expect((await list()).experiments[0]?.analysis).toMatchObject({
      ...found,
      unitsKnown: { first: 16, second: 16 },
    });
  });
});
