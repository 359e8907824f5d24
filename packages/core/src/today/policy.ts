import { type Explanation, sentence } from "../results/index.ts";
import type { ReturnPolicy } from "../runner/index.ts";

/** Limits of pain on the 0 to 10 scale, with the sources that they come from. */
export interface PainLimits {
  /** Pain up to here is taken as safe to run with. */
  readonly safeTo: number;
  /** Up to here running goes on in a smaller dose; above it, it waits. */
  readonly acceptableTo: number;
  /** The next morning's pain may be this much above the runner's usual level; more means that the run was too much. */
  readonly morningRise: number;
  readonly sources: readonly string[];
}

/** A return policy with its limits: what the rules of today read. Nothing but the policy is chosen on a screen. */
export interface PolicyValue {
  readonly id: ReturnPolicy;
  readonly limits: PainLimits;
}

/**
 * The model comes from the rehabilitation of tendons (silbernagel-2007; up to 2 safe, up to 5 acceptable) and is borrowed
 * for the back, where nobody has tried it: low certainty. The cut points vary between descriptions, so they are defaults
 * of this project (backstride-today-rules) and never shown as a finding.
 */
export const DEFAULT_PAIN_LIMITS: PainLimits = {
  safeTo: 2,
  acceptableTo: 5,
  morningRise: 1,
  sources: ["backstride-today-rules", "silbernagel-2007"],
};

export const policyOf = (id: ReturnPolicy, limits: PainLimits = DEFAULT_PAIN_LIMITS): PolicyValue => ({
  id,
  limits,
});

/** How a return policy works and how sure the evidence is of it: shown beside the choice. */
export function explainPolicy({ id, limits }: PolicyValue): Explanation {
  if (id === "pain-free-first") {
    return {
      rule: "return-policy",
      version: "return-policy/1",
      statement: sentence(
        "today.policy.painFree",
        "Pain-free first: you run again when nothing hurts. It is the article's rule and the more careful one. The evidence speaks for staying active meanwhile, so it rests you from running only; for lasting back pain, easy running with some pain has helped in one small trial.",
      ),
      facts: [{ label: "Policy", value: "pain-free first" }],
      thresholds: [{ label: "Rest above", limit: 0, unit: "of 10", met: false }],
      sources: ["dahm-2010", "neason-2024"],
      grade: "contradicted",
    };
  }
  return {
    rule: "return-policy",
    version: "return-policy/1",
    statement: sentence(
      "today.policy.painGuided",
      "Pain-guided: running may go on with pain up to {safe} of 10, in a smaller dose up to {acceptable}, if it settles by the next morning. The model comes from tendon pain; for the back it is borrowed.",
      { safe: limits.safeTo, acceptable: limits.acceptableTo },
    ),
    facts: [{ label: "Policy", value: "pain-guided" }],
    thresholds: [
      { label: "Safe up to", limit: limits.safeTo, unit: "of 10", met: false },
      { label: "Acceptable up to", limit: limits.acceptableTo, unit: "of 10", met: false },
      { label: "Morning rise allowed", limit: limits.morningRise, unit: "of 10", met: false },
    ],
    sources: limits.sources,
    grade: "low",
  };
}
