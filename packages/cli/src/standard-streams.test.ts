import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

const command = join(import.meta.dirname, "../bin/backstride.mjs");
/** More than a pipe holds, so that the command still writes when its reader is gone. */
const LONG = ["evidence", "--json"];

async function endOf(child: ChildProcess) {
  const said = child.stderr === null ? "" : text(child.stderr);
  const [code] = await once(child, "exit");
  return { code, stderr: await said };
}

it("a reader that has seen enough is no failure, and nothing is said of it", async () => {
  const child = spawn(process.execPath, [command, ...LONG], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await endOf(child)).toEqual({ code: 0, stderr: "" });
});

it("a refusal that nobody reads keeps its exit code", async () => {
  const child = spawn(process.execPath, [command, "evidence", "nobody-1900", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await once(child, "exit")).toEqual([2, null]);
});

it.skipIf(!existsSync("/dev/full"))(
  "an answer that finds no room is a failure, said in one line",
  async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [command, ...LONG], { stdio: ["ignore", full, "pipe"] });
    expect(await endOf(child)).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^backstride: The answer can't be written: ENOSPC: .+ \(fileNotWritable\)\n$/,
      ),
    });
  },
);
