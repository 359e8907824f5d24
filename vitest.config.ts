import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { COMPILE_CACHE } from "./tests/integration/warm-threads.ts";

/**
 * Threads that tests start strip and compile the sources anew unless they find what was kept: that takes half of their
 * start, and the module that strips types is WebAssembly. Many of them coming and going at once have brought V8 down
 * ("Check failed: jit_page.has_value()").
 */
const env = { NODE_COMPILE_CACHE: COMPILE_CACHE };
const warmThreads = "tests/integration/warm-threads.ts";

// Three projects so that `npx vitest run --project unit` stays quick while `npm test` runs all.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/{core,web}/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          environment: "node",
          // Property tests over thousands of cases take long on a busy machine, and time is not what they test.
          testTimeout: 120_000,
          // They are pure and share nothing, so that two cores take all of them; the others start servers, threads and a
          // browser, and go on as they did, before these.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "integration",
          env,
          globalSetup: warmThreads,
          include: ["packages/{server,cli}/src/**/*.test.ts", "tests/integration/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          env,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: [warmThreads, "tests/browser/prepare.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
