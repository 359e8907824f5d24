import { instant } from "@backstride/core/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, refused, TEST_NOW, TEST_PORT, type TestApp } from "./app.test-support.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe("every answer", () => {
  it.each(["/api/health", "/api/nothing", "/", "/api/runners/nobody/runs", "/assets/missing.js"])(
    "carries the security headers: %s",
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("geolocation=()");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("of the API is kept by nobody on the way", async () => {
    for (const path of ["/api/health", "/api/nothing", "/api/openapi.json"]) {
      expect((await app.request(path)).headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("a request from elsewhere", () => {
  it("under a foreign host name is refused, headers and all", async () => {
    const response = await app.request("/api/health", { headers: { host: "evil.example" } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "hostNotAllowed" } });
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([{ origin: "http://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])(
    "that would change something is refused: %o",
    async (headers) => {
      const response = await app.request("/api/sample", { method: "POST", headers });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "originNotAllowed" } });
      expect((await app.send("GET", "/api/runners")).json).toMatchObject({ runners: [{ id: "me" }] });
    },
  );

  it("from a page of ours is let in", async () => {
    const headers = { origin: `http://localhost:${TEST_PORT}`, "sec-fetch-site": "same-origin" };
    expect((await app.request("/api/sample", { method: "DELETE", headers })).status).toBe(204);
  });

  it("asking beforehand whether it may (CORS) is told nothing", async () => {
    const headers = { origin: "http://evil.example", "access-control-request-method": "POST" };
    const response = await app.request("/api/sample", { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("access-control-allow-methods")).toBeNull();
  });
});

describe("a request that can't be read", () => {
  it("is refused by its JSON", async () => {
    const response = await app.request("/api/runners/me/profile", {
      method: "PUT",
      body: '{"level":',
      headers: { "content-type": "application/json" },
    });
    expect({ status: response.status, json: await response.json() }).toEqual(refused(400, "jsonInvalid"));
  });

  it("is refused without a body", async () => {
    expect(await app.send("PUT", "/api/runners/me/profile")).toEqual(refused(400, "inputInvalid"));
  });

  it("is refused with a body of another type, also where every field may be left out", async () => {
    for (const path of ["/api/runners/me/profile", "/api/runners/me/shoes/none"]) {
      const response = await app.request(path, { method: "PATCH", body: "name=Blue" });
      expect({ status: response.status, json: await response.json() }).toEqual(refused(400, "jsonInvalid"));
    }
  });

  it("is refused when it is larger than 1 MiB", async () => {
    const note = "x".repeat(1024 * 1024);
    const sent = await app.send("POST", "/api/runners/me/diary", { note });
    expect(sent).toEqual(refused(413, "fileTooLarge"));
  });
});

it("a runner or an address that is not there is not found", async () => {
  expect(await app.send("GET", "/api/runners/nobody/assessment")).toEqual(refused(404, "notFound"));
  expect(await app.send("DELETE", "/api/runners/nobody/safety-check")).toEqual(refused(404, "notFound"));
  expect(await app.send("GET", "/api/nothing")).toEqual(refused(404, "notFound"));
});

it("an unexpected error says nothing of the inside, and the log says it all", async () => {
  let isBroken = false;
  const broken = await openTestApp({
    now: () => {
      if (isBroken) throw new Error("the clock of secret-host fell off");
      return instant(TEST_NOW);
    },
  });
  isBroken = true;
  const answer = await broken.send("GET", "/api/runners/me/assessment");
  expect(answer).toEqual(refused(500, "internal"));
  expect(JSON.stringify(answer.json)).not.toContain("secret-host");
  const { headers } = await broken.request("/api/runners/me/assessment");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(broken.logged.join("\n")).toContain("the clock of secret-host fell off");
  await broken.close();
});

it("the OpenAPI document names every route of the contract", async () => {
  const { json } = await app.send("GET", "/api/openapi.json");
  const { openapi, paths } = json as { openapi: string; paths: Record<string, Record<string, unknown>> };
  expect(openapi).toBe("3.1.0");
  const routes = Object.entries(paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    .toSorted();
  const me = "/api/runners/{runnerId}";
  expect(routes).toEqual(
    [
      "get /api/health",
      "get /api/evidence",
      "get /api/runners",
      "post /api/sample",
      "delete /api/sample",
      `get ${me}/assessment`,
      `get ${me}/health-conditions`,
      `put ${me}/health-conditions`,
      `get ${me}/instruments`,
      `post ${me}/instruments/{id}/answers`,
      `delete ${me}/instruments/{id}/answers/{filledId}`,
      `get ${me}/progress`,
      `get ${me}/report`,
      `get ${me}/report.fhir`,
      `get ${me}/export`,
      `get ${me}/data`,
      `delete ${me}/data`,
      `get ${me}/profile`,
      `put ${me}/profile`,
      `get ${me}/safety-check`,
      `put ${me}/safety-check`,
      `delete ${me}/safety-check`,
      `post ${me}/safety-check/finish`,
      `get ${me}/ground`,
      `post ${me}/ground/extracts`,
      `delete ${me}/ground/extracts/{id}`,
      `get ${me}/runs/{id}/ground`,
      `put ${me}/runs/{id}/ground/correction`,
      `delete ${me}/runs/{id}/ground/correction`,
      `get ${me}/load`,
      `get ${me}/causes`,
      `get ${me}/day-logs`,
      `put ${me}/day-logs/{day}`,
      `delete ${me}/day-logs/{day}`,
      `get ${me}/experiments`,
      `post ${me}/experiments`,
      `post ${me}/experiments/{id}/stop`,
      `delete ${me}/experiments/{id}`,
      `get ${me}/diary`,
      `post ${me}/diary`,
      `delete ${me}/diary/{id}`,
      `get ${me}/runs`,
      `get ${me}/runs/{id}`,
      `patch ${me}/runs/{id}`,
      `delete ${me}/runs/{id}`,
      `post ${me}/runs`,
      `post ${me}/runs/{id}/twins`,
      `get ${me}/runs/removed`,
      `post ${me}/runs/{id}/restore`,
      `post ${me}/runs/{id}/split`,
      `post ${me}/report.fhir`,
      `post ${me}/runs/{id}/join`,
      `post ${me}/runs/{id}/undo-shape`,
      `post ${me}/runs/{id}/twins/{twinId}/separate`,
      `get ${me}/shoes`,
      `post ${me}/shoes`,
      `patch ${me}/shoes/{id}`,
      `delete ${me}/shoes/{id}`,
      `get ${me}/imports`,
      `post ${me}/imports`,
      `get ${me}/imports/{id}`,
      `post ${me}/imports/{id}/files`,
      `post ${me}/imports/{id}/close`,
      `post ${me}/imports/{id}/cancel`,
      `get ${me}/imports/{id}/events`,
      `get ${me}/imports/{id}/items`,
      `get ${me}/imports/{id}/summary`,
    ].toSorted(),
  );
});
