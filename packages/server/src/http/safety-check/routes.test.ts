import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SafetyCheckAnswer } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/safety-check";
const DAY_MS = 86_400_000;
const put = async (answers: Record<string, unknown>): Promise<SafetyCheckAnswer> => {
  const { status, json } = await app.send("PUT", PATH, { answers });
  expect(status).toBe(200);
  return json as SafetyCheckAnswer;
};
const get = async (): Promise<SafetyCheckAnswer> => (await app.send("GET", PATH)).json as SafetyCheckAnswer;
const triageKind = async (): Promise<string> => {
  const { json } = await app.send("GET", "/api/runners/me/assessment");
  return (json as { triage: { kind: string } }).triage.kind;
};

/** Answers every open question with a harmless answer. */
async function answerOpen(): Promise<SafetyCheckAnswer> {
  let check = await get();
  while (!check.isComplete) {
    const open = check.screens.flatMap(({ questions }) => questions.filter(({ answer }) => answer === null));
    check = await put(Object.fromEntries(open.map(({ id, kind }) => [id, kind === "number" ? 1 : "no"])));
  }
  return check;
}

/** A healthy back of 35 years. */
async function answerAll(): Promise<SafetyCheckAnswer> {
  await put({ "age-years": 35, "back-pain": "no" });
  return await answerOpen();
}

