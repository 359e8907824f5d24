import type { HealthConditions } from "../advice/index.ts";
import type { DiaryEntry, PainRise, PainSummary } from "../diary/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import type { TriageAnswers, TriageCleared, TriageOutcome } from "../triage/index.ts";
import type { LastRun } from "./last-run.ts";
import type { PolicyValue } from "./policy.ts";
import type { ToldRun } from "./told-run.ts";

/** What today's decision looks at. */
export interface TodayInput {
  readonly today: LocalDay;
  readonly triage: TriageOutcome;
  readonly answers: TriageAnswers;
  readonly health: Pick<HealthConditions, "pregnancy" | "anticoagulants" | "cancer">;
  readonly pain: PainSummary;
  readonly rise: PainRise;
  /** Entries of today and of the 14 days before, oldest first. */
  readonly entries: readonly DiaryEntry[];
  /** Null where no run with a day is known. */
  readonly lastRun: LastRun | null;
  /** Runs after it of which only the diary tells, newest first. */
  readonly toldRuns: readonly ToldRun[];
  readonly load: TrainingLoad;
  readonly hasRunToday: boolean;
  readonly runner: Pick<RunnerProfile, "level">;
  readonly policy: PolicyValue;
}

/** The same once triage has cleared the day. Only with it can a rule allow a run. */
export interface ClearedInput extends TodayInput {
  readonly triage: Extract<TriageOutcome, { readonly clearance: TriageCleared }>;
}

export const isCleared = (input: TodayInput): input is ClearedInput =>
  input.triage.kind === "clear" || input.triage.kind === "caution";
