import type { DiaryEntry, PainRise, PainSummary } from "../diary/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import type { TriageAnswers, TriageOutcome } from "../triage/index.ts";

/** What today's decision looks at. */
export interface TodayInput {
  readonly today: LocalDay;
  readonly triage: TriageOutcome;
  readonly answers: TriageAnswers;
  readonly pain: PainSummary;
  readonly rise: PainRise;
  /** Entries of today and of the three days before, oldest first. */
  readonly recentEntries: readonly DiaryEntry[];
  readonly load: TrainingLoad;
  readonly hasRunToday: boolean;
  readonly runner: Pick<RunnerProfile, "level" | "returnPolicy">;
}
