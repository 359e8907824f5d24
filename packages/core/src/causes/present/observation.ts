import { findSource } from "../../evidence/index.ts";
import type { Explanation, Fact, Sentence, ThresholdCheck } from "../../results/index.ts";

/**
 * What one look at the runner's data gives: it speaks for a cause, against it or, measured, neither way; or something is
 * missing to say.
 */
export type Observation =
  | { readonly kind: "for"; readonly because: Explanation; readonly published: PublishedState | null }
  | { readonly kind: "against" | "neither"; readonly because: Explanation }
  | { readonly kind: "missing"; readonly what: Sentence };

/** A state of the runner's whose effect on back pain or injuries a publication gives with its figure. */
export interface PublishedState {
  readonly source: string;
  /** What it is called when it is there: "more than 6 hours of sitting on a usual day". */
  readonly name: string;
}

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

/** An effect whose figure could not be checked against its publication is not a published one here. */
export const speaksFor = (seen: Seen, published: PublishedState | null = null): Observation => ({
  kind: "for",
  because: explain(seen),
  published: published !== null && findSource(published.source)?.verified === true ? published : null,
});
export const speaksAgainst = (seen: Seen): Observation => ({ kind: "against", because: explain(seen) });
export const speaksNeither = (seen: Seen): Observation => ({ kind: "neither", because: explain(seen) });
export const missing = (what: Sentence): Observation => ({ kind: "missing", what });
