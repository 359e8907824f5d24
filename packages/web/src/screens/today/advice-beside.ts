import type { AdviceAnswer } from "@backstride/core/advice";
import type { TodayDecision } from "@backstride/core/today";

/**
 * The remedies that stand beside today's answer: none twice that is said among what to do today already, and while the
 * answer is still open none that waits for it.
 */
export function adviceBeside(
  advice: readonly AdviceAnswer[],
  { kind, doToday }: Pick<TodayDecision, "kind" | "doToday">,
): readonly AdviceAnswer[] {
  const said = new Set(doToday.map(({ rule }) => rule));
  return advice.filter(
    ({ about, verdict, because }) =>
      about === "remedy" && !said.has(because.rule) && !(kind === "ask" && verdict === "not-known"),
  );
}
