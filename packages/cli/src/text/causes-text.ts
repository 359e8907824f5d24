import type { CauseState, Causes } from "@backstride/core/causes";
import { explanationText } from "./explanation-text.ts";

const STATES: Readonly<Record<CauseState, string>> = {
  "speaks-for": "something speaks for it",
  "speaks-against": "what is known speaks against it",
  "not-known": "not known",
};

/** The six causes with what speaks for each, against it, and what is missing. */
export const causesText = ({ findings, personal }: Causes): string =>
  [
    "Why",
    `  ${personal.statement.text}`,
    ...findings.flatMap(({ id, title, state, speaksFor, speaksAgainst, missing, evidence, grade }) => [
      "",
      `  ${id} ${title.text}: ${STATES[state]} (evidence: ${grade})`,
      `    ${evidence.text}`,
      ...speaksFor.map((seen) => `    + ${explanationText(seen)}`),
      ...speaksAgainst.map((seen) => `    - ${explanationText(seen)}`),
      ...missing.map((what) => `    ? ${what.text}`),
    ]),
  ].join("\n");
