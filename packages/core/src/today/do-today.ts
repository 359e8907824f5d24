import { findAdvice } from "../advice/index.ts";
import { type Explanation, sentence } from "../results/index.ts";
import type { DecisionKind, TodayDecision } from "./decision.ts";

/** Ids of the pieces of advice that belong to each kind of answer. A stop has its own words, with the finding. */
const DO_TODAY: Readonly<Record<DecisionKind, readonly string[]>> = {
  ask: [],
  stop: [],
  rest: ["keep-moving", "instead-of-running", "no-pain-reliever-to-run", "physiotherapist-if-it-lasts"],
  modify: [
    "warm-up",
    "flat-for-beginners",
    "turn-to-walking",
    "enter-the-back-afterwards",
    "no-pain-reliever-to-run",
  ],
  run: ["warm-up", "turn-to-walking", "enter-the-back-afterwards", "no-pain-reliever-to-run"],
};

/** Until someone has looked at it nothing is said of waiting: that would be weaker than the answer itself. */
const UNTIL_EXAMINED: readonly string[] = ["keep-moving", "no-pain-reliever-to-run"];
/** A finding of the safety check says itself whom to see, and sooner. */
const ONLY_WITHOUT_FINDING: readonly string[] = ["physiotherapist-if-it-lasts"];

/** What to do today, by the decision: the words, sources and grades of the records of advice. */
export function doTodayFor(
  kind: DecisionKind,
  { restUntil, hasFinding }: Pick<TodayDecision, "restUntil"> & { readonly hasFinding: boolean },
): readonly Explanation[] {
  const ids = restUntil === "examined" ? UNTIL_EXAMINED : DO_TODAY[kind];
  return ids.filter((id) => !hasFinding || !ONLY_WITHOUT_FINDING.includes(id)).map(saidToday);
}

function saidToday(id: string): Explanation {
  const advice = findAdvice(id);
  if (advice === null) throw new Error(`no advice has the id ${id}`);
  return {
    rule: `advice-${id}`,
    version: `advice-${id}/${advice.version}`,
    statement: sentence(`advice.${id}.text`, advice.text),
    facts: [],
    thresholds: [],
    sources: advice.sources,
    grade: advice.grade,
  };
}
