import type { Ground } from "../runs/index.ts";

/**
 * When may running go on with some pain left? `pain-free-first` is the article's rule and the safer default: no running
 * until nothing hurts. `pain-guided` is the monitoring model from tendon rehabilitation, borrowed for the back.
 */
export const RETURN_POLICIES = ["pain-free-first", "pain-guided"] as const;
export type ReturnPolicy = (typeof RETURN_POLICIES)[number];

/** `beginner`: runs for less than about half a year, or comes back after a longer break. */
export const RUNNING_LEVELS = ["beginner", "regular"] as const;
export type RunningLevel = (typeof RUNNING_LEVELS)[number];

/**
 * Which of the two weightings of the heart-rate load to use: they were given for men and for women (banister-trimp), and
 * the runner chooses.
 */
export const HEART_RATE_LOAD_SEXES = ["female", "male"] as const;
export type HeartRateLoadSex = (typeof HEART_RATE_LOAD_SEXES)[number];

/** What a runner knows of themselves; null is "not asked yet" and never means no. */
export type KnownState = "yes" | "no" | "unknown" | null;

/** The slow facts about a runner. Everything may be missing; nothing is assumed where it is. */
export interface RunnerProfile {
  readonly level: RunningLevel | null;
  readonly heightCm: number | null;
  readonly knownScoliosis: KnownState;
  readonly legLengthOrHipDifference: KnownState;
  readonly earlierBackTrouble: KnownState;
  /** Hours of sitting on a usual day. */
  readonly sittingHoursPerDay: number | null;
  readonly returnPolicy: ReturnPolicy;
  /** Heart rate at rest, beats/min. */
  readonly restingHeartRateBpm: number | null;
  /** The highest heart rate this runner reaches, beats/min: measured, never worked out from the age. */
  readonly maxHeartRateBpm: number | null;
  /** Null: there is no heart-rate load, since neither weighting is anyone's default. */
  readonly heartRateLoadSex: HeartRateLoadSex | null;
  /** What is mostly run on where neither a map nor the watch says. */
  readonly usualGround: Ground | null;
}

export const emptyProfile: RunnerProfile = {
  level: null,
  heightCm: null,
  knownScoliosis: null,
  legLengthOrHipDifference: null,
  earlierBackTrouble: null,
  sittingHoursPerDay: null,
  returnPolicy: "pain-free-first",
  restingHeartRateBpm: null,
  maxHeartRateBpm: null,
  heartRateLoadSex: null,
  usualGround: null,
};
