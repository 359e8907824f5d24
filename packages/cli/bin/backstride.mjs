#!/usr/bin/env node
// Runs the command line under the Node that the project pins, whatever Node the machine has. Plain JavaScript on purpose.
import { spawnSync } from "node:child_process";
import module from "node:module";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
if (Number(process.versions.node.split(".")[0]) >= 24) {
  module.enableCompileCache();
  await import(main);
} else {
  const pinned = module.createRequire(import.meta.url).resolve("node/bin/node");
  const run = spawnSync(pinned, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
}
