import type { Explanation, Measured } from "@backstride/core/results";

/** A statement with its grade and sources, indented under what it explains. */
export function explanationText({ statement, grade, sources, rule, version }: Explanation): string {
  const evidence = grade === null ? "" : `evidence: ${grade}; `;
  return `${statement.text}\n    (${evidence}${rule}, ${version}${sources.length > 0 ? `; ${sources.join(", ")}` : ""})`;
}

/** A number with its unit, or why there is none. */
export const measuredText = (measured: Measured<number>): string =>
  measured.kind === "computed"
    ? `${Math.round(measured.value * 100) / 100} ${measured.unit}`
    : `not known: ${measured.detail}`;

/** `lines` with a dash before each, or nothing where there is none. */
export const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  - ${line}`)];
