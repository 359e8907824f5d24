import type { Explanation, Sentence } from "../results/index.ts";
import type { RunningAllowance } from "./running-allowance.ts";

/**
 * `ask`: not known yet, and said so. `stop`: a warning sign; see someone first. `rest`: no running, keep walking.
 * `modify`: walk and run, shorter and gentler. `run`: run, within the bound.
 */
export const DECISION_KINDS = ["ask", "stop", "rest", "modify", "run"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What is needed before an `ask` can become an answer. */
export type Needed = "safety-questions" | "pain-now";

interface AboutToday {
  readonly headline: Sentence;
  /** The rule that decided: inputs, thresholds, source, version. */
  readonly because: Explanation;
  /** What else to know: never weaker than the headline. */
  readonly notes: readonly Explanation[];
  readonly needs: readonly Needed[];
  /** What to do instead or besides, each with its source and grade. */
  readonly doToday: readonly Explanation[];
  readonly lookAgain: Sentence;
  /** How the return policy that the runner chose works, with its grade. */
  readonly policy: Explanation;
  /** The same of the policy that was not chosen, so that the choice can be weighed. */
  readonly otherPolicy: Explanation;
}

/** An answer without a run. */
export interface HeldBackToday extends AboutToday {
  readonly kind: Exclude<DecisionKind, "modify" | "run">;
  /** Null unless the kind is `rest`: until the back has settled, or until someone has examined it. */
  readonly restUntil: "settled" | "examined" | null;
  readonly allowance: null;
}

/** An answer with a run: there is none without an allowance, and no allowance without a clearance of triage. */
export interface AllowedToday extends AboutToday {
  readonly kind: Extract<DecisionKind, "modify" | "run">;
  readonly restUntil: null;
  readonly allowance: RunningAllowance;
}

/** Today's answer, with the one rule that decided. */
export type TodayDecision = HeldBackToday | AllowedToday;
