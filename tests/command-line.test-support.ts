import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@backstride/core/time";
import type { Environment } from "../packages/cli/src/environment.ts";
import { run } from "../packages/cli/src/run.ts";

export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The moment of every command run in tests. */
export const NOW = instant(Date.parse("2026-05-31T08:00:00Z"));

/** Runs a command line in this process, at a fixed moment two hours ahead of UTC, in a pipe. */
export async function runCommand(
  argv: readonly string[],
  about: Partial<Environment> = {},
): Promise<CommandRun> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    now: () => NOW,
    utcOffsetMinutesAt: () => 120,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    isTerminal: false,
    defaultDataFolder: join(tmpdir(), "backstride-no-such-folder"),
    stopped: () => Promise.resolve(),
    ...about,
  });
  return { code, stdout, stderr };
}
