export { decideToday } from "./decide-today.ts";
export {
  DECISION_KINDS,
  type DecisionKind,
  type Needed,
  type RunningAllowance,
  type TodayDecision,
} from "./decision.ts";
export type { Judgement, TodayRule } from "./judgement.ts";
export { explainPolicy } from "./policy.ts";
export { TODAY_RULES } from "./rules.ts";
export {
  BREAK_LONGER_THAN_DAYS,
  MORNING_RISE_ALLOWED,
  PAIN_ACCEPTABLE_TO,
  PAIN_SAFE_TO,
} from "./thresholds.ts";
export type { TodayInput } from "./today-input.ts";
