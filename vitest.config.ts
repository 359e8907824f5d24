import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Threads that tests start strip and compile the sources anew unless they find what was kept: that takes half of their
 * start, and the module that strips types is WebAssembly, of which many at once have brought V8 down.
 */
const env = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/backstride-tests", import.meta.url)),
};

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
        },
      },
      {
        test: {
          name: "integration",
          env,
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
          globalSetup: "tests/browser/prepare.ts",
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
