import type { Causes } from "@backstride/core/causes";
import type { Report } from "@backstride/core/report";
import type { Refusal, Result } from "@backstride/core/results";
import type { AskedAnalysis } from "../../use-cases/analysis/diary-analyser.ts";
import type { ThreadFailed } from "../thread-lane.ts";

/** What the thread is started with. */
export interface AnalysisStart {
  readonly dataFolder: string;
}

/** What is asked of it; one question at a time. */
export interface AnalysisQuestion {
  readonly kind: "causes" | "report";
  readonly asked: AskedAnalysis;
}

export type AnalysisAnswer =
  | { readonly kind: "causes"; readonly causes: Result<Causes, Refusal> }
  | { readonly kind: "report"; readonly report: Result<Report, Refusal> }
  | ThreadFailed;
