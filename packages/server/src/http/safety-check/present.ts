import { QUESTIONS } from "@backstride/core/triage";
import type { SafetyCheckView } from "../../use-cases/safety-check/view-safety-check.ts";
import type { SafetyCheckAnswer } from "../api.ts";

/** The check with its sentences in English. */
export const presentSafetyCheck = ({
  check,
  given,
  again,
  screens,
  isComplete,
  stops,
}: SafetyCheckView): SafetyCheckAnswer => ({
  screens: screens.map(({ group, questions, isAnswered }) => ({
    id: group.id,
    title: group.title,
    intro: group.intro,
    kind: group.kind,
    questions: questions.map(({ id, kind, text, help, min, max, unit }) => ({
      id,
      kind,
      text,
      help,
      min,
      max,
      unit,
      answer: given.has(id) ? (check.answers[id] ?? null) : null,
      earlier: given.has(id) ? null : (check.answers[id] ?? null),
      again: again.get(id)?.text ?? null,
    })),
    isAnswered,
  })),
  isComplete,
  answeredOn: check.finished?.on ?? null,
  isStarted: Object.keys(check.answers).length > 0,
  stops: stops.map(({ ruleId, tier, title, whomToSee, because }) => ({
    ruleId,
    tier,
    title,
    whomToSee: whomToSee.text,
    because: because.statement.text,
  })),
  changed: check.changed.map(({ question, answer, answered, changedTo, changed }) => ({
    id: question,
    question: QUESTIONS.find(({ id }) => id === question)?.text ?? question,
    answer,
    answeredOn: answered?.on ?? null,
    changedTo,
    changedOn: changed.on,
  })),
});
