import { dayAssessmentSchema } from "@backstride/core/assessment";
import { expect, it } from "vitest";
import { openTestApp } from "../app.test-support.ts";

it("the assessment has the shape that the API's description gives it, with and without data", async () => {
  const app = await openTestApp();
  await app.send("POST", "/api/sample");
  for (const runner of ["me", "sample"]) {
    const { status, json } = await app.send("GET", `/api/runners/${runner}/assessment`);
    expect(status).toBe(200);
    expect(dayAssessmentSchema.safeParse(json).error).toBeUndefined();
  }
  const { json } = await app.send("GET", "/api/openapi.json");
  await app.close();
  expect(json).toMatchObject({
    components: { schemas: { Assessment: { properties: { decision: { type: "object" } } } } },
  });
});
