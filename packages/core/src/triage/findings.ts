import type { TriageAnswers } from "./answers.ts";
import type { TriageFinding } from "./outcome.ts";
import { TRIAGE_RULES } from "./rules.ts";
import { compareTiers } from "./tier.ts";

/** What every rule finds, most pressing first; within a tier in the order of the rules. */
export function findingsOf(answers: TriageAnswers): readonly TriageFinding[] {
  return TRIAGE_RULES.flatMap((rule): readonly TriageFinding[] => {
    const outcome = rule.evaluate(answers);
    if (outcome.kind !== "applies") return [];
    const { tier, blocksRunning, whomToSee, because } = outcome;
    return [{ ruleId: rule.id, title: rule.title, tier, blocksRunning, whomToSee, because }];
  }).toSorted((left, right) => compareTiers(left.tier, right.tier) || blockingFirst(left, right));
}

const blockingFirst = (left: TriageFinding, right: TriageFinding): number =>
  Number(right.blocksRunning) - Number(left.blocksRunning);
