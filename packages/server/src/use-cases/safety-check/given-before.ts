import type { GivenAnswer, QuestionId } from "@backstride/core/triage";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";

/** How an answer that is kept came about. In a finished check one of unknown age is as old as the finish. */
export function givenBefore({ given, finished }: StoredSafetyCheck, id: QuestionId): GivenAnswer | undefined {
  return given[id] ?? (finished === null ? undefined : { ...finished, wasFinished: true, confirmedOver: [] });
}
