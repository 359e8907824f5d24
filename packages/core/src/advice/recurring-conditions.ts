import type { Condition } from "./condition.ts";
import { PAIN_FROM } from "./thresholds.ts";

// With a stop a doctor comes first, so whatever is about running or about treating oneself waits.

export const NOT_STOPPED: Condition = { kind: "decision", oneOf: ["rest", "modify", "run"] };
export const RUNS_TODAY: Condition = { kind: "decision", oneOf: ["modify", "run"] };
/** A day of rest that ends by itself, not with an examination. */
export const RESTS_UNTIL_SETTLED: Condition = {
  kind: "all",
  of: [
    { kind: "decision", oneOf: ["rest"] },
    { kind: "not", of: { kind: "examination-due" } },
  ],
};
export const HURTS: Condition = { kind: "pain", from: PAIN_FROM };
export const HURTS_AND_NOT_STOPPED: Condition = { kind: "all", of: [HURTS, NOT_STOPPED] };
