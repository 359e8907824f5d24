export {
  CAUSE_BASES,
  type CauseBasis,
  type CauseFinding,
  type CauseState,
  type Causes,
  type ComparedOccasion,
  type ComparedSeason,
  type Counted,
  DIARY_VERDICTS,
  type DiaryVerdict,
  type FactorFinding,
  type FlaresWithout,
  type NextQuestion,
  type OddsRatio,
  type PersonalEvidence,
  type PriorsFrom,
} from "./cause-finding.ts";
export { CAUSE_IDS, type CauseId } from "./cause-id.ts";
export type { CausesInput } from "./causes-input.ts";
export {
  analyseDiary,
  type DiaryAnalysis,
  FLARES_NEEDED,
  MOST_FLARES_COUNTED,
  PUBLISHED_PRIORS,
} from "./diary/analyse-diary.ts";
export { CLAIM_FROM, isClaimed, scepticalProbability } from "./diary/claims.ts";
export { type DiaryInput, type DiaryOccasions, type Occasion, occasionsOf } from "./diary/occasions.ts";
export { SEASON_DAYS, type Season, seasonsOf, strataOf } from "./diary/seasons.ts";
export { type ShareOfFlares, shareOfFlares } from "./diary/shares.ts";
export { explainCauses } from "./explain-causes.ts";
export { FACTORS, type Factor, isExposed, type Limit, limitOf, priorOf } from "./factors/index.ts";
export { diaryPart } from "./learning/diary-part.ts";
export { type LearntPriors, learnPriors, type PartMaker, partsInTwoRounds } from "./learning/learn-priors.ts";
export { causesSchema } from "./schema.ts";
