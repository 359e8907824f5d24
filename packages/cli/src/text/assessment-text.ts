import type { Assessment } from "@backstride/core/assessment";
import { backLoadText } from "./back-load-text.ts";
import { causesText } from "./causes-text.ts";
import { explanationText, list, measuredText } from "./explanation-text.ts";
import { planText } from "./plan-text.ts";

/** The whole answer for a person: the answer first, then why, then the rest. */
export function assessmentText({ decision, triage, plan, causes, backLoad, today }: Assessment): string {
  return [
    `${today}: ${decision.headline.text}`,
    "",
    explanationText(decision.because),
    ...list("Whom to see, and what else to know", decision.notes.map(explanationText)),
    ...list("Still to be answered", triage.kind === "ask" ? triage.reasons.map(({ text }) => text) : []),
    ...(decision.allowance === null
      ? []
      : ["", `At most: ${measuredText(decision.allowance.longestM)} (${decision.allowance.style})`]),
    ...list("Today", decision.doToday.map(explanationText)),
    "",
    `Look again: ${decision.lookAgain.text}`,
    "",
    planText(plan),
    "",
    causesText(causes),
    "",
    backLoadText(backLoad),
    "",
    "Backstride informs, it does not diagnose.",
  ].join("\n");
}
