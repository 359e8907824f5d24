export { allowanceFor } from "./allowance.ts";
export { decideToday } from "./decide-today.ts";
export {
  type AllowedToday,
  DECISION_KINDS,
  type DecisionKind,
  type HeldBackToday,
  type Needed,
  type TodayDecision,
} from "./decision.ts";
export type { AllowingJudgement, GateRule, HoldingJudgement, Judgement, TodayRule } from "./judgement.ts";
export { type LastRun, lastRunOf } from "./last-run.ts";
export { DEFAULT_PAIN_LIMITS, explainPolicy, type PainLimits, type PolicyValue, policyOf } from "./policy.ts";
export { isPregnant } from "./rules/pregnancy.ts";
export { TODAY_RULES } from "./rules.ts";
export { runNotBefore } from "./run-not-before.ts";
export { RunningAllowance, type RunningStyle } from "./running-allowance.ts";
export { BREAK_LONGER_THAN_DAYS, LAST_RUN_COUNTS_DAYS, RULES_HOLD_FROM_YEARS } from "./thresholds.ts";
export type { TodayInput } from "./today-input.ts";
export { toldRunsOf } from "./told-run.ts";
