import { type Fact, type Sentence, sentence, type ThresholdCheck } from "../results/index.ts";
import type { TriageAnswers } from "./answers.ts";
import type { QuestionId } from "./question-id.ts";
import { questionOf } from "./questions.ts";
import { openQuestions, relevanceOf } from "./relevance.ts";
import type { Tier } from "./tier.ts";
import type { RuleOutcome, TriageRule } from "./triage-rule.ts";

/** What a rule found, before the explanation is put together. */
export interface Judgement {
  readonly tier: Tier;
  readonly blocksRunning: boolean;
  readonly whomToSee: Sentence;
  readonly statement: Sentence;
  readonly grade: string;
  readonly thresholds?: readonly ThresholdCheck[];
}

type RuleHead = Pick<TriageRule, "id" | "version" | "sources" | "questions">;

/** The outcome `applies` with its explanation: every relevant answer that the rule read stands in the facts. */
export const applies = (rule: RuleHead, answers: TriageAnswers, judgement: Judgement): RuleOutcome => ({
  kind: "applies",
  tier: judgement.tier,
  blocksRunning: judgement.blocksRunning,
  whomToSee: judgement.whomToSee,
  because: {
    rule: rule.id,
    version: rule.version,
    statement: judgement.statement,
    facts: factsOf(rule.questions, answers),
    thresholds: judgement.thresholds ?? [],
    sources: rule.sources,
    grade: judgement.grade,
  },
});

/** Nothing was found: that means "does not apply" only when every relevant question of the rule has an answer. */
export function nothingFound(rule: RuleHead, answers: TriageAnswers): RuleOutcome {
  const missing = openQuestions(answers, rule.questions);
  return missing.length > 0 ? { kind: "not-enough-information", missing } : { kind: "does-not-apply" };
}

function factsOf(ids: readonly QuestionId[], answers: TriageAnswers): readonly Fact[] {
  return ids
    .filter((id) => relevanceOf(answers, id) !== "not-asked")
    .map((id): Fact => {
      const question = questionOf(id);
      const answer = answers[id];
      const value = answer === undefined || answer === "unknown" ? null : answer;
      return question.unit === null
        ? { label: question.text, value }
        : { label: question.text, value, unit: question.unit };
    });
}

/** A sentence of one rule, with the rule's id in the sentence's id. */
export const ruleSentence = (
  ruleId: string,
  name: string,
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): Sentence => sentence(`triage.${ruleId}.${name}`, template, values);
