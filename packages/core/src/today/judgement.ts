import type { Fact, Sentence, ThresholdCheck } from "../results/index.ts";
import type { DecisionKind, Needed, RunningAllowance, TodayDecision } from "./decision.ts";
import type { TodayInput } from "./today-input.ts";

/** What one rule makes of the day, before it is put together with advice and limits. */
export interface Judgement {
  readonly kind: DecisionKind;
  readonly headline: Sentence;
  readonly statement: Sentence;
  readonly facts: readonly Fact[];
  readonly thresholds?: readonly ThresholdCheck[];
  readonly sources: readonly string[];
  readonly grade: string | null;
  readonly needs?: readonly Needed[];
  readonly restUntil?: TodayDecision["restUntil"];
  readonly style?: RunningAllowance["style"];
}

/** One named rule of today's decision; null where it does not apply. */
export interface TodayRule {
  readonly id: string;
  readonly version: string;
  /** When and then, in plain words, as a clinician would read it. */
  readonly description: string;
  judge(input: TodayInput): Judgement | null;
}
