import type { Explanation, Sentence } from "../results/index.ts";
import type { TriageAnswers } from "./answers.ts";
import type { QuestionId } from "./question-id.ts";
import type { Tier } from "./tier.ts";

/** What one rule makes of the answers. Too few answers are their own outcome and never "does not apply". */
export type RuleOutcome =
  | {
      readonly kind: "applies";
      readonly tier: Tier;
      readonly blocksRunning: boolean;
      readonly whomToSee: Sentence;
      readonly because: Explanation;
    }
  | { readonly kind: "does-not-apply" }
  | { readonly kind: "not-enough-information"; readonly missing: readonly QuestionId[] };

/** One clinical rule: which questions it reads, on whose word, and what it makes of the answers. */
export interface TriageRule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** What the rule does, in plain language, as a clinician would read it. */
  readonly description: string;
  /** Ids of records in evidence/sources. */
  readonly sources: readonly string[];
  readonly questions: readonly QuestionId[];
  evaluate(answers: TriageAnswers): RuleOutcome;
}
