import type { LocalDay } from "../time/index.ts";

/** Hours sat in a day. 6 is the bound of the one study of back-pain flares that asked for it (suri-2018). */
export const SITTING_TIMES = ["under-3", "3-to-6", "over-6"] as const;
export type SittingTime = (typeof SITTING_TIMES)[number];

export const STRESS_LEVELS = ["little", "some", "much"] as const;
export type StressLevel = (typeof STRESS_LEVELS)[number];

export const SLEEP_QUALITIES = ["good", "fair", "poor"] as const;
export type SleepQuality = (typeof SLEEP_QUALITIES)[number];

/**
 * What a runner told of a day beside its pain and its runs, so that flares can be held against it. Every null is "not
 * told" and never means no. At most one log a day; a day of which nothing was told has none.
 */
export interface DayLog {
  readonly day: LocalDay;
  /** Sat that day, all chairs together. */
  readonly sitting: SittingTime | null;
  readonly stress: StressLevel | null;
  /** The night before that day. */
  readonly sleep: SleepQuality | null;
  /** Lifted or carried something heavy. */
  readonly heavyLifting: boolean | null;
  /** Did strength exercises. */
  readonly strength: boolean | null;
  /** Stretched. */
  readonly stretching: boolean | null;
}

/** The log of a day of which nothing was told yet. */
export const emptyDayLog = (day: LocalDay): DayLog => ({
  day,
  sitting: null,
  stress: null,
  sleep: null,
  heavyLifting: null,
  strength: null,
  stretching: null,
});

/** Whether any of its questions was answered; a "no" is an answer. */
export const tellsSomething = ({ day: _day, ...answers }: DayLog): boolean =>
  Object.values(answers).some((answer) => answer !== null);
