import type { Finding } from "./findings.ts";
import type { Format } from "./formats.ts";
import type { CaseResult } from "./reading/read-case.ts";

const MB = 1024 * 1024;

/** The figures of one format. */
export interface Tally {
  readonly format: Format;
  cases: number;
  readonly outcomes: Map<string, number>;
  slowestMs: number;
  slowest: string;
  mostGrownBytes: number;
}

export const tallyOf = (format: Format): Tally => ({
  format,
  cases: 0,
  outcomes: new Map(),
  slowestMs: 0,
  slowest: "",
  mostGrownBytes: 0,
});

export function count(
  tally: Tally,
  result: CaseResult & { readonly grownBytes: number },
  caseSeed: number,
): void {
  tally.cases += 1;
  tally.outcomes.set(result.outcome, (tally.outcomes.get(result.outcome) ?? 0) + 1);
  tally.mostGrownBytes = Math.max(tally.mostGrownBytes, result.grownBytes);
  if (result.slowestMs <= tally.slowestMs) return;
  tally.slowestMs = result.slowestMs;
  tally.slowest = `${result.slowestStep}, seed ${caseSeed}`;
}

/** One row for each format. */
export function printTable(tallies: readonly Tally[]): void {
  console.log("format   inputs   slowest step                                  most grown   outcomes");
  for (const { format, cases, outcomes, slowestMs, slowest, mostGrownBytes } of tallies) {
    const time = `${Math.round(slowestMs)} ms (${slowest})`;
    const kinds = [...outcomes].toSorted(([, left], [, right]) => right - left);
    const words = kinds.map(([kind, number]) => `${number} ${kind}`).join(", ");
    const grown = `${Math.round(mostGrownBytes / MB)} MB`;
    console.log(
      `${format.padEnd(6)} ${String(cases).padStart(8)}   ${time.padEnd(44)} ${grown.padStart(11)}   ${words}`,
    );
  }
}

export function printFindings(
  findings: readonly (Finding & { readonly count: number; readonly sizeBytes: number })[],
): void {
  for (const { format, caseSeed, flaw, count: times, sizeBytes } of findings) {
    console.log(`FOUND ${format}, ${times} times, smallest ${sizeBytes} bytes, seed ${caseSeed}: ${flaw}`);
  }
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
