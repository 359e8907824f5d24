import type { RunningLevel } from "../runner/index.ts";
import type { DayDecision } from "./situation.ts";

/** When a piece of advice is meant, as data: it can be evaluated, explained and put in words. */
export type Condition =
  | { readonly kind: "always" }
  /** Pain now of `from` or more, 0 to 10. */
  | { readonly kind: "pain"; readonly from: number }
  /** The pain has lasted for `fromWeeks` or more, and for less than `belowWeeks` where that is given. */
  | { readonly kind: "duration"; readonly fromWeeks: number; readonly belowWeeks?: number }
  | { readonly kind: "decision"; readonly oneOf: readonly Exclude<DayDecision, "ask">[] }
  | { readonly kind: "level"; readonly is: RunningLevel }
  | { readonly kind: "leg-signs" }
  /** No running until someone has examined the runner. */
  | { readonly kind: "examination-due" }
  /** By the safety check someone is to be seen within two weeks or sooner. */
  | { readonly kind: "appointment-due" }
  | { readonly kind: "age-below"; readonly years: number }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

/** Whether a condition holds; `unknown` where what is known can't decide it. */
export type Truth = "yes" | "no" | "unknown";
