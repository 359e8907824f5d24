import { causesSchema } from "@backstride/core/causes";
import { expect, it } from "vitest";
import { z } from "zod";
import { openTestApp } from "../app.test-support.ts";

it("a kept trunk test is looked at, and no longer once it is taken back", async () => {
  const app = await openTestApp();
  const trunkEndurance = "/api/runners/me/instruments/trunk-endurance/answers";
  const rulesOfTrunk = async () => {
    const { findings } = causesSchema.parse((await app.send("GET", "/api/runners/me/causes")).json);
    return findings.flatMap(({ id, speaksFor }) => (id === "C5" ? speaksFor.map(({ rule }) => rule) : []));
  };
  const { json } = await app.send("POST", trunkEndurance, { answers: { extensorS: 12 } });
  await app.send("POST", "/api/runners/me/instruments/rmdq/answers", { answers: { ticked: [] } });
  expect(await rulesOfTrunk()).toEqual(["cause-trunk-endurance"]);
  const { id } = z.object({ id: z.string() }).parse(json);
  await app.send("DELETE", `${trunkEndurance}/${id}`);
  expect(await rulesOfTrunk()).toEqual([]);
  await app.close();
});

it("the causes have the shape that the API's description gives them, with and without data", async () => {
  const app = await openTestApp();
  await app.send("POST", "/api/sample");
  for (const runner of ["me", "sample"]) {
    const { status, json } = await app.send("GET", `/api/runners/${runner}/causes`);
    expect(status).toBe(200);
    expect(causesSchema.safeParse(json).error).toBeUndefined();
  }
  await app.close();
});