describe("the safety check", () => {
  it("begins with nothing answered, and the engine asks", async () => {
    const check = await get();
    expect(check).toMatchObject({ isStarted: false, isComplete: false, answeredOn: null, stops: [] });
    expect(check.screens.every(({ isAnswered }) => !isAnswered)).toBe(true);
    expect(await triageKind()).toBe("ask");
  });

  it("keeps answers as they come, and null takes one back", async () => {
    await put({ "age-years": 35 });
    await put({ "back-pain": "unknown" });
    const answerOf = (check: SafetyCheckAnswer, id: string) =>
      check.screens.flatMap(({ questions }) => questions).find((question) => question.id === id)?.answer;
    expect(answerOf(await get(), "age-years")).toBe(35);
    expect(answerOf(await get(), "back-pain")).toBe("unknown");
    await put({ "age-years": null });
    expect(answerOf(await get(), "age-years")).toBeNull();
    expect(answerOf(await get(), "back-pain")).toBe("unknown");
  });

  it("has every question answered anew once the diary brings something new: finishing alone dates nothing", async () => {
    await put({ "age-years": 35, "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 3 });
    await answerOpen();
    await app.send("POST", `${PATH}/finish`);
    expect(await triageKind()).toBe("clear");
    app.setNow(TEST_NOW + 60_000);
    await app.send("POST", "/api/runners/me/diary", {
      moment: "at-rest",
      pain: 3,
      regions: ["left-lower-leg"],
      runId: null,
      note: null,
    });
    expect(await triageKind()).toBe("ask");
    const check = await get();
    expect(check.isComplete).toBe(false);
    expect(check.screens.every(({ isAnswered }) => !isAnswered)).toBe(true);
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(409);
    await put({ "age-years": 35 });
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(409);
    await put({ "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 3 });
    await answerOpen();
    app.setNow(TEST_NOW + 120_000);
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(200);
    expect(await triageKind()).toBe("clear");
  });

  it("is asked anew as a whole when an answer changes on a later day", async () => {
    await answerAll();
    await app.send("POST", `${PATH}/finish`);
    app.setNow(TEST_NOW + DAY_MS);
    const check = await put({ "age-years": 36 });
    expect(check.isComplete).toBe(false);
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(409);
    await answerAll();
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(200);
  });

  it("keeps a sign that stops through a new round until it is answered anew", async () => {
    await put({ "age-years": 35, "back-pain": "no", "urine-leaks": "yes" });
    await answerOpen();
    await app.send("POST", `${PATH}/finish`);
    app.setNow(TEST_NOW + 9 * DAY_MS);
    expect((await get()).stops).toHaveLength(1);
    expect(await triageKind()).toBe("stop");
  });

  it("is asked anew as a whole when a sign is taken back after it was finished; before that one box is enough", async () => {
    await put({ "age-years": 35, "back-pain": "no", "urine-leaks": "yes" });
    await put({ "urine-leaks": "no" });
    expect((await get()).screens[0]?.isAnswered).toBe(true);
    await put({ "urine-leaks": "yes" });
    await answerOpen();
    await app.send("POST", `${PATH}/finish`);
    expect(await triageKind()).toBe("stop");
    const check = await put({ "urine-leaks": "no" });
    expect(check.isComplete).toBe(false);
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(409);
    expect(await triageKind()).toBe("ask");
  });

  it("loses no sign that stops to another answer: it has to be taken back itself", async () => {
    await put({ "age-years": 35, "back-pain": "yes", "fever-or-shivering": "yes" });
    expect(await triageKind()).toBe("stop");
    const { status, json } = await app.send("PUT", PATH, { answers: { "back-pain": "no" } });
    expect([status, json]).toMatchObject([
      400,
      { error: { code: "answerInvalid", message: expect.stringMatching(/^Urgent: Call your doctor/) } },
    ]);
    expect(await triageKind()).toBe("stop");
    await put({ "fever-or-shivering": "no" });
    await put({ "back-pain": "no" });
    expect(await triageKind()).toBe("ask");
  });

  it("loses no sign either that comes together with the answer that rules it out", async () => {
    const both = { answers: { "back-pain": "no", "fever-or-shivering": "yes" } };
    const fresh = await app.send("PUT", PATH, both);
    expect([fresh.status, fresh.json]).toMatchObject([
      400,
      { error: { code: "answerInvalid", message: expect.stringMatching(/^Urgent: Call your doctor/) } },
    ]);
    await put({ "back-pain": "yes", "fever-or-shivering": "yes" });
    expect((await app.send("PUT", PATH, both)).status).toBe(400);
    expect(await triageKind()).toBe("stop");
  });

  it("is asked anew as a whole when the number is changed that made a stop of an answer", async () => {
    const fell = { "minor-trauma": "yes", "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 3 };
    await put({ "age-years": 65, ...fell });
    await answerOpen();
    await app.send("POST", `${PATH}/finish`);
    expect(await triageKind()).toBe("stop");
    const check = await put({ "age-years": 64 });
    expect(check.isComplete).toBe(false);
    expect((await app.send("POST", `${PATH}/finish`)).status).toBe(409);
    expect(await triageKind()).toBe("ask");
  });

  it("is dated today when it is finished, and only then clears", async () => {
    await answerAll();
    expect(await triageKind()).toBe("ask");
    const finished = await app.send("POST", `${PATH}/finish`);
    expect(finished).toMatchObject({ status: 200, json: { answeredOn: "2026-05-04", isComplete: true } });
    expect(await triageKind()).toBe("clear");
    app.setNow(TEST_NOW + 8 * DAY_MS);
    expect(await triageKind()).toBe("ask");
  });

  it("can't be finished while a question is open", async () => {
    await put({ "age-years": 35, "back-pain": "no" });
    expect(await app.send("POST", `${PATH}/finish`)).toEqual(refused(409, "safetyCheckOpen"));
    expect((await get()).answeredOn).toBeNull();
  });

  it("is open again as soon as an answer changes, and stays finished when none does", async () => {
    await answerAll();
    await app.send("POST", `${PATH}/finish`);
    expect((await put({ "age-years": 35 })).answeredOn).toBe("2026-05-04");
    expect((await put({ "age-years": 36 })).answeredOn).toBeNull();
    expect(await triageKind()).toBe("ask");
  });

  it("shows an emergency before it is finished, and the engine stops at once", async () => {
    const check = await put({ "urine-hard-to-start": "yes" });
    expect(check.stops[0]).toMatchObject({ ruleId: "cauda-equina", tier: "emergency" });
    expect(check.stops[0]?.whomToSee).toContain("emergency");
    expect(await triageKind()).toBe("stop");
  });

  it("drops answers that another answer makes irrelevant", async () => {
    await put({ "back-pain": "yes", "age-years": 35, "pain-severity": 4 });
    const check = await put({ "back-pain": "no" });
    expect(check.screens.flatMap(({ questions }) => questions).map(({ id }) => id)).not.toContain(
      "pain-severity",
    );
    const again = await put({ "back-pain": "yes" });
    const severity = again.screens
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === "pain-severity");
    expect(severity?.answer).toBeNull();
  });

  it.each([
    [{ answers: { "shoe-size": 43 } }, "unknownQuestion"],
    [{ answers: { "shoe-size": null } }, "unknownQuestion"],
    [{ answers: { "back-pain": "perhaps" } }, "answerInvalid"],
    [{ answers: { "age-years": 35.5 } }, "answerInvalid"],
    [{ answers: { "age-years": 0 } }, "answerInvalid"],
    [{ answers: { "back-pain": true } }, "inputInvalid"],
    [{ answers: {}, finished: true }, "unknownField"],
    [{}, "inputInvalid"],
  ])("refuses %j with %s and keeps what it had", async (body, code) => {
    await put({ "age-years": 35 });
    const before = await get();
    expect(await app.send("PUT", PATH, body)).toEqual(refused(400, code));
    expect(await get()).toEqual(before);
  });

  it("can be forgotten", async () => {
    await answerAll();
    await app.send("POST", `${PATH}/finish`);
    expect(await app.send("DELETE", PATH)).toMatchObject({ json: { isStarted: false, answeredOn: null } });
    expect(await triageKind()).toBe("ask");
  });
});
