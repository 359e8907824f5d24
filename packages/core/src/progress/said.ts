import { findSource } from "../evidence/index.ts";
import type { Explanation, Sentence } from "../results/index.ts";
import { PROGRESS_VERSION } from "./series.ts";

/** A statement about a line. One that rests on a figure nobody could check is graded as the convention it is. */
export const said = (
  rule: string,
  statement: Sentence,
  about: Partial<Pick<Explanation, "facts" | "thresholds">> & {
    readonly source?: { readonly id: string; readonly verified: boolean };
  } = {},
): Explanation => ({
  rule: `progress.${rule}`,
  version: PROGRESS_VERSION,
  statement,
  facts: about.facts ?? [],
  thresholds: about.thresholds ?? [],
  sources: about.source === undefined ? [] : [about.source.id],
  grade: gradeOf(about.source),
});

function gradeOf(source: { readonly id: string; readonly verified: boolean } | undefined): string | null {
  if (source === undefined) return null;
  return source.verified ? (findSource(source.id)?.grade ?? null) : "convention";
}
