export {
  analyseExperiment,
  type ExperimentAnalysis,
  type ExperimentResult,
} from "./analyse-experiment.ts";
export { type ArmInWords, armsOf } from "./arms.ts";
export {
  type AssignmentToday,
  assignmentToday,
  type ExperimentGate,
  withheldUnless,
} from "./assignment-today.ts";
export {
  type ArmId,
  EXPERIMENT_KIND_IDS,
  type Experiment,
  type ExperimentKindId,
  type ExperimentUnit,
  LARGEST_SEED,
  LEAST_FORTNIGHTS,
  LEAST_PER_SIDE,
  MOST_FORTNIGHTS,
} from "./experiment.ts";
export { EXPERIMENT_KINDS, type ExperimentKind } from "./kinds.ts";
export { armOn, assignments } from "./lot.ts";
export { isOngoing, kindsThatMayBegin, missingToBegin } from "./may-begin.ts";
export { missingFor, NEED_IDS, type NeedId, type NeedSituation, shoesToCompare } from "./needs.ts";
export { plannedFortnights } from "./planned-length.ts";
export type { RandomisationTest } from "./randomisation-test.ts";
export {
  assignmentSchema,
  experimentAnalysisSchema,
  experimentArmsSchema,
  experimentKindSchema,
  experimentSchema,
} from "./schema.ts";
export type { UnitCount, UnitOutcome } from "./units.ts";
