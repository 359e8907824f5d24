import { type Explanation, sentence } from "../results/index.ts";
import type { ReturnPolicy } from "../runner/index.ts";
import { MORNING_RISE_ALLOWED, PAIN_ACCEPTABLE_TO, PAIN_SAFE_TO } from "./thresholds.ts";

/** How a return policy works and how sure the evidence is of it: shown beside the choice. */
export function explainPolicy(policy: ReturnPolicy): Explanation {
  if (policy === "pain-free-first") {
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
      { safe: PAIN_SAFE_TO, acceptable: PAIN_ACCEPTABLE_TO },
    ),
    facts: [{ label: "Policy", value: "pain-guided" }],
    thresholds: [
      { label: "Safe up to", limit: PAIN_SAFE_TO, unit: "of 10", met: false },
      { label: "Acceptable up to", limit: PAIN_ACCEPTABLE_TO, unit: "of 10", met: false },
      { label: "Morning rise allowed", limit: MORNING_RISE_ALLOWED, unit: "of 10", met: false },
    ],
    sources: ["silbernagel-2007", "backstride-today-rules"],
    grade: "low",
  };
}
