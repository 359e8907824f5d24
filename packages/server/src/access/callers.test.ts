import { describe, expect, it } from "vitest";
import { type Caller, refuseCaller } from "./callers.ts";

const PORT = 4810;
const caller = (given: Partial<Caller>): Caller => ({
  method: "POST",
  host: `127.0.0.1:${PORT}`,
  origin: null,
  secFetchSite: null,
  ...given,
});
const codeFor = (given: Partial<Caller>): string | null => refuseCaller(caller(given), PORT)?.code ?? null;

describe("a request's host", () => {
  it.each(["127.0.0.1:4810", "localhost:4810", "LOCALHOST:4810", "[::1]:4810"])("may be %s", (host) => {
    expect(codeFor({ host })).toBeNull();
  });

  it.each([
    null,
    "",
    "127.0.0.1",
    "localhost:4811",
    "evil.example",
    "evil.example:4810",
    "127.0.0.1.evil.example:4810",
    "localhost:4810.evil.example",
    "0.0.0.0:4810",
  ])("may not be %s, for reading neither", (host) => {
    expect(codeFor({ host })).toBe("hostNotAllowed");
    expect(codeFor({ host, method: "GET" })).toBe("hostNotAllowed");
  });
});

it("a host on port 80 is named without it, on any other port never", () => {
  expect(refuseCaller(caller({ host: "localhost" }), 80)).toBeNull();
  expect(refuseCaller(caller({ host: "localhost:80" }), 80)).toBeNull();
});

describe("a request that changes something", () => {
  it.each(["http://127.0.0.1:4810", "http://localhost:4810", "http://[::1]:4810"])(
    "may come from a page of ours, %s",
    (origin) => {
      expect(codeFor({ origin, secFetchSite: "same-origin" })).toBeNull();
    },
  );

  it.each([
    "null",
    "",
    "http://evil.example",
    "https://127.0.0.1:4810",
    "http://127.0.0.1:4811",
    "http://127.0.0.1:4810.evil.example",
  ])("may not come from a page of %s", (origin) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(codeFor({ origin, method })).toBe("originNotAllowed");
    }
  });

  it("may not come from another site when the browser says so, with or without an origin", () => {
    expect(codeFor({ secFetchSite: "cross-site" })).toBe("originNotAllowed");
    expect(codeFor({ secFetchSite: "same-site" })).toBe("originNotAllowed");
    expect(codeFor({ secFetchSite: "none" })).toBeNull();
  });
});

it("reading is open to links from elsewhere: the answer can't be read by their pages", () => {
  expect(codeFor({ method: "GET", secFetchSite: "cross-site" })).toBeNull();
});
