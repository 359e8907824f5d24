#!/usr/bin/env node
// Runs the command line under the Node that the project pins, whatever Node the machine has. Plain JavaScript on purpose.
import { spawn } from "node:child_process";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { beginInLittleMemory, ENVIRONMENT, NODE_FLAGS } from "./little-memory.mjs";

/** The commands that read whole archives. */
const READS_ARCHIVES = ["serve", "import"];
const needsLittleMemory = READS_ARCHIVES.includes(process.argv[2] ?? "");
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
if (Number(process.versions.node.split(".")[0]) >= 24) {
  if (needsLittleMemory) beginInLittleMemory();
  module.enableCompileCache();
  // Threads don't share what this process has enabled; they read the same from their environment.
  const cache = module.getCompileCacheDir();
  if (cache !== undefined) process.env.NODE_COMPILE_CACHE ??= cache;
  await import(main);
} else {
  const pinned = module.createRequire(import.meta.url).resolve("node/bin/node");
  const flags = needsLittleMemory ? NODE_FLAGS : [];
  const child = spawn(pinned, [...flags, main, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: needsLittleMemory ? { ...process.env, ...ENVIRONMENT } : process.env,
  });
  // A server must not outlive the command that started it: what this process is told, the other one is told too.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Ctrl+C reaches both by itself; this one only has to wait for the other's end.
  process.on("SIGINT", () => {});
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
