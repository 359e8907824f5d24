import { instant } from "@backstride/core/time";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSafetyCheck, saveSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { SafetyCheckAnswer } from "../api.ts";
import { openTestApp, refused, TEST_NOW, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const PATH = "/api/runners/me/safety-check";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const get = async (): Promise<SafetyCheckAnswer> => (await app.send("GET", PATH)).json as SafetyCheckAnswer;
const put = async (answers: Record<string, unknown>): Promise<SafetyCheckAnswer> => {
  const { status, json } = await app.send("PUT", PATH, { answers });
  expect(status).toBe(200);
  return json as SafetyCheckAnswer;
};
const finish = () => app.send("POST", `${PATH}/finish`);
const triageKind = async (): Promise<string> => {
  const { json } = await app.send("GET", "/api/runners/me/assessment");
  return (json as { triage: { kind: string } }).triage.kind;
};
const draw = (pain: number, regions: readonly string[], moment = "at-rest") =>
  app.send("POST", "/api/runners/me/diary", { moment, pain, regions, runId: null, note: null });

type Question = SafetyCheckAnswer["screens"][number]["questions"][number];
const questionsOf = (check: SafetyCheckAnswer): readonly Question[] =>
  check.screens.flatMap(({ questions }) => questions);
const openIn = (check: SafetyCheckAnswer): readonly string[] =>
  questionsOf(check)
    .filter(({ answer }) => answer === null)
    .map(({ id }) => id);
const questionIn = (check: SafetyCheckAnswer, id: string): Question | undefined =>
  questionsOf(check).find((question) => question.id === id);

const BACK = { "age-years": 35, "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 4 };

/** Answers all that is asked, once: BACK, and no to the rest, but for what is left open. */
async function answerOnce(leaving: readonly string[] = []): Promise<SafetyCheckAnswer> {
  const check = await put(BACK);
  const rest = openIn(check).filter((id) => !(id in BACK) && !leaving.includes(id));
  return await put(Object.fromEntries(rest.map((id) => [id, "no"])));
}

describe("what a doctor has found since", () => {
  const stops = ({ stops: found }: SafetyCheckAnswer) => found.map(({ ruleId }) => ruleId);

  it("is asked after a sign of the past alone, lifts its stop, and is asked again with a further sign", async () => {
    const before = await answerOnce();
    expect(openIn(before)).toEqual([]);
    const immune = await put({ "weakened-immunity": "yes" });
    expect(stops(immune)).toEqual(["infection"]);
    expect(openIn(immune)).toEqual(["infection-excluded"]);
    const examined = await put({ "infection-excluded": "yes" });
    expect(stops(examined)).toEqual([]);
    await finish();
    expect(await triageKind()).toBe("caution");
    const later = await put({ "recent-infection": "yes" });
    expect(stops(later)).toEqual(["infection"]);
    expect(questionIn(later, "infection-excluded")?.answer).toBeNull();
    expect(await triageKind()).toBe("stop");
  });

  it("that comes with the no of earlier days begins the whole check anew", async () => {
    await answerOnce();
    await put({ "major-trauma": "yes", "fracture-excluded": "no" });
    await finish();
    app.setNow(TEST_NOW + 2 * DAY_MS);
    const check = await put({ "fracture-excluded": "yes" });
    expect(openIn(check)).toContain("fever-or-shivering");
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
    expect(await triageKind()).toBe("ask");
  });

  it("takes away nothing that is there now", async () => {
    await answerOnce();
    await put({ "injected-drugs": "yes", "infection-excluded": "yes", "night-sweats": "yes" });
    await finish();
    expect(await triageKind()).toBe("stop");
  });
});

describe("an answer that was given more than a day ago", () => {
  it("clears nothing in a draft whose last answer comes 60 days later", async () => {
    await answerOnce(["collapse"]);
    app.setNow(TEST_NOW + 60 * DAY_MS);
    const check = await put({ collapse: "no" });
    expect(check.isComplete).toBe(false);
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
    expect(await triageKind()).toBe("ask");
    expect(openIn(check)).not.toContain("collapse");
    expect(openIn(check)).toContain("urine-leaks");
  });

  it("clears nothing in a check that was opened again on the day it was finished", async () => {
    await answerOnce();
    expect((await finish()).status).toBe(200);
    await put({ "age-years": 36 });
    app.setNow(TEST_NOW + 30 * DAY_MS);
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
    expect(await triageKind()).toBe("ask");
  });

  it("is not dated today by one more click on the button: a finished check stays as it was dated", async () => {
    await answerOnce();
    await finish();
    app.setNow(TEST_NOW + 5 * DAY_MS);
    expect(await finish()).toMatchObject({
      status: 200,
      json: { answeredOn: "2026-05-04", isComplete: true },
    });
    expect(await triageKind()).toBe("clear");
    app.setNow(TEST_NOW + 8 * DAY_MS);
    expect((await finish()).status).toBe(409);
    expect(await triageKind()).toBe("ask");
  });

  it("is not dated today either where an older export brought it without the moment", async () => {
    await answerOnce();
    await finish();
    const check = await readSafetyCheck(app.store.ports.db, "me");
    await saveSafetyCheck(app.store.ports.db, "me", { ...check, given: {} });
    app.setNow(TEST_NOW + 5 * DAY_MS);
    await finish();
    app.setNow(TEST_NOW + 8 * DAY_MS);
    expect(await triageKind()).toBe("ask");
  });

  it("counts to the last moment of that day, not one longer", async () => {
    await answerOnce();
    app.setNow(TEST_NOW + DAY_MS + 1);
    expect((await get()).isComplete).toBe(false);
    expect((await finish()).status).toBe(409);
    app.setNow(TEST_NOW + DAY_MS);
    expect((await get()).isComplete).toBe(true);
    expect((await finish()).status).toBe(200);
  });

  it("does not count where the clock says that it has not been given yet", async () => {
    await answerOnce();
    app.setNow(TEST_NOW - HOUR_MS);
    expect((await finish()).status).toBe(409);
  });

  it("comes as an earlier answer to confirm, with the reason; confirmed, it counts", async () => {
    await answerOnce();
    app.setNow(TEST_NOW + 3 * DAY_MS);
    expect(questionIn(await get(), "age-years")).toMatchObject({
      answer: null,
      earlier: 35,
      again: "You answered this on 4 May. Is it still so?",
    });
    const check = await put({ "age-years": 35 });
    expect(questionIn(check, "age-years")).toMatchObject({ answer: 35, earlier: null, again: null });
    await answerOnce();
    expect((await finish()).status).toBe(200);
    expect(await triageKind()).toBe("clear");
  });

  it("that stops goes on stopping, however old", async () => {
    await put({ "urine-leaks": "yes" });
    app.setNow(TEST_NOW + 60 * DAY_MS);
    expect((await get()).stops).toHaveLength(1);
    expect(await triageKind()).toBe("stop");
  });
});

describe("pain in the diary that an answer denies", () => {
  const LEGS = ["left-lower-leg", "right-lower-leg"];
  const LEG_QUESTIONS = ["both-legs-pain-or-weakness", "one-leg-symptoms"];

  it("asks again, and only, the questions it concerns, saying why; the same answer then gets through", async () => {
    app.setNow(TEST_NOW - 5 * DAY_MS);
    await draw(4, LEGS);
    app.setNow(TEST_NOW);
    const check = await answerOnce();
    expect(openIn(check).toSorted()).toEqual(LEG_QUESTIONS);
    expect(questionIn(check, "both-legs-pain-or-weakness")).toMatchObject({
      answer: null,
      earlier: "no",
      again: "You drew pain in both legs on 29 April. Is your answer still no?",
    });
    expect(await finish()).toMatchObject({
      status: 409,
      json: { error: { message: expect.stringContaining("You drew pain in both legs on 29 April") } },
    });
    expect(await triageKind()).toBe("ask");
    await put({ "both-legs-pain-or-weakness": "no" });
    expect((await finish()).status).toBe(409);
    await put({ "one-leg-symptoms": "no" });
    expect((await finish()).status).toBe(200);
    expect(await triageKind()).toBe("clear");
  });

  it("and that is too old besides, is confirmed by one answer", async () => {
    app.setNow(TEST_NOW - 3 * DAY_MS);
    await draw(4, ["left-lower-leg"]);
    await answerOnce();
    await put({ "one-leg-symptoms": "no" });
    await finish();
    const { db } = app.store.ports;
    const check = await readSafetyCheck(db, "me");
    const leg = check.given["one-leg-symptoms"];
    if (leg === undefined || check.finished === null) throw new Error("it was answered and finished");
    const old = { ...leg, at: instant(leg.at - 2 * DAY_MS), confirmedOver: [] };
    await saveSafetyCheck(db, "me", { ...check, given: { ...check.given, "one-leg-symptoms": old } });
    expect(openIn(await get())).toEqual(["one-leg-symptoms"]);
    expect(openIn(await put({ "one-leg-symptoms": "no" }))).not.toContain("one-leg-symptoms");
  });

  it("stops where the answer was wrong", async () => {
    await draw(4, LEGS);
    await answerOnce();
    await put({ "both-legs-pain-or-weakness": "yes" });
    expect(await triageKind()).toBe("stop");
  });

  it("counts too where it was drawn between the answer and the finish", async () => {
    await answerOnce();
    app.setNow(TEST_NOW + HOUR_MS);
    await draw(9, LEGS);
    expect((await finish()).status).toBe(409);
    expect(openIn(await get()).toSorted()).toEqual([
      "both-legs-pain-or-weakness",
      "one-leg-symptoms",
      "pain-severity",
    ]);
    await put({ "both-legs-pain-or-weakness": "no", "one-leg-symptoms": "no", "pain-severity": 9 });
    expect((await finish()).status).toBe(200);
    expect(await triageKind()).toBe("caution");
  });

  it("counts again for what is drawn after the answer was confirmed", async () => {
    await draw(4, LEGS);
    await answerOnce();
    await put({ "both-legs-pain-or-weakness": "no", "one-leg-symptoms": "no" });
    expect((await get()).isComplete).toBe(true);
    await draw(4, LEGS);
    expect(openIn(await get()).toSorted()).toEqual(LEG_QUESTIONS);
  });

  it("is a worst pain that was higher than the one answered", async () => {
    app.setNow(TEST_NOW - 12 * HOUR_MS);
    await draw(9, ["lower-back"]);
    app.setNow(TEST_NOW);
    const check = await answerOnce();
    expect(openIn(check)).toEqual(["pain-severity"]);
    expect(questionIn(check, "pain-severity")?.again).toBe(
      "Your diary has pain of 9 of 10 on 3 May, and you answered 4 for the worst of seven days.",
    );
    await put({ "pain-severity": 9 });
    expect((await finish()).status).toBe(200);
  });

  it("in the back can't be denied by saying so twice", async () => {
    await draw(3, ["lower-back"]);
    const ask = async () => {
      const check = await put({ "age-years": 35, "back-pain": "no" });
      const rest = openIn(check).filter((id) => id !== "back-pain");
      return await put(Object.fromEntries(rest.map((id) => [id, "no"])));
    };
    expect(openIn(await ask())).toEqual(["back-pain"]);
    expect(openIn(await ask())).toEqual(["back-pain"]);
    expect((await finish()).status).toBe(409);
  });
});

describe("a sign that was taken back", () => {
  it("after a finished check is kept: what was answered and when, and when it was changed", async () => {
    await answerOnce();
    await put({ "urine-leaks": "yes" });
    await finish();
    expect((await get()).changed).toEqual([]);
    app.setNow(TEST_NOW + DAY_MS);
    const check = await put({ "urine-leaks": "no" });
    expect(check.changed).toEqual([
      {
        id: "urine-leaks",
        question: questionIn(check, "urine-leaks")?.text,
        answer: "yes",
        answeredOn: "2026-05-04",
        changedTo: "no",
        changedOn: "2026-05-05",
      },
    ]);
    await answerOnce();
    await finish();
    expect((await get()).changed).toHaveLength(1);
    await app.send("DELETE", PATH);
    expect((await get()).changed).toEqual([]);
  });

  it("before the check was finished leaves nothing behind", async () => {
    await put({ "urine-leaks": "yes" });
    expect((await put({ "urine-leaks": "no" })).changed).toEqual([]);
  });

  it("asks for the whole check too where another answer was changed in between", async () => {
    await answerOnce();
    await put({ "urine-leaks": "yes" });
    await finish();
    await put({ "age-years": 36 });
    const check = await put({ "urine-leaks": "no" });
    expect(check.changed).toHaveLength(1);
    expect(openIn(check)).toContain("foot-drop");
    expect((await finish()).status).toBe(409);
  });
});

describe("a refusal", () => {
  it.each<[string, object, string]>([
    ["an impossible age", { answers: { "age-years": 140, "urine-leaks": "yes" } }, "answerInvalid"],
    ["an unknown question", { answers: { "urine-leaks": "yes", mood: "low" } }, "unknownQuestion"],
    ["an answer of the wrong type", { answers: { "urine-leaks": "yes", collapse: true } }, "inputInvalid"],
    ["an unknown field", { answers: { "urine-leaks": "yes" }, done: true }, "unknownField"],
  ])("of %s says first what the sign beside it means", async (_what, body, code) => {
    const { status, json } = await app.send("PUT", PATH, body);
    expect([status, json]).toMatchObject([400, { error: { code } }]);
    const { message } = (json as { error: { message: string } }).error;
    expect(message).toMatch(/^Emergency: Go to a hospital emergency department now/);
  });

  it("says it too where the sign was stored before", async () => {
    await put({ "urine-leaks": "yes" });
    const { json } = await app.send("PUT", PATH, { answers: { "age-years": 140 } });
    expect(json).toMatchObject({ error: { message: expect.stringMatching(/^Emergency: Go to a hospital/) } });
  });

  it("without a sign says only what is wrong", async () => {
    const { json } = await app.send("PUT", PATH, { answers: { "age-years": 140 } });
    expect(json).toMatchObject({ error: { message: expect.stringMatching(/^age-years: expected/) } });
  });
});
