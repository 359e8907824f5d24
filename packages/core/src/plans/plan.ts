import type { Explanation, Measured, Sentence } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";

/** One stretch of a session. `minutes` is null where the distance bounds it and no time can be given. */
export interface SessionPart {
  readonly kind: "warm-up" | "walk" | "run" | "walk-run" | "cool-down";
  readonly minutes: number | null;
  readonly what: Sentence;
}

/** What a day of the plan holds. A running day is always followed by one without running. */
export interface PlannedDay {
  readonly day: LocalDay;
  readonly kind: "rest" | "walk" | "walk-run" | "run";
  readonly title: Sentence;
  readonly parts: readonly SessionPart[];
  /** Longest distance, metres; unavailable on days without a run and where the minutes bound the session. */
  readonly longestM: Measured<number>;
  readonly ground: Sentence | null;
  /** What must hold on that day before it may be run. Null on days without running. */
  readonly onlyIf: Sentence | null;
}

/** The week from today on, seven days. It can only be made with a clearance of triage. */
export interface Plan {
  readonly version: string;
  readonly startsOn: LocalDay;
  readonly days: readonly PlannedDay[];
  readonly because: Explanation;
  /** What the plan leaves out or can't know. */
  readonly limits: readonly Sentence[];
}
