import type { AdviceAnswer } from "@backstride/core/advice";
import type { TodayDecision } from "@backstride/core/today";

/**
 * The remedies that stand beside today's answer: none twice that is said among what to do today already, and none that is
 * not known to be meant while the answer is still open or someone is to be seen first.
 */
export function adviceBeside(
  advice: readonly AdviceAnswer[],
  { kind, doToday }: Pick<TodayDecision, "kind" | "doToday">,
): readonly AdviceAnswer[] {
  const said = new Set(doToday.map(({ rule }) => rule));
  return advice.filter(
    ({ about, verdict, because }) =>
      about === "remedy" && !said.has(because.rule) && !(waits(kind) && verdict === "not-known"),
  );
}

/** Is there no answer about running yet, or none before someone has been seen? */
export const waits = (kind: TodayDecision["kind"]): boolean => kind === "ask" || kind === "stop";
