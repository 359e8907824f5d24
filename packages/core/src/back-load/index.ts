export {
  BACK_LOAD_VERSION,
  backLoadOf,
  explainedLoadOf,
  type LoadChoice,
  loadIndexBy,
  referenceStepsOf,
  SHOWN_EXPONENTS,
  USUAL_EXPONENT,
} from "./back-load.ts";
export type { Band } from "./band.ts";
export { type DiscCreep, discCreepOf } from "./disc-creep.ts";
export { gradeFactor } from "./grade-factor.ts";
export { type AlongKnowledge, alongKnowledgeOf, type LoadAlong, loadAlong } from "./load-along.ts";
export type { StepKnowledge } from "./load-cells.ts";
export {
  LOAD_SHOWN_DAYS,
  type LoadOfDays,
  type LoadOnDay,
  type LoadOverTime,
  loadOfDays,
  loadOverTime,
} from "./load-of-days.ts";
export type {
  BackLoad,
  ExplainedBackLoad,
  KnownBackLoad,
  LoadBasis,
  LoadContext,
  LoadFactors,
} from "./load-of-run.ts";
export type { ShoeState } from "./modifiers.ts";
export { backLoadSchema, runLoadSchema } from "./schema.ts";
export { expectedCadenceSpm } from "./step-rate.ts";
export {
  LEAST_USUAL_RUNS,
  USUAL_WINDOW_DAYS,
  type UsualRunning,
  usualRunningOf,
} from "./usual-running.ts";
