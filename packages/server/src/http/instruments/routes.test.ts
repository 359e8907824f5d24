import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addFilled } from "../../storage/filled-instruments/repository.ts";
import { todayOf } from "../../use-cases/today.ts";
import type { FilledInstrument, InstrumentList } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { instrumentListSchema } from "./schema.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/instruments";
const DAY_MS = 86_400_000;
const fillIn = (id: string, answers: unknown) => app.send("POST", `${PATH}/${id}/answers`, { answers });

async function filledOf(id: string): Promise<readonly FilledInstrument[]> {
  const { instruments } = (await app.send("GET", PATH)).json as InstrumentList;
  return instruments.find((one) => one.id === id)?.filled ?? [];
}

const activities = ["run", "sit", "lift"].map((activity, at) => ({ activity, score: at }));
const SITTINGS: readonly (readonly [string, unknown])[] = [
  ["nprs", { average: 4, worst: 6, now: null }],
  ["psfs", { activities }],
  ["ostrc-o2", { q1: 8, q2: 8, q3: 17, q4: 8 }],
  ["ostrc-h2", { q1: 0, q2: null, q3: null, q4: null }],
  ["rmdq", { ticked: [1, 24] }],
  ["trunk-endurance", { extensorS: 61.5, flexorS: null, rightSideBridgeS: 40, leftSideBridgeS: 41 }],
  ["modified-thomas", { left: { hipDegAboveHorizontal: -3, kneeFlexionDeg: 70 }, right: null }],
];

describe("instruments", () => {
  it("are those that are followed over time, with their exact words or why there are none", async () => {
    const { status, json } = await app.send("GET", PATH);
    const { instruments } = json as InstrumentList;
    expect(status).toBe(200);
    expect(instrumentListSchema.safeParse(json).error).toBeUndefined();
    expect(instruments.map(({ id, kind }) => [id, kind])).toEqual([
      ["nprs", "questionnaire"],
      ["psfs", "questionnaire"],
      ["ostrc-o2", "questionnaire"],
      ["ostrc-h2", "questionnaire"],
      ["rmdq", "questionnaire"],
      ["trunk-endurance", "self-test"],
      ["modified-thomas", "self-test"],
    ]);
    for (const { id, items, whyNoItems, filled } of instruments) {
      expect(items === null).toBe(id === "ostrc-h2");
      expect((items === null) !== (whyNoItems === null)).toBe(true);
      expect(filled).toEqual([]);
    }
  });

  it.each(SITTINGS)("%s keeps a sitting in the shape in which it came", async (id, answers) => {
    const { status, json } = await fillIn(id, answers);
    expect(status).toBe(201);
    expect(json).toMatchObject({ at: "2026-05-04T06:30:00.000Z", day: "2026-05-04", answers });
    expect((json as FilledInstrument).statements.length).toBeGreaterThan(0);
    expect(await filledOf(id)).toEqual([json]);
    expect(instrumentListSchema.safeParse((await app.send("GET", PATH)).json).error).toBeUndefined();
  });

  it("come newest first, each held against the first", async () => {
    for (const [at, average] of [6, 5, 3].entries()) {
      app.setNow(TEST_NOW + at * 7 * DAY_MS);
      await fillIn("nprs", { average, worst: 6, now: 0 });
    }
    const texts = (await filledOf("nprs")).map(({ statements }) => statements[0]?.text);
    expect(texts).toEqual([
      expect.stringContaining("Average pain: from 6 to 3 of 10, a change that matters by both criteria"),
      expect.stringContaining("Average pain: from 6 to 5 of 10, no improvement that matters"),
      "Average pain: 6 of 10; one value shows no change.",
    ]);
  });

  it("answer to a new sitting with what it means against those before", async () => {
    await fillIn("rmdq", ["1", "2", "3"]);
    const { json } = await fillIn("rmdq", []);
    expect((json as FilledInstrument).answers).toEqual({ ticked: [] });
    expect((json as FilledInstrument).statements[0]?.text).toBe(
      "From 3 to 0 of 24 points; fewer are better.",
    );
  });

  it.each([
    ["nprs", { average: 11 }, "inputInvalid"],
    ["nprs", { mood: 1 }, "unknownField"],
    ["nprs", null, "inputInvalid"],
    ["ostrc-o2", { q1: 9 }, "inputInvalid"],
    ["ostrc-o2", { q1: 0, q4: 8 }, "inputInvalid"],
    ["psfs", { activities: activities.slice(1) }, "inputInvalid"],
  ])("refuse %s with %j as %s and keep nothing", async (id, answers, code) => {
    expect(await fillIn(id, answers)).toEqual(refused(400, code));
    expect(await filledOf(id)).toEqual([]);
  });

  it("refuse a body with anything else in it, or without answers", async () => {
    const path = `${PATH}/nprs/answers`;
    const answers = { average: 1 };
    expect(await app.send("POST", path, { answers, day: "2020-01-01" })).toEqual(
      refused(400, "unknownField"),
    );
    expect(await app.send("POST", path, {})).toEqual(refused(400, "inputInvalid"));
  });

  it.each(["start-back", "axspa-ng65", "session-spike", "toString"])(
    "%s is not filled in here",
    async (id) => {
      expect(await fillIn(id, {})).toEqual(refused(404, "notFound"));
    },
  );

  it("let a sitting be taken back, by its instrument's name and once", async () => {
    const { id } = (await fillIn("nprs", { average: 1 })).json as FilledInstrument;
    const remove = (instrument: string) => app.send("DELETE", `${PATH}/${instrument}/answers/${id}`);
    expect(await remove("rmdq")).toEqual(refused(404, "notFound"));
    expect((await remove("nprs")).status).toBe(204);
    expect(await remove("nprs")).toEqual(refused(404, "notFound"));
    expect(await filledOf("nprs")).toEqual([]);
  });

  it("keep what another version asked, and say that it can't be scored", async () => {
    const { ports } = app.store;
    const sitting = { id: "old", instrumentId: "nprs", at: ports.now(), day: todayOf(ports) };
    await addFilled(ports.db, "me", { ...sitting, answers: { mood: 3 } });
    app.setNow(TEST_NOW + DAY_MS);
    await fillIn("nprs", { average: 2 });
    const [latest, old] = await filledOf("nprs");
    expect(old?.statements.map(({ id }) => id)).toEqual(["instrument.unreadable"]);
    expect(latest?.statements[0]?.text).toBe("Average pain: 2 of 10; one value shows no change.");
  });

  it("count as data of the runner", async () => {
    await fillIn("nprs", { average: 0 });
    expect((await app.send("GET", "/api/runners")).json).toMatchObject({ runners: [{ hasData: true }] });
  });
});
