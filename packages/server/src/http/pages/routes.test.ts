import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, refused, type TestApp } from "../app.test-support.ts";

let app: TestApp;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-pages-"));
  await writeFile(join(folder, "secret.txt"), "outside");
  await mkdir(join(folder, "dist", "assets"), { recursive: true });
  await writeFile(join(folder, "dist", "index.html"), "<!doctype html><title>Backstride</title>");
  await writeFile(join(folder, "dist", "manifest.webmanifest"), "{}");
  await writeFile(join(folder, "dist", "sw.js"), "addEventListener('fetch', () => {});");
  await writeFile(join(folder, "dist", "shell.json"), '{ "build": "new", "files": [] }');
  await writeFile(join(folder, "dist", "assets", "index-abc123.js"), "export {};");
  app = await openTestApp({}, join(folder, "dist"));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe("the screens", () => {
  it.each(["/", "/diary", "/runs/id-000001", "/index.html"])(
    "are the page at %s, asked for each time",
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(await response.text()).toContain("<title>Backstride</title>");
    },
  );

  it("are files of their own types; those with a hash in their name never change", async () => {
    const script = await app.request("/assets/index-abc123.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    const manifest = await app.request("/manifest.webmanifest");
    expect(manifest.headers.get("content-type")).toContain("application/manifest+json");
    expect(manifest.headers.get("cache-control")).toBe("no-cache");
  });

  it("come with a worker that may only be ours, and that a browser asks for each time", async () => {
    const worker = await app.request("/sw.js");
    expect(worker.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(worker.headers.get("cache-control")).toBe("no-cache");
    expect(worker.headers.get("content-security-policy")).toContain("worker-src 'self';");
  });

  it("of another build are refused at the API, before anything is done; callers without pages are not", async () => {
    const health = (headers: Record<string, string>) => app.request("/api/health", { headers });
    const old = await health({ "backstride-build": "old" });
    expect([old.status, await old.json()]).toEqual([
      409,
      { error: { code: "pageOutdated", message: expect.stringContaining("Load it anew") } },
    ]);
    expect((await health({ "backstride-build": "new" })).status).toBe(200);
    expect((await health({})).status).toBe(200);
    // An event stream can send no header.
    expect((await app.request("/api/health?backstride-build=old")).status).toBe(409);
  });

  it("stay as they were when the server was started, whatever is built in their place", async () => {
    const dist = join(folder, "built-anew");
    await mkdir(join(dist, "assets"), { recursive: true });
    await writeFile(join(dist, "index.html"), "before");
    await writeFile(join(dist, "shell.json"), '{ "build": "before", "files": [] }');
    await writeFile(join(dist, "assets", "index-before.js"), "before");
    const running = await openTestApp({}, dist);
    await rm(join(dist, "assets"), { recursive: true });
    await writeFile(join(dist, "index.html"), "after");
    await writeFile(join(dist, "shell.json"), '{ "build": "after", "files": [] }');
    for (const path of ["/", "/assets/index-before.js"]) {
      expect(await (await running.request(path)).text()).toBe("before");
    }
    const asOf = async (build: string) =>
      (await running.request("/api/health", { headers: { "backstride-build": build } })).status;
    expect([await asOf("before"), await asOf("after")]).toEqual([200, 409]);
    await running.close();
  });

  it("that are missing are missing, and no page in their place", async () => {
    expect(await app.send("GET", "/assets/none.js")).toEqual(refused(404, "notFound"));
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00.txt",
    "/%",
  ])("never lead out of their folder: %s", async (path) => {
    expect(await (await app.request(path)).text()).not.toContain("outside");
  });

  it("that are not built say how to build them", async () => {
    const bare = await openTestApp();
    const response = await bare.request("/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm start");
    await bare.close();
  });
});
