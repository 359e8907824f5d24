import { type Sentence, sentence } from "../results/index.ts";
import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import type { TriageAnswers } from "./answers.ts";
import { issueClearance } from "./clearance.ts";
import { contradictionsIn } from "./contradictions.ts";
import { findingsOf } from "./findings.ts";
import { applicableQuestions } from "./interview.ts";
import type { TriageInput, TriageOutcome } from "./outcome.ts";
import type { QuestionId } from "./question-id.ts";
import { questionOf } from "./questions.ts";
import { isAnswered } from "./relevance.ts";

/** Answers count for this many days (backstride-answers-valid-seven-days). */
export const ANSWERS_VALID_DAYS = 7;

/**
 * The gate before every plan. In this order: a finding that blocks is a stop, whatever else is open, old or odd. Then
 * anything open, contradictory, too old, or called into question elsewhere is asked. Only then is it clear (nothing
 * found) or caution (something that does not block), and only these two carry a clearance.
 */
export function triage(input: TriageInput): TriageOutcome {
  const findings = findingsOf(input.answers);
  const applicable = applicableQuestions(input.answers).map((question) => question.id);
  const open = applicable.filter((id) => !isAnswered(input.answers, id));
  const [worst] = findings.filter((finding) => finding.blocksRunning);
  if (worst !== undefined) return { kind: "stop", tier: worst.tier, findings, alsoAnswer: open };

  const again = reasonsToAskAll(input);
  const contradictions = [...contradictionsIn(input.answers), ...input.questionsAgain];
  const reasons = [
    ...again,
    ...contradictions.map((contradiction) => contradiction.reason),
    ...open.map((id) => reasonForOpen(id, input.answers)),
  ];
  const [firstFinding] = findings;
  if (reasons.length > 0 || input.answeredOn === null) {
    const contradictory = contradictions.flatMap((contradiction) => contradiction.questions);
    const missing = again.length > 0 ? [...applicable, ...contradictory] : [...contradictory, ...open];
    return { kind: "ask", missing: [...new Set(missing)], reasons, findings };
  }
  const clearance = issueClearance(input.today);
  const validThrough = addDays(input.answeredOn, ANSWERS_VALID_DAYS);
  if (firstFinding === undefined) return { kind: "clear", clearance, findings: [], validThrough };
  return { kind: "caution", clearance, findings, validThrough };
}

function reasonsToAskAll({ answeredOn, today, askAgain }: TriageInput): readonly Sentence[] {
  if (answeredOn === null) {
    return [sentence("triage.ask.never", "The safety check is not finished."), ...askAgain];
  }
  return [...reasonsOfTime(answeredOn, today), ...askAgain];
}

function reasonsOfTime(answeredOn: LocalDay, today: LocalDay): readonly Sentence[] {
  const days = daysBetween(today, answeredOn);
  if (days >= 0 && days <= ANSWERS_VALID_DAYS) return [];
  if (days > ANSWERS_VALID_DAYS) {
    return [
      sentence("triage.ask.old", "Your answers are {days} days old. They count for {limit} days.", {
        days,
        limit: ANSWERS_VALID_DAYS,
      }),
    ];
  }
  return [
    sentence("triage.ask.future", "Your answers carry a day that has not come yet. Please answer again."),
  ];
}

function reasonForOpen(id: QuestionId, answers: TriageAnswers): Sentence {
  const question = questionOf(id).text;
  return answers[id] === "unknown"
    ? sentence(
        "triage.ask.unknown",
        'You don\'t know about "{question}". It matters for your safety: a doctor or physiotherapist can help you to find out.',
        { question },
      )
    : sentence("triage.ask.unanswered", 'Not answered yet: "{question}".', { question });
}
