import type { RecordingSummary } from "@backstride/core/decoding";

/** A recording in a few lines; "not in the file" where it has no such thing. */
export function summaryText(summary: RecordingSummary & { readonly sha256: string }): string {
  const { warnings, ...numbers } = summary;
  const width = Math.max(...Object.keys(numbers).map((name) => name.length));
  const lines = Object.entries(numbers).map(
    ([name, value]) => `${name.padEnd(width)}  ${value === null ? "not in the file" : value}`,
  );
  return [...lines, ...warnings.map(({ code, message }) => `warning: ${message} (${code})`)].join("\n");
}
