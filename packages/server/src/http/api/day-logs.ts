import type { SittingTime, SleepQuality, StressLevel } from "@backstride/core/diary";

/**
 * GET …/day-logs. PUT …/day-logs/{day} takes DayLogAnswers and gives DayLogAnswer; with every answer null the day is
 * one of which nothing was told. A day that has not come is refused. DELETE …/day-logs/{day} (204) takes all of it back.
 */
export interface DayLogList {
  /** The latest day that may be told of. */
  readonly today: string;
  /** Newest first. */
  readonly dayLogs: readonly DayLogAnswer[];
}
/** What was told of a day; null is not told, never no. */
export interface DayLogAnswers {
  /** Hours sat that day. */
  readonly sitting: SittingTime | null;
  readonly stress: StressLevel | null;
  /** The night before that day. */
  readonly sleep: SleepQuality | null;
  readonly heavyLifting: boolean | null;
  readonly strength: boolean | null;
  readonly stretching: boolean | null;
}
export interface DayLogAnswer extends DayLogAnswers {
  readonly day: string;
}
