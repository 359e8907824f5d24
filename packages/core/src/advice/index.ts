export type { Advice, Contraindication } from "./advice.ts";
export { adviceFor } from "./advice-for.ts";
export { type AdviceAnswer, type AdviceCaution, VERDICTS, type Verdict } from "./answer.ts";
export type { Condition, Truth } from "./condition.ts";
export { describeCondition } from "./condition-words.ts";
export { type DescribedAdvice, describeAdvice, describeAllAdvice } from "./described-advice.ts";
export {
  HEALTH_CONDITION_LABELS,
  HEALTH_CONDITIONS,
  type HealthCondition,
  type HealthConditions,
  noHealthAnswers,
} from "./health-conditions.ts";
export { ADVICE, findAdvice } from "./records.ts";
export { describedAdviceSchema } from "./schema.ts";
export { type AdviceSituation, DAY_DECISIONS, type DayDecision } from "./situation.ts";
