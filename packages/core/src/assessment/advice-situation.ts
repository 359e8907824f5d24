import type { AdviceSituation } from "../advice/index.ts";
import type { PainSummary } from "../diary/index.ts";
import type { Scenario } from "../scenario/index.ts";
import type { TodayDecision } from "../today/index.ts";
import type { TriageOutcome } from "../triage/index.ts";

/**
 * What advice looks at. A yes in the safety check counts for the cautions too (a pregnancy, a cancer); a no there does
 * not stand in for an answer about health, because the questions are not the same.
 */
export function adviceSituation(
  { runner, health, safetyCheck: { answers } }: Scenario,
  pain: PainSummary,
  { decision, triage }: { readonly decision: TodayDecision; readonly triage: TriageOutcome },
): AdviceSituation {
  const weeks = answers["pain-duration-weeks"];
  const hasNoBackPain = answers["back-pain"] === "no";
  const age = answers["age-years"];
  return {
    painNow: pain.now?.pain ?? null,
    // Without back pain nobody is asked how long it has lasted and whether it goes down a leg: it is known that it does not.
    painDurationWeeks: hasNoBackPain ? 0 : typeof weeks === "number" ? weeks : null,
    legSigns: hasNoBackPain ? "no" : (answers["one-leg-symptoms"] ?? null),
    decision: decision.kind,
    isExaminationDue: decision.kind === "ask" ? null : decision.restUntil === "examined",
    isAppointmentDue: isAppointmentDue(triage),
    level: runner.level,
    ageYears: typeof age === "number" ? age : null,
    health: {
      ...health,
      pregnancy: answers.pregnant === "yes" ? "yes" : health.pregnancy,
      cancer: answers["bone-seeking-cancer"] === "yes" ? "yes" : health.cancer,
    },
  };
}

/** While questions are open more may still be found: then no finding is not none. */
function isAppointmentDue({ kind, findings }: TriageOutcome): boolean | null {
  if (findings.some(({ tier }) => tier !== "watch")) return true;
  return kind === "ask" ? null : false;
}
