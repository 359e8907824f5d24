import { HEALTH_CONDITIONS, noHealthAnswers } from "@backstride/core/advice";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssessmentAnswer } from "../api.ts";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());
const PATH = "/api/runners/me/health-conditions";

async function cautionStates(condition: string): Promise<readonly (string | null)[]> {
  const { advice } = (await app.send("GET", "/api/runners/me/assessment")).json as AssessmentAnswer;
  return advice.flatMap(({ cautions }) =>
    cautions.flatMap((caution) => (caution.condition === condition ? [caution.state] : [])),
  );
}

describe("health conditions", () => {
  it("are not asked at first, reach the advice, and keep what they are given", async () => {
    expect(await app.send("GET", PATH)).toEqual({ status: 200, json: noHealthAnswers });
    expect(new Set(await cautionStates("kidney-trouble"))).toEqual(new Set([null]));
    const health = { ...noHealthAnswers, "kidney-trouble": "yes", pregnancy: "unknown", cancer: "no" };
    expect(await app.send("PUT", PATH, health)).toEqual({ status: 200, json: health });
    expect((await app.send("GET", PATH)).json).toEqual(health);
    expect(new Set(await cautionStates("kidney-trouble"))).toEqual(new Set(["yes"]));
    expect(new Set(await cautionStates("pregnancy"))).toEqual(new Set(["unknown"]));
    expect(await cautionStates("cancer")).toEqual([]);
  });

  it.each([
    [{ ...noHealthAnswers, mood: "yes" }, "unknownField"],
    [{ ...noHealthAnswers, pregnancy: "maybe" }, "inputInvalid"],
    [{ ...noHealthAnswers, pregnancy: true }, "inputInvalid"],
    [{ pregnancy: "yes" }, "inputInvalid"],
    [{}, "inputInvalid"],
    [[], "inputInvalid"],
  ])("refuse %j with %s and keep what they had", async (health, code) => {
    const before = (await app.send("GET", PATH)).json;
    expect(await app.send("PUT", PATH, health)).toEqual(refused(400, code));
    expect((await app.send("GET", PATH)).json).toEqual(before);
  });

  it("stand in the API's description one by one", async () => {
    const description = JSON.stringify((await app.send("GET", "/api/openapi.json")).json);
    for (const condition of HEALTH_CONDITIONS) expect(description).toContain(`"${condition}"`);
  });

  it("of the sample runner are not known", async () => {
    await app.send("POST", "/api/sample");
    const { json } = await app.send("GET", "/api/runners/sample/health-conditions");
    expect(json).toEqual(noHealthAnswers);
  });
});
