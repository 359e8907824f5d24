export {
  BEGINNER_WEEK,
  BEGINNER_WEEK_1,
  COMING_BACK_PHASE_1,
  COMING_BACK_PHASE_2,
  COMING_BACK_WEEK,
  type LadderRung,
} from "./ladder.ts";
export { makePlan, PLAN_VERSION, type PlanInput } from "./make-plan.ts";
export type { Plan, PlannedDay, SessionPart } from "./plan.ts";
