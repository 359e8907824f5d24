import { type Explanation, type Fact, type Sentence, sentence } from "../results/index.ts";
import type { KnownState } from "../runner/index.ts";
import type { Advice, Contraindication } from "./advice.ts";
import type { AdviceAnswer, AdviceCaution, Verdict } from "./answer.ts";
import { type ConditionFacts, factsOf } from "./condition-facts.ts";
import { holds } from "./condition-holds.ts";
import { HEALTH_CONDITION_LABELS } from "./health-conditions.ts";
import { ADVICE } from "./records.ts";
import type { AdviceSituation } from "./situation.ts";
import { isVerified } from "./verification.ts";

/**
 * The advice for a situation, in the order of the records. Left out is only what is known not to be meant for it. A
 * contraindication that holds makes it `must-not`; one that has not been ruled out, or a condition that can't be decided,
 * makes it `not-known`, and its caution stays in sight.
 */
export function adviceFor(situation: AdviceSituation): readonly AdviceAnswer[] {
  return ADVICE.flatMap((advice) => answerOf(advice, situation) ?? []);
}

function answerOf(advice: Advice, situation: AdviceSituation): AdviceAnswer | null {
  const isMeant = holds(advice.appliesWhen, situation);
  if (isMeant === "no") return null;
  const cautions = advice.mustNotWhen.flatMap((contraindication) =>
    cautionOf(advice, contraindication, situation),
  );
  const held = cautions.filter(({ state }) => state === "yes");
  const isOpen = isMeant === "unknown" || cautions.length > 0;
  const verdict: Verdict = held.length > 0 ? "must-not" : isOpen ? "not-known" : "applies";
  const looked = factsOf(advice.appliesWhen, situation);
  return {
    id: advice.id,
    row: advice.row,
    about: advice.about,
    title: sentence(`advice.${advice.id}.title`, advice.title),
    verdict,
    because: explain(advice, held[0] ?? null, { looked, situation }),
    cautions,
    missing: [
      ...(isMeant === "unknown"
        ? looked.facts.filter(({ value }) => value === null).map(({ label }) => label)
        : []),
      ...cautions
        .filter(({ state }) => state !== "yes")
        .map(({ condition }) => HEALTH_CONDITION_LABELS[condition]),
    ],
    isVerified: isVerified(advice),
  };
}

/** The caution of a contraindication that has not been ruled out; anything but a plain no leaves it standing. */
function cautionOf(
  advice: Advice,
  { condition, why }: Contraindication,
  { health }: AdviceSituation,
): readonly AdviceCaution[] {
  const state: KnownState = health[condition] ?? null;
  if (state === "no") return [];
  const text: Sentence = sentence(`advice.${advice.id}.mustNot.${condition}`, why);
  return [{ condition, state, why: text, sources: advice.cautionSources }];
}

function explain(
  advice: Advice,
  held: AdviceCaution | null,
  { looked, situation }: { readonly looked: ConditionFacts; readonly situation: AdviceSituation },
): Explanation {
  const health: readonly Fact[] = advice.mustNotWhen.map(({ condition }) => {
    const state = situation.health[condition];
    return {
      label: HEALTH_CONDITION_LABELS[condition],
      value: state === "yes" || state === "no" ? state : null,
    };
  });
  const made = {
    rule: `advice-${advice.id}`,
    version: `advice-${advice.id}/${advice.version}`,
    facts: [...looked.facts, ...health],
    thresholds: looked.thresholds,
  };
  if (held !== null) return { ...made, statement: held.why, sources: held.sources, grade: "convention" };
  const statement = sentence(`advice.${advice.id}.text`, advice.text);
  return { ...made, statement, sources: advice.sources, grade: advice.grade };
}
