import type { AdviceAnswer } from "@backstride/core/advice";
import type { TodayDecision } from "@backstride/core/today";
import type { TriageOutcome } from "@backstride/core/triage";

/** It tells when a sign is serious, and that a weak one mostly means nothing: beside an emergency that is weaker than the answer. */
const WEIGHS_SIGNS = "doctor-when-serious";

/**
 * The remedies that stand beside today's answer: none twice that is said among what to do today already, none that is
 * not known to be meant while the answer is still open or someone is to be seen first, and none that is weaker than it.
 */
export function adviceBeside(
  advice: readonly AdviceAnswer[],
  { kind, doToday }: Pick<TodayDecision, "kind" | "doToday">,
  triage: TriageOutcome,
): readonly AdviceAnswer[] {
  const said = new Set(doToday.map(({ rule }) => rule));
  const isEmergency = triage.kind === "stop" && triage.tier === "emergency";
  return advice.filter(
    ({ id, about, verdict, because }) =>
      about === "remedy" &&
      !said.has(because.rule) &&
      !(waits(kind) && verdict === "not-known") &&
      !(isEmergency && id === WEIGHS_SIGNS),
  );
}

/** Is there no answer about running yet, or none before someone has been seen? */
export const waits = (kind: TodayDecision["kind"]): boolean => kind === "ask" || kind === "stop";
