import { expect, it } from "vitest";
import type { EvidenceAnswer } from "../api.ts";
import { openTestApp } from "../app.test-support.ts";

it("the evidence names every source that its claims rest on", async () => {
  const app = await openTestApp();
  const { status, json } = await app.send("GET", "/api/evidence");
  await app.close();
  const { sources, claims, betterSupported, advice } = json as EvidenceAnswer;
  const ids = new Set(sources.map(({ id }) => id));
  expect(status).toBe(200);
  expect(claims.length).toBeGreaterThan(0);
  expect(betterSupported.length).toBeGreaterThan(0);
  const cited = [...claims, ...betterSupported, ...advice].flatMap((record) => record.sources);
  expect(cited.filter((id) => !ids.has(id))).toEqual([]);
});

it("advice is given with what it is graded by and when it must not be followed", async () => {
  const app = await openTestApp();
  const { json } = await app.send("GET", "/api/evidence");
  await app.close();
  const { advice, claims } = json as EvidenceAnswer;
  const claimIds = new Set(claims.map(({ id }) => id));
  expect(advice.length).toBeGreaterThan(0);
  expect(advice.flatMap((piece) => piece.claims).filter((id) => !claimIds.has(id))).toEqual([]);
  expect(advice.some(({ mustNotWhen }) => mustNotWhen.length > 0)).toBe(true);
});
