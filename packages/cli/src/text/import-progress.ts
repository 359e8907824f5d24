import type { Environment } from "../environment.ts";

interface Counts {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
}

const WIDTH = 30;
const CLEAR_LINE = "\r\u001b[K";

/** A bar on a terminal; silence in a pipe, so that logs stay readable. */
export function importProgress({ isTerminal, stderr }: Pick<Environment, "isTerminal" | "stderr">) {
  return {
    show({ total, done, skipped, failed }: Counts): void {
      if (!isTerminal || total === 0) return;
      const settled = done + skipped + failed;
      const filled = Math.round((settled / total) * WIDTH);
      const bar = "#".repeat(filled).padEnd(WIDTH, ".");
      stderr(`${CLEAR_LINE}[${bar}] ${settled} of ${total}, ${failed} failed`);
    },
    end(): void {
      if (isTerminal) stderr(CLEAR_LINE);
    },
  };
}
