import type { Explanation, Measured, Sentence } from "../results/index.ts";

/**
 * `ask`: not known yet, and said so. `stop`: a warning sign; see someone first. `rest`: no running, keep walking.
 * `modify`: walk and run, shorter and gentler. `run`: run, within the bound.
 */
export const DECISION_KINDS = ["ask", "stop", "rest", "modify", "run"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What is needed before an `ask` can become an answer. */
export type Needed = "safety-questions" | "pain-now";

/** How a run of today is to be run, where one is allowed. */
export interface RunningAllowance {
  readonly style: "walk-run" | "easy";
  /** The longest that the run may be, metres. */
  readonly longestM: Measured<number>;
  /** How the bound came about. */
  readonly because: Explanation;
}

/** Today's answer, with the one rule that decided. */
export interface TodayDecision {
  readonly kind: DecisionKind;
  readonly headline: Sentence;
  /** The rule that decided: inputs, thresholds, source, version. */
  readonly because: Explanation;
  /** What else to know: never weaker than the headline. */
  readonly notes: readonly Explanation[];
  readonly needs: readonly Needed[];
  /** Null unless the kind is `rest`: until the back has settled, or until someone has examined it. */
  readonly restUntil: "settled" | "examined" | null;
  /** Null unless the kind is `modify` or `run`. */
  readonly allowance: RunningAllowance | null;
  /** What to do instead or besides, each with its source and grade. */
  readonly doToday: readonly Explanation[];
  readonly lookAgain: Sentence;
  /** How the return policy that the runner chose works, with its grade. */
  readonly policy: Explanation;
  /** The same of the policy that was not chosen, so that the choice can be weighed. */
  readonly otherPolicy: Explanation;
}
