import type { Grade } from "../evidence/index.ts";
import type { Explanation, Sentence } from "../results/index.ts";
import type { CauseId } from "./cause-id.ts";

/**
 * `speaks-for`: at least one observation of the runner's speaks for it. `speaks-against`: observations, none for it.
 * `not-known`: nothing to judge by yet.
 */
export type CauseState = "speaks-for" | "speaks-against" | "not-known";

/** One cause: what speaks for it, what against it, and what is missing to know more. Never a probability. */
export interface CauseFinding {
  readonly id: CauseId;
  readonly title: Sentence;
  readonly state: CauseState;
  readonly speaksFor: readonly Explanation[];
  readonly speaksAgainst: readonly Explanation[];
  readonly missing: readonly Sentence[];
  /** How sure the evidence lets anyone be that this causes back pain in runners. */
  readonly grade: Grade;
  /** What the evidence says about the article's claim, and the ids of the audited claims. */
  readonly evidence: Sentence;
  readonly claims: readonly string[];
}

/** How far the diary reaches for a claim about this runner: below ten flares none is made. */
export interface PersonalEvidence {
  readonly flares: number;
  readonly flaresNeeded: number;
  readonly statement: Sentence;
}

export interface Causes {
  /** Those with something that speaks for them first. */
  readonly findings: readonly CauseFinding[];
  readonly personal: PersonalEvidence;
}
