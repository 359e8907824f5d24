import type { Condition } from "./condition.ts";
import { PAIN_FROM } from "./thresholds.ts";

// With a stop a doctor comes first, so whatever is about running or about treating oneself waits.

export const NOT_STOPPED: Condition = { kind: "decision", oneOf: ["rest", "modify", "run"] };
export const RUNS_TODAY: Condition = { kind: "decision", oneOf: ["modify", "run"] };
export const HURTS: Condition = { kind: "pain", from: PAIN_FROM };
export const HURTS_AND_NOT_STOPPED: Condition = { kind: "all", of: [HURTS, NOT_STOPPED] };
