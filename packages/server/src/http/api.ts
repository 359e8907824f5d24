// What goes over the wire, as types, for the screens: they import this file with `import type` only. Every route stands
// under /api; those of one runner under /api/runners/{runnerId}, where runnerId is "me" or "sample".
// Times are ISO 8601 in UTC, days YYYY-MM-DD; null means not known, never zero.

export type { AssessmentAnswer } from "./api/assessment.ts";
export type { CausesAnswer } from "./api/causes.ts";
export type { DayLogAnswer, DayLogAnswers, DayLogList } from "./api/day-logs.ts";
export type { DiaryAnswer, DiaryEntryAnswer, NewDiaryEntry } from "./api/diary.ts";
export type { ErasedAnswer, KeptDataAnswer } from "./api/erase.ts";
export type { ApiError } from "./api/errors.ts";
export type { EvidenceAnswer } from "./api/evidence.ts";
export type {
  ExperimentAnswer,
  ExperimentKindAnswer,
  ExperimentList,
  NewExperiment,
} from "./api/experiments.ts";
export type {
  GivenSurface,
  GroundAnswer,
  GroundCorrection,
  MapExtract,
  RunGround,
  RunGroundStretch,
} from "./api/ground.ts";
export type { Health } from "./api/health.ts";
export type { HealthAnswer } from "./api/health-conditions.ts";
export type {
  ImportAnswer,
  ImportItem,
  ImportList,
  ImportLog,
  ImportOverview,
  ImportProgress,
  ImportSummary,
} from "./api/imports.ts";
export type { FilledInstrument, InstrumentAnswer, InstrumentList } from "./api/instruments.ts";
export type { LoadAnswer, LoadOfWeek, LoadWeekAnswer } from "./api/load.ts";
export type { ProfileAnswer } from "./api/profile.ts";
export type { ProgressAnswer, ProgressSeries } from "./api/progress.ts";
export type { AddedToReport, ReportAnswer } from "./api/report.ts";
export type { RunnerList } from "./api/runners.ts";
export type {
  RunDetail,
  RunDynamics,
  RunEdit,
  RunEntry,
  RunJoin,
  RunList,
  RunNumber,
  RunRow,
  RunSeries,
  RunShape,
  RunSplit,
  RunTwin,
  RunTwinning,
} from "./api/runs.ts";
export type { InterviewQuestion, InterviewScreen, SafetyCheckAnswer } from "./api/safety-check.ts";
export type { ShoeAnswer, ShoeEdit, ShoeList } from "./api/shoes.ts";
