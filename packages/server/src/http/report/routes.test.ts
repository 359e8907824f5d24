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
    const { report, page } = json as ReportAnswer;
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(page[0]?.title.text).toBe("What Backstride told the runner today");
    expect(page.every(({ lines }) => lines.length > 0)).toBe(true);
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
