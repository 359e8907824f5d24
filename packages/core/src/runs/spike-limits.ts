import { isOnFoot, type Sport } from "../recording/index.ts";

/**
 * What a recorded value may do between two records. No publication sets these limits for wearable recordings; they are
 * conventions of this project, wide enough that whatever breaks them is an error of the device and not the runner's.
 */
export interface SpikeLimits {
  readonly speedMPerS: number;
  readonly climbMPerS: number;
}

/** The fastest speed measured in a sprinter is 12.4 m/s; over a whole second between two positions nobody gets there. */
const ON_FOOT: SpikeLimits = { speedMPerS: 12, climbMPerS: 3 };
/** A ride goes down a pass at 30 m/s. What an unknown sport was must not be judged as a run. */
const ANY_OTHER: SpikeLimits = { speedMPerS: 40, climbMPerS: 8 };

export const spikeLimitsOf = (sport: Sport | null): SpikeLimits =>
  isOnFoot(sport) || sport === "swimming" ? ON_FOOT : ANY_OTHER;

/** Altitudes from satellites waver by some metres and those read from a map come in steps: this much is no spike. */
export const ALTITUDE_STEP_M = 10;

/** A heart quickens at the start of hard work by some 20 beats within seconds, and calms at one or two a second. */
export const HEART_RATE_STEP_BPM = 20;
export const HEART_RATE_CHANGE_BPM_PER_S = 5;
/** Below and above no awake runner's heart beats. */
export const SLOWEST_HEART_BPM = 25;
export const FASTEST_HEART_BPM = 240;
