import type { TodayDecision } from "@backstride/core/today";
import type { TriageOutcome } from "@backstride/core/triage";

/** The headlines that send to someone who can help with what is not known. */
const SENDS_TO_SOMEONE = "today.ask.unknown";
const IS_UNKNOWN = "triage.ask.unknown";

/** What was answered with "I don't know", where the answer sends to someone about it; null where it asks for something else. */
export function unknownQuestions(
  { headline }: Pick<TodayDecision, "headline">,
  triage: TriageOutcome,
): readonly string[] | null {
  if (triage.kind !== "ask" || !headline.id.startsWith(SENDS_TO_SOMEONE)) return null;
  return triage.reasons.flatMap(({ id, values }) =>
    id === IS_UNKNOWN && typeof values["question"] === "string" ? [values["question"]] : [],
  );
}
