import { reportSchema } from "@backstride/core/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssessmentAnswer, ReportAnswer } from "../api.ts";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

let lastId = 0;
const newId = (): string => `00000000-0000-4000-8000-${String(++lastId).padStart(12, "0")}`;
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ newId });
  await app.send("POST", "/api/sample");
});
afterAll(() => app.close());

describe("the report", () => {
  it.each(["me", "sample"])("on %s has the shape of the API's description, and a page", async (runner) => {
    const { status, json } = await app.send("GET", `/api/runners/${runner}/report`);
    expect(status).toBe(200);
    const { report, page, pageWithOwnWords } = json as ReportAnswer;
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    for (const sections of [page, pageWithOwnWords]) {
      expect(sections[0]?.title.text).toBe("Warning signs asked for");
      expect(sections.every(({ paragraphs, table }) => paragraphs.length > 0 || table !== null)).toBe(true);
    }
  });

  it("says what the assessment and the causes say", async () => {
    const { json: assessment } = await app.send("GET", "/api/runners/sample/assessment");
    const { json: causes } = await app.send("GET", "/api/runners/sample/causes");
    const { json } = await app.send("GET", "/api/runners/sample/report");
    const { report } = json as ReportAnswer;
    expect(report).toMatchObject({
      today: "2026-05-04",
      answer: (assessment as AssessmentAnswer).decision,
    });
    expect(report.causes).toEqual(causes);
  });

  it("has the questionnaires and self-tests that were filled in", async () => {
    await app.send("POST", "/api/runners/me/instruments/rmdq/answers", { answers: { ticked: [1, 2] } });
    await app.send("POST", "/api/runners/me/instruments/trunk-endurance/answers", {
      answers: { extensorS: 70 },
    });
    const { json } = await app.send("GET", "/api/runners/me/report");
    const { instruments } = (json as ReportAnswer).report;
    expect(instruments.map(({ instrumentId, lines }) => [instrumentId, lines[0]?.points])).toEqual([
      ["rmdq", [{ day: "2026-05-04", value: 2 }]],
      ["trunk-endurance", [{ day: "2026-05-04", value: 70 }]],
    ]);
  });

  it("downloads with a name and the runner's own words only where they are sent, and keeps none of it", async () => {
    const path = "/api/runners/me/report.fhir";
    const added = { name: "A. Runner", birthDate: "1992-02-03", tried: ["Heat, helped a little"] };
    const named = await app.send("POST", path, added);
    expect(named.status).toBe(200);
    const { entry } = named.json as { entry: { resource: Record<string, unknown> }[] };
    expect(entry[1]?.resource).toMatchObject({ name: [{ text: "A. Runner" }], birthDate: "1992-02-03" });
    expect(JSON.stringify(named.json)).toContain("As the runner tells: Heat, helped a little");
    const without = await app.send("POST", path, { name: null, birthDate: null, tried: [] });
    expect(JSON.stringify(without.json)).not.toMatch(/A\. Runner|1992|Heat/);
    const after = await app.send("GET", "/api/runners/me/report");
    expect(JSON.stringify(after.json)).not.toMatch(/A\. Runner|1992|Heat/);
  });

  it.each([
    ["a sixth line", { name: null, birthDate: null, tried: ["1", "2", "3", "4", "5", "6"] }],
    ["a line too long", { name: null, birthDate: null, tried: ["x".repeat(101)] }],
    ["a day that does not exist", { name: null, birthDate: "1992-02-30", tried: [] }],
    ["a field that does not exist", { name: null, birthDate: null, tried: [], sex: "f" }],
  ])("refuses %s", async (_name, added) => {
    expect((await app.send("POST", "/api/runners/me/report.fhir", added)).status).toBe(400);
  });

  it("downloads as a FHIR document that names nobody", async () => {
    lastId = 0xabc;
    const response = await app.request("/api/runners/sample/report.fhir");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/fhir+json");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="backstride-report.fhir.json"',
    );
    const bundle = (await response.json()) as { entry: { resource: Record<string, unknown> }[] };
    expect(bundle).toMatchObject({
      resourceType: "Bundle",
      type: "document",
      id: "00000000-0000-4000-8000-000000002749",
      timestamp: "2026-05-04T06:30:00.000Z",
    });
    const [composition, patient] = bundle.entry.map(({ resource }) => resource);
    expect(composition).toMatchObject({ resourceType: "Composition", status: "preliminary" });
    expect(patient?.["resourceType"]).toBe("Patient");
    expect(patient).not.toHaveProperty("name");
  });

  it("needs its runner", async () => {
    expect(await app.send("GET", "/api/runners/nobody/report")).toEqual(refused(404, "notFound"));
    expect(await app.send("GET", "/api/runners/nobody/report.fhir")).toEqual(refused(404, "notFound"));
  });
});
