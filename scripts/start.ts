// What `npm start` does after everything is installed: builds the app if it is stale and hands over to `backstride serve`.
import { enableCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beginInLittleMemory } from "../packages/cli/bin/little-memory.mjs";
import { buildWebIfStale } from "./web-build.ts";

beginInLittleMemory();

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// What was stripped of its types and compiled once is kept, so that the next start is quicker.
const cache = join(root, "node_modules/.cache/backstride");
enableCompileCache(cache);
// Threads don't share what this process has enabled; they read the same from their environment.
process.env["NODE_COMPILE_CACHE"] ??= cache;
const options = process.argv.slice(2);
const wantsHelp = options.includes("--help") || options.includes("-h");

if (!wantsHelp && !buildWebIfStale(root, (text) => console.error(text))) {
  console.error("The app could not be built; the lines above say why. Nothing else was changed.");
  process.exit(1);
}
process.argv.splice(
  2,
  process.argv.length - 2,
  "serve",
  ...(options.includes("--no-open") || wantsHelp ? [] : ["--open"]),
  ...options,
);
await import("../packages/cli/src/main.ts");
