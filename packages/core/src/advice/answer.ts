import type { Row } from "../evidence/index.ts";
import type { Explanation, Sentence } from "../results/index.ts";
import type { KnownState } from "../runner/index.ts";
import type { HealthCondition } from "./health-conditions.ts";

/**
 * `applies`: meant for this situation, and nothing speaks against it. `must-not`: the runner has told of something with
 * which it is not safe. `not-known`: something that decides it is not known; it is not a go-ahead.
 */
export const VERDICTS = ["applies", "must-not", "not-known"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A contraindication that has not been ruled out. */
export interface AdviceCaution {
  readonly condition: HealthCondition;
  readonly state: Exclude<KnownState, "no">;
  readonly why: Sentence;
  readonly sources: readonly string[];
}

/** One piece of advice as it stands in a situation. */
export interface AdviceAnswer {
  readonly id: string;
  /** The row of the product that it answers; null for what the article leaves out. */
  readonly row: Row | null;
  readonly about: "remedy" | "prevention";
  readonly title: Sentence;
  readonly verdict: Verdict;
  /** What it says with its sources and grade; for `must-not` the first reason against it instead. */
  readonly because: Explanation;
  /** Every contraindication that was answered with yes, with "I don't know", or not at all. */
  readonly cautions: readonly AdviceCaution[];
  /** What would have to be known to decide, in words. */
  readonly missing: readonly string[];
  /** False where it rests on publications of which none was checked. */
  readonly isVerified: boolean;
}
