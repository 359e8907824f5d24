import type { Fact, Sentence, ThresholdCheck } from "../results/index.ts";
import type { AllowedToday, HeldBackToday, Needed } from "./decision.ts";
import type { RunningStyle } from "./running-allowance.ts";
import type { ClearedInput, TodayInput } from "./today-input.ts";

/** What one rule makes of the day, before it is put together with advice and limits. */
interface Judged {
  readonly headline: Sentence;
  readonly statement: Sentence;
  readonly facts: readonly Fact[];
  readonly thresholds?: readonly ThresholdCheck[];
  readonly sources: readonly string[];
  readonly grade: string | null;
  /** Where the kind of the answer does not say when to look again. */
  readonly lookAgain?: Sentence;
}

/** No running, or none yet. */
export interface HoldingJudgement extends Judged {
  readonly kind: HeldBackToday["kind"];
  readonly needs?: readonly Needed[];
  readonly restUntil?: HeldBackToday["restUntil"];
}

/** Some running: it takes a clearance to make an answer of it. */
export interface AllowingJudgement extends Judged {
  readonly kind: AllowedToday["kind"];
  readonly style: RunningStyle;
}

export type Judgement = HoldingJudgement | AllowingJudgement;

interface NamedRule {
  readonly id: string;
  readonly version: string;
  /** When and then, in plain words, as a clinician would read it. */
  readonly description: string;
}

/** A rule that is asked before triage has cleared the day: it can only hold back. Null where it does not apply. */
export interface GateRule extends NamedRule {
  judge(input: TodayInput): HoldingJudgement | null;
}

/** A rule about a day that triage has cleared; null where it does not apply. */
export interface TodayRule extends NamedRule {
  judge(input: ClearedInput): Judgement | null;
}
