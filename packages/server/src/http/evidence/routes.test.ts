import { expect, it } from "vitest";
import type { EvidenceAnswer } from "../api.ts";
import { openTestApp } from "../app.test-support.ts";

it("the evidence names every source that its claims rest on", async () => {
  const app = await openTestApp();
  const { status, json } = await app.send("GET", "/api/evidence");
  await app.close();
  const { sources, claims } = json as EvidenceAnswer;
  const ids = new Set(sources.map(({ id }) => id));
  expect(status).toBe(200);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.flatMap((claim) => claim.sources).filter((id) => !ids.has(id))).toEqual([]);
});
