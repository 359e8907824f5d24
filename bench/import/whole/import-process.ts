// Imports the files that are named into a new, empty store and tells how long it took, from opening it until all is settled.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles, OWN_RUNNER_ID, openStore } from "@backstride/server";
import type { WholeImport } from "./whole-import.ts";

const dataFolder = await mkdtemp(join(tmpdir(), "backstride-bench-"));
try {
  const begun = performance.now();
  const store = await openStore({ dataFolder, log: (line) => console.error(line) });
  if (!store.ok) throw new Error(store.error.message);
  const opened = performance.now();
  const imported = await importFiles(store.value, { runnerId: OWN_RUNNER_ID, paths: process.argv.slice(2) });
  if (!imported.ok) throw new Error(imported.error.message);
  const { counts } = imported.value.view;
  const answer: WholeImport = {
    openMs: opened - begun,
    importMs: performance.now() - opened,
    done: counts.done,
    skipped: counts.skipped,
    failed: counts.failed,
  };
  process.send?.(answer);
  await store.value.close();
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
process.disconnect?.();
