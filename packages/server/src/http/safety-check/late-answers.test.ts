import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSafetyCheck } from "../../storage/safety-checks/repository.ts";
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
const BACK = { "age-years": 35, "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 4 };

type Answers = Readonly<Record<string, unknown>>;
/** Answers that waited in a browser for so long, all alike. */
const put = async (answers: Answers, waited: number | null = 0): Promise<SafetyCheckAnswer> => {
  const waitedMs = Object.fromEntries(Object.keys(answers).map((id) => [id, waited]));
  const { status, json } = await app.send("PUT", PATH, { answers, waitedMs });
  expect(status).toBe(200);
  return json as SafetyCheckAnswer;
};
const questionsOf = ({ screens }: SafetyCheckAnswer) => screens.flatMap(({ questions }) => questions);
const openIn = (check: SafetyCheckAnswer): readonly string[] =>
  questionsOf(check)
    .filter(({ answer }) => answer === null)
    .map(({ id }) => id);
const answerTo = (check: SafetyCheckAnswer, id: string) =>
  questionsOf(check).find((question) => question.id === id)?.answer;
const ruleIds = ({ stops }: SafetyCheckAnswer) => stops.map(({ ruleId }) => ruleId);
const given = async (id: "collapse" | "urine-leaks") =>
  (await readSafetyCheck(app.store.ports.db, "me")).given[id];
const finish = () => app.send("POST", `${PATH}/finish`);
const draw = (pain: number, regions: readonly string[]) =>
  app.send("POST", "/api/runners/me/diary", { moment: "at-rest", pain, regions, runId: null, note: null });

/** Answers all that is asked: BACK, and no to the rest. */
async function answerAll(waited: number | null): Promise<SafetyCheckAnswer> {
  const check = await put(BACK, waited);
  const asked = questionsOf(check).map(({ id }) => id);
  const rest = asked.filter((id) => !(id in BACK));
  return await put(Object.fromEntries(rest.map((id) => [id, "no"])), waited);
}

describe("answers that waited in a browser", () => {
  it("are as old as they are: what was given more than a day ago has to be confirmed", async () => {
    const check = await answerAll(DAY_MS + HOUR_MS);
    expect(check.isComplete).toBe(false);
    expect(openIn(check)).toContain("urine-leaks");
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
  });

  it("can be finished within a day of being given, and carry the day on which they were", async () => {
    expect((await answerAll(20 * HOUR_MS)).isComplete).toBe(true);
    expect((await finish()).status).toBe(200);
    // A Monday, half past eight in the morning: 20 hours before was Sunday.
    expect(await given("collapse")).toMatchObject({ at: TEST_NOW - 20 * HOUR_MS, on: "2026-05-03" });
  });

  it("grow older while the check is open: not the arrival counts", async () => {
    await answerAll(20 * HOUR_MS);
    app.setNow(TEST_NOW + 5 * HOUR_MS);
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
  });

  it("stop at any age, of unknown age too", async () => {
    for (const waited of [2 * DAY_MS, 60 * DAY_MS, null]) {
      expect(ruleIds(await put({ "urine-leaks": "yes" }, waited))).toEqual(["cauda-equina"]);
      await app.send("DELETE", PATH);
    }
  });
});

describe("a clock that is wrong", () => {
  it("makes no answer younger than its arrival", async () => {
    await put({ collapse: "no" }, -3 * DAY_MS);
    expect(await given("collapse")).toMatchObject({ at: TEST_NOW, on: "2026-05-04" });
  });

  it("from far in the past, or one that can't tell, leaves the age unknown: such an answer has to be confirmed", async () => {
    for (const waited of [28 * DAY_MS + 1, Number.MAX_SAFE_INTEGER, null]) {
      const check = await put({ collapse: "no" }, waited);
      expect(await given("collapse")).toBeUndefined();
      expect(openIn(check)).toContain("collapse");
      await app.send("DELETE", PATH);
    }
  });

  it("does not matter for a minute: an answer on its way is one of now", async () => {
    await put({ collapse: "no" }, 60_000);
    expect(await given("collapse")).toMatchObject({ at: TEST_NOW });
    await put({ collapse: "unknown" }, 60_001);
    expect(await given("collapse")).toMatchObject({ at: TEST_NOW });
  });
});

describe("a newer answer that came first", () => {
  it("stays where an older one comes after it", async () => {
    await put({ "pain-severity": 7, "back-pain": "yes", collapse: "yes" });
    for (const waited of [2 * HOUR_MS, null]) {
      const check = await put({ "pain-severity": 3, collapse: "no" }, waited);
      expect(answerTo(check, "pain-severity")).toBe(7);
      expect(ruleIds(check)).toContain("vascular-visceral");
    }
    expect(ruleIds(await put({ collapse: null }, 2 * HOUR_MS))).toContain("vascular-visceral");
  });

  it("gives way to an older yes that stops, and to no other", async () => {
    await put({ "back-pain": "yes", "urine-leaks": "no", "pain-is-new": "no" });
    const check = await put({ "urine-leaks": "yes", "pain-is-new": "yes" }, 2 * DAY_MS);
    expect(ruleIds(check)).toEqual(["cauda-equina"]);
    expect(answerTo(check, "pain-is-new")).not.toBe("yes");
  });
});

describe("a stop of which a newer answer is part", () => {
  it("is not ended by an answer from before it, nor by one of unknown age", async () => {
    await put({ ...BACK, "bone-seeking-cancer": "yes", "pain-is-new": "yes", "constant-night-pain": "no" });
    for (const waited of [2 * HOUR_MS, null]) {
      expect(ruleIds(await put({ "tumour-excluded": "yes" }, waited))).toEqual(["malignancy"]);
    }
    expect(ruleIds(await put({ "tumour-excluded": "yes" }))).toEqual([]);
  });
});

describe("an examination that comes in one request with a sign of its kind", () => {
  const bothWaited = async (waitedMs: Record<string, number | null>) => {
    await put(BACK);
    await put({ "fever-or-shivering": "no", "night-sweats": "no", "weakened-immunity": "yes" });
    app.setNow(TEST_NOW + 3 * HOUR_MS);
    const answers = { "infection-excluded": "yes", "recent-infection": "yes" };
    const { status, json } = await app.send("PUT", PATH, { answers, waitedMs });
    expect(status).toBe(200);
    return ruleIds(json as SafetyCheckAnswer);
  };

  it.each<[string, Record<string, number | null>, readonly string[]]>([
    [
      "and was told before it",
      { "infection-excluded": 2 * HOUR_MS, "recent-infection": HOUR_MS },
      ["infection"],
    ],
    ["and was told before one of now", { "infection-excluded": 2 * HOUR_MS }, ["infection"]],
    ["and is of unknown age", { "infection-excluded": null }, ["infection"]],
    ["of unknown age", { "infection-excluded": HOUR_MS, "recent-infection": null }, ["infection"]],
    ["and was told after it", { "recent-infection": HOUR_MS }, []],
    ["and was told with it", {}, []],
  ])("%s", async (_name, waitedMs, stops) => {
    expect(await bothWaited(waitedMs)).toEqual(stops);
  });
});

describe("answers from before something that asks for them again", () => {
  it("don't know of a diary entry that came later: it is asked whether they still hold", async () => {
    await answerAll(0);
    await draw(4, ["left-lower-leg"]);
    const check = await put({ "one-leg-symptoms": "no" }, HOUR_MS);
    expect(openIn(check)).toContain("one-leg-symptoms");
    expect(openIn(await put({ "one-leg-symptoms": "no" }))).not.toContain("one-leg-symptoms");
  });

  it("answer nothing in a round that the entry has opened", async () => {
    await answerAll(0);
    await finish();
    app.setNow(TEST_NOW + 2 * HOUR_MS);
    await draw(4, ["left-lower-leg"]);
    app.setNow(TEST_NOW + 3 * HOUR_MS);
    const check = await answerAll(2 * HOUR_MS);
    expect(openIn(check)).toContain("collapse");
    expect(await finish()).toEqual(refused(409, "safetyCheckOpen"));
    // Given after it, but without its question being asked.
    expect(openIn(await answerAll(HOUR_MS / 2))).toEqual(["one-leg-symptoms"]);
    await put({ "one-leg-symptoms": "no" });
    expect((await finish()).status).toBe(200);
  });
});
