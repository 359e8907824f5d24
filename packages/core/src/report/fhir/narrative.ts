import type { Sentence } from "../../results/index.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XHTML; characters that XML can't hold become spaces. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Lines as the XHTML of a FHIR narrative, one paragraph each. */
export const narrative = (
  lines: readonly Sentence[],
): { readonly status: "generated"; readonly div: string } => ({
  status: "generated",
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.map(({ text }) => `<p>${escaped(text)}</p>`).join("")}</div>`,
});
