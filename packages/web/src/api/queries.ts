import type {
  AssessmentAnswer,
  CausesAnswer,
  DayLogList,
  DiaryAnswer,
  EvidenceAnswer,
  ExperimentList,
  GroundAnswer,
  HealthAnswer,
  ImportList,
  InstrumentList,
  KeptDataAnswer,
  LoadAnswer,
  ProfileAnswer,
  ProgressAnswer,
  ReportAnswer,
  RunDetail,
  RunGround,
  RunList,
  RunnerList,
  SafetyCheckAnswer,
  ShoeList,
} from "@backstride/server/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

/** Everything of one runner stands under [runner], so that one change can make all of it be asked for anew. */
const ofRunner = <Answer>(runner: RunnerId, path: string) =>
  queryOptions({
    queryKey: [runner, ...path.split("/")],
    queryFn: ({ signal }) => request<Answer>(runnerPath(runner, path), { signal }),
  });

export const runnersQuery = queryOptions({
  queryKey: ["runners"],
  queryFn: ({ signal }) => request<RunnerList>("/api/runners", { signal }),
});
export const evidenceQuery = queryOptions({
  queryKey: ["evidence"],
  queryFn: ({ signal }) => request<EvidenceAnswer>("/api/evidence", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
export const assessmentQuery = (runner: RunnerId) => ofRunner<AssessmentAnswer>(runner, "assessment");
export const causesQuery = (runner: RunnerId) => ofRunner<CausesAnswer>(runner, "causes");
export const experimentsQuery = (runner: RunnerId) => ofRunner<ExperimentList>(runner, "experiments");
export const profileQuery = (runner: RunnerId) => ofRunner<ProfileAnswer>(runner, "profile");
export const safetyCheckQuery = (runner: RunnerId) => ofRunner<SafetyCheckAnswer>(runner, "safety-check");
export const diaryQuery = (runner: RunnerId) => ofRunner<DiaryAnswer>(runner, "diary");
export const dayLogsQuery = (runner: RunnerId) => ofRunner<DayLogList>(runner, "day-logs");
export const runsQuery = (runner: RunnerId) => ofRunner<RunList>(runner, "runs");
export const removedRunsQuery = (runner: RunnerId) => ofRunner<RunList>(runner, "runs/removed");
export const runQuery = (runner: RunnerId, id: string) =>
  ofRunner<RunDetail>(runner, `runs/${encodeURIComponent(id)}`);
export const groundQuery = (runner: RunnerId) => ofRunner<GroundAnswer>(runner, "ground");
export const runGroundQuery = (runner: RunnerId, id: string) =>
  ofRunner<RunGround>(runner, `runs/${encodeURIComponent(id)}/ground`);
export const shoesQuery = (runner: RunnerId) => ofRunner<ShoeList>(runner, "shoes");
export const importsQuery = (runner: RunnerId) => ofRunner<ImportList>(runner, "imports");
export const healthQuery = (runner: RunnerId) => ofRunner<HealthAnswer>(runner, "health-conditions");
export const instrumentsQuery = (runner: RunnerId) => ofRunner<InstrumentList>(runner, "instruments");
export const keptDataQuery = (runner: RunnerId) => ofRunner<KeptDataAnswer>(runner, "data");
export const loadQuery = (runner: RunnerId) => ofRunner<LoadAnswer>(runner, "load");
export const progressQuery = (runner: RunnerId) => ofRunner<ProgressAnswer>(runner, "progress");
export const reportQuery = (runner: RunnerId) => ofRunner<ReportAnswer>(runner, "report");
