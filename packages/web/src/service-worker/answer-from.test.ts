import { describe, expect, it } from "vitest";
import { answerFrom } from "./answer-from.ts";

const ORIGIN = "http://127.0.0.1:4810";
const get = (path: string, mode = "cors") =>
  answerFrom({ method: "GET", mode, url: new URL(path, ORIGIN).href }, ORIGIN);

describe("the worker", () => {
  it.each(["/api", "/api/health", "/api/runners/me/safety-check", "/api/runners/me/export"])(
    "has no hand in the API: %s",
    (path) => {
      expect(get(path)).toBe("untouched");
      expect(get(path, "navigate")).toBe("untouched");
    },
  );

  it("asks the server for a page first, and for a file with a hash in its name only once", () => {
    expect(get("/", "navigate")).toBe("network-else-page");
    expect(get("/runs/id-000001?x=1", "navigate")).toBe("network-else-page");
    expect(get("/assets/index-abc123.js")).toBe("cache-else-network");
    expect(get("/icon.svg")).toBe("network-else-cache");
  });

  it("never answers for what tells which build the server has, for other methods or other origins", () => {
    expect(get("/sw.js")).toBe("untouched");
    expect(get("/shell.json")).toBe("untouched");
    expect(answerFrom({ method: "PUT", mode: "cors", url: `${ORIGIN}/assets/a.js` }, ORIGIN)).toBe(
      "untouched",
    );
    expect(get("http://example.org/assets/a.js")).toBe("untouched");
  });
});
