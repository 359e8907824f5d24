import type { LoadKind, TrainingLoad } from "@backstride/core/training-load";

/** GET …/load: how much was run, described. */
export interface LoadAnswer {
  readonly today: string;
  readonly load: TrainingLoad;
  /** Weeks back from today, oldest first, that lie wholly after the first known run. */
  readonly weeks: readonly LoadWeekAnswer[];
}
/** Null where a number can't be given. */
export interface LoadWeekAnswer {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly runs: number;
  readonly byKind: Readonly<Record<LoadKind, LoadOfWeek>>;
  readonly fastShare: number | null;
  readonly downhillM: number | null;
}
/** In the unit of the kind; monotony is a plain ratio. The averages are those of the week's last day. */
export interface LoadOfWeek {
  readonly load: number | null;
  readonly monotony: number | null;
  readonly strain: number | null;
  readonly acute: number | null;
  readonly chronic: number | null;
}
