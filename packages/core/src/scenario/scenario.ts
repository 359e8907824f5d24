import type { HealthConditions } from "../advice/index.ts";
import type { DayLog, DiaryEntry } from "../diary/index.ts";
import type { Experiment } from "../experiments/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { FilledSitting } from "../progress/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import type { SelfTest } from "../self-tests/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";
import type { AnsweredCheck, ChangedAnswer } from "../triage/index.ts";

/**
 * All that the engine is given: one runner at one moment. The clock and the time zone are part of it, so that the same
 * scenario gives the same assessment on any machine and in any year.
 */
export interface Scenario {
  readonly now: Instant;
  /** The day as the runner lives it at `now`. */
  readonly today: LocalDay;
  readonly runner: RunnerProfile;
  /** What the runner told of their health, for the cautions of advice; null is "not asked" and never means no. */
  readonly health: HealthConditions;
  readonly safetyCheck: SafetyCheck;
  readonly shoes: readonly Shoe[];
  readonly runs: readonly Run[];
  readonly diary: readonly DiaryEntry[];
  /** At most one a day; a day that is not there was not told of. */
  readonly dayLogs: readonly DayLog[];
  /** What the runner measured on themselves, trunk and hips; of two of one day the later one stands last. */
  readonly selfTests: readonly SelfTest[];
  /** Questionnaires that were filled in, in any order. The report shows them; nothing is decided by them. */
  readonly questionnaires: readonly FilledSitting[];
  /** What the runner tries or tried on their own back, by lot. */
  readonly experiments: readonly Experiment[];
}

/** The answers to the safety questions so far, how they came about, and the signs among them that were taken back. */
export interface SafetyCheck extends AnsweredCheck {
  /** In the order in which they were changed. */
  readonly changed: readonly ChangedAnswer[];
}
