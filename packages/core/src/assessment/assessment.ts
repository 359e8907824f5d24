import type { AdviceAnswer } from "../advice/index.ts";
import type { Causes } from "../causes/index.ts";
import type { PainSummary } from "../diary/index.ts";
import type { Flare } from "../flares/index.ts";
import type { ShoeRotation, ShoeWear } from "../footwear/index.ts";
import type { Plan } from "../plans/index.ts";
import type { SessionOffer } from "../sessions/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";
import type { TodayDecision } from "../today/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import type { TriageOutcome } from "../triage/index.ts";
import type { BackLoadOfRunner } from "./back-load-of-runner.ts";

export const ASSESSMENT_VERSION = "assessment/2";

/** What the engine says about one runner at one moment, but for what probably contributes. */
export interface DayAssessment {
  readonly version: string;
  readonly asOf: Instant;
  readonly today: LocalDay;
  readonly triage: TriageOutcome;
  readonly decision: TodayDecision;
  /** Null without a clearance: a stop and an open question have no plan. */
  readonly plan: Plan | null;
  /** Remedies and prevention for this situation, each with its verdict and its cautions. */
  readonly advice: readonly AdviceAnswer[];
  /** The guided sessions with whether each may begin today; empty without a clearance. */
  readonly sessions: readonly SessionOffer[];
  readonly load: TrainingLoad;
  readonly backLoad: BackLoadOfRunner;
  readonly pain: PainSummary;
  readonly flares: readonly Flare[];
  readonly shoes: readonly ShoeWear[];
  readonly rotation: ShoeRotation;
}

/** Everything the engine says about one runner at one moment. */
export interface Assessment extends DayAssessment {
  readonly causes: Causes;
}
