export type { Explanation, Fact, ThresholdCheck } from "./explanation.ts";
export { type Computed, computed, type Measured, type Unavailable, unavailable } from "./measured.ts";
export { type ErrorCode, type Refusal, refusal } from "./refusal.ts";
export { err, ok, type Result } from "./result.ts";
export {
  explanationSchema,
  measuredSchema,
  refusalFromZod,
  refusalSchema,
  sentenceSchema,
} from "./schema.ts";
export { type Sentence, sentence } from "./sentence.ts";
