import type { Explanation, Fact, Sentence, ThresholdCheck } from "../../results/index.ts";

/** What one look at the runner's data gives: it speaks for a cause, against it, or something is missing to say. */
export type Observation =
  | { readonly kind: "for" | "against"; readonly because: Explanation }
  | { readonly kind: "missing"; readonly what: Sentence };

interface Seen {
  readonly rule: string;
  readonly statement: Sentence;
  readonly facts?: readonly Fact[];
  readonly thresholds?: readonly ThresholdCheck[];
  readonly sources: readonly string[];
  readonly grade: string | null;
}

const explain = (seen: Seen): Explanation => ({
  rule: seen.rule,
  version: `${seen.rule}/1`,
  statement: seen.statement,
  facts: seen.facts ?? [],
  thresholds: seen.thresholds ?? [],
  sources: seen.sources,
  grade: seen.grade,
});

export const speaksFor = (seen: Seen): Observation => ({ kind: "for", because: explain(seen) });
export const speaksAgainst = (seen: Seen): Observation => ({ kind: "against", because: explain(seen) });
export const missing = (what: Sentence): Observation => ({ kind: "missing", what });
