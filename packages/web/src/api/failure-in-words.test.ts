import { describe, expect, it, vi } from "vitest";
import { ApiFailure } from "./api-failure.ts";
import { failureInWords } from "./failure-in-words.ts";
import { refusalOf, request } from "./request.ts";

const answer = (status: number, body: string): Response => new Response(body, { status });

describe("an answer that is not 2xx", () => {
  it("with a code and a sentence is a refusal that keeps both", async () => {
    const body = JSON.stringify({ error: { code: "diskFull", message: "No room in /data." } });
    const failure = await refusalOf(answer(507, body));
    expect(failure).toMatchObject({
      kind: "refused",
      code: "diskFull",
      status: 507,
      message: "No room in /data.",
    });
  });

  it("of a proxy without a server behind it means that nobody answers", async () => {
    expect((await refusalOf(answer(502, "<html>Bad gateway</html>"))).kind).toBe("unreachable");
  });

  it("in no shape of ours is unreadable", async () => {
    expect((await refusalOf(answer(500, "oops"))).kind).toBe("unreadable");
    expect((await refusalOf(answer(400, '{"error":{"code":7}}'))).kind).toBe("unreadable");
  });
});

describe("a request", () => {
  it("that finds no server fails as unreachable", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(request("/api/health")).rejects.toMatchObject({ kind: "unreachable" });
    vi.unstubAllGlobals();
  });

  it("answered with a page instead of JSON fails as unreadable", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(answer(200, "<!doctype html>")));
    await expect(request("/api/health")).rejects.toMatchObject({ kind: "unreadable" });
    vi.unstubAllGlobals();
  });

  it("answered with 204 gives nothing", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 204 })));
    await expect(request("/api/sample", { method: "DELETE" })).resolves.toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe("a failure in words", () => {
  it("says what happened, what is safe and what to do, for each kind", () => {
    const kinds = ["unreachable", "refused", "unreadable"] as const;
    for (const kind of kinds) {
      const words = failureInWords(new ApiFailure(kind, { message: "what the server said" }));
      for (const text of [words.happened, words.safe, words.next]) expect(text.length).toBeGreaterThan(10);
    }
    expect(
      new Set(kinds.map((kind) => failureInWords(new ApiFailure(kind, { message: "" })).happened)).size,
    ).toBe(3);
  });

  it("shows the server's own sentence for a refusal", () => {
    const refused = new ApiFailure("refused", { code: "inputInvalid", message: "Pain goes from 0 to 10." });
    expect(failureInWords(refused).safe).toBe("Pain goes from 0 to 10.");
  });

  it("takes an exception from anywhere else as unreadable", () => {
    expect(failureInWords(new RangeError("slip")).next).toContain("slip");
  });
});
