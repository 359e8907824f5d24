import { emptyProfile } from "@backstride/core/runner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());
const PATH = "/api/runners/me/profile";

describe("the profile", () => {
  it("knows nothing at first and keeps what it is given", async () => {
    expect(await app.send("GET", PATH)).toEqual({ status: 200, json: emptyProfile });
    const profile = { ...emptyProfile, level: "beginner", sittingHoursPerDay: 0 };
    expect(await app.send("PUT", PATH, profile)).toEqual({ status: 200, json: profile });
    expect((await app.send("GET", PATH)).json).toEqual(profile);
  });

  it.each([
    [{ ...emptyProfile, weightKg: 70 }, "unknownField"],
    [{ ...emptyProfile, heightCm: "171" }, "inputInvalid"],
    [{ ...emptyProfile, heightCm: 17 }, "inputInvalid"],
    [{ ...emptyProfile, restingHeartRateBpm: 0 }, "inputInvalid"],
    [{ ...emptyProfile, heartRateLoadSex: "" }, "inputInvalid"],
    [{ ...emptyProfile, usualGround: "gravel" }, "inputInvalid"],
    [{ ...emptyProfile, returnPolicy: "as-i-like" }, "inputInvalid"],
    [{ level: "beginner" }, "inputInvalid"],
    [[], "inputInvalid"],
  ])("refuses %j with %s and keeps what it had", async (profile, code) => {
    const before = (await app.send("GET", PATH)).json;
    expect(await app.send("PUT", PATH, profile)).toEqual(refused(400, code));
    expect((await app.send("GET", PATH)).json).toEqual(before);
  });
});
