import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroundAnswer, MapExtract } from "../../http/api.ts";
import { largeMap } from "../../use-cases/ground/made-map.test-support.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const NODES = 800_000;
const EVERY_MS = { interval: 20, timeout: 50_000 };

let folder: string;
let living: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-extract-kill-"));
});
afterEach(async () => {
  living?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<string> {
  const child = spawn(process.execPath, [MAIN, "--data", join(folder, "data"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  living = child;
  if (child.stdout === null) throw new Error("the server has no output");
  const [line] = await once(child.stdout, "data");
  return `${String(line).trim()}/api/runners/me/ground`;
}

async function kill(): Promise<void> {
  living?.kill("SIGKILL");
  if (living !== null) await once(living, "exit");
}

async function extractAt(address: string): Promise<MapExtract | undefined> {
  return ((await (await fetch(address)).json()) as GroundAnswer).extracts[0];
}

async function handInLarge(address: string): Promise<void> {
  const path = join(folder, "large.osm.pbf");
  largeMap(path, NODES);
  const response = await fetch(`${address}/extracts?name=large.osm.pbf`, {
    method: "POST",
    body: await readFile(path),
    headers: { "content-type": "application/octet-stream" },
  });
  expect(response.status).toBe(201);
}

const reading = (address: string) =>
  expect.poll(async () => (await extractAt(address))?.progress?.share ?? 0, EVERY_MS).toBeGreaterThan(0.02);

describe("a program that is killed while it reads a map extract", () => {
  it("takes the extract up again at the next start, and never uses half an index", async () => {
    const first = await start();
    await handInLarge(first);
    await reading(first);
    await kill();
    const again = await start();
    await expect.poll(async () => (await extractAt(again))?.state, EVERY_MS).toBe("done");
    expect(await extractAt(again)).toMatchObject({ wayCount: NODES / 8 });
    expect(await readdir(join(folder, "data", "maps"))).toHaveLength(1);
  });

  it("does not try for ever: after three times the extract has failed, with the reason", async () => {
    let address = await start();
    await handInLarge(address);
    for (let time = 0; time < 3; time += 1) {
      await reading(address);
      await kill();
      address = await start();
    }
    await expect.poll(async () => (await extractAt(address))?.state, EVERY_MS).toBe("failed");
    expect((await extractAt(address))?.reason?.message).toMatch(/3 times/);
    expect(await readdir(join(folder, "data", "maps"))).toEqual([]);
  });
});
