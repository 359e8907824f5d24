import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ENVIRONMENT, NODE_FLAGS } from "../../packages/cli/bin/little-memory.mjs";

const COMMAND = join(import.meta.dirname, "../../packages/cli/bin/backstride.mjs");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-memory-"));
});
afterEach(() => rm(folder, { recursive: true }));

it.runIf(process.platform === "linux")(
  "begins the server anew in the same process, so that who started it can also stop it",
  async () => {
    const child = spawn(process.execPath, [COMMAND, "serve", "--port", "0", "--data", folder, "--no-open"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = once(child, "exit");
    try {
      const [said] = await once(createInterface(child.stdout), "line");
      expect(said).toContain("http://127.0.0.1:");
      const words = (await readFile(`/proc/${child.pid}/cmdline`, "utf8")).split("\0");
      expect(words).toEqual(expect.arrayContaining([...NODE_FLAGS, COMMAND, "serve", folder]));
      const environment = (await readFile(`/proc/${child.pid}/environ`, "utf8")).split("\0");
      for (const [name, value] of Object.entries(ENVIRONMENT))
        expect(environment).toContain(`${name}=${value}`);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toEqual([0, null]);
  },
);
