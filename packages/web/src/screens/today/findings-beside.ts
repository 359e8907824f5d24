import type { TodayDecision } from "@backstride/core/today";
import type { TriageFinding, TriageOutcome } from "@backstride/core/triage";

/**
 * The findings that don't forbid running and that today's answer names beside itself. Which those are the engine has decided
 * with the answer: what only has to be watched would be weaker than one that still asks, or sends to someone first.
 */
export function findingsBeside(
  { notes }: Pick<TodayDecision, "notes">,
  { findings }: Pick<TriageOutcome, "findings">,
): readonly TriageFinding[] {
  const isNamed = ({ because, whomToSee }: TriageFinding): boolean =>
    notes.some(({ rule, statement }) => rule === because.rule && statement.text === whomToSee.text);
  return findings.filter((finding) => !finding.blocksRunning && isNamed(finding));
}
