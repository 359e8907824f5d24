import type { Instrument } from "@backstride/core/questionnaires";
import type { Sentence } from "@backstride/core/results";

/** What a score means, then whose instrument it is and on which word it is scored. */
export function scoreText(
  { title, credit, sources, version }: Instrument,
  statements: readonly Sentence[],
): string {
  return [
    title,
    ...statements.map(({ text }) => `  ${text}`),
    "",
    credit,
    `(${version}; ${sources.join(", ")})`,
  ].join("\n");
}
