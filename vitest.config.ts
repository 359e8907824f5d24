import { defineConfig } from "vitest/config";

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
          include: ["packages/{server,cli}/src/**/*.test.ts", "tests/integration/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
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
