import type { Causes } from "@backstride/core/causes";
import type { Report } from "@backstride/core/report";
import type { Refusal, Result } from "@backstride/core/results";
import type { Moment } from "../read-scenario.ts";

export interface AskedAnalysis extends Moment {
  readonly runnerId: string;
}

/**
 * Answers that hold a runner's whole diary against itself. They take up to seconds for a diary of years, so that they are
 * made where nothing else waits for them. Refused with `notFound`, and `causesFailed` where something went wrong unexpectedly.
 */
export interface DiaryAnalyser {
  causes(asked: AskedAnalysis): Promise<Result<Causes, Refusal>>;
  /** Its causes are those that `causes` tells. */
  report(asked: AskedAnalysis): Promise<Result<Report, Refusal>>;
  close(): Promise<void>;
}
