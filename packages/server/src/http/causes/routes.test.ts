import { causesSchema } from "@backstride/core/causes";
import { expect, it } from "vitest";
import { openTestApp } from "../app.test-support.ts";

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
