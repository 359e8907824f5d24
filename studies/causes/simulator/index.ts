export type { LogOddsRatios } from "./effects.ts";
export {
  type DiaryParts,
  type DiaryTruth,
  type SimulatedDiary,
  simulateDiary,
  type TrueEvent,
} from "./simulate-diary.ts";
export { type EventOccasion, type TrueShares, trueShares } from "./true-shares.ts";
export type { DiaryWish, WishedEffects } from "./wish.ts";
