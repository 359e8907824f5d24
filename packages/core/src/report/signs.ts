import type { Assessment } from "../assessment/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysBetween } from "../time/index.ts";
import {
  ANSWERS_VALID_DAYS,
  contradictionsIn,
  type QuestionId,
  questionsToAskAgain,
  reasonsToAskAgain,
  TRIAGE_RULES,
  type TriageOutcome,
  type TriageRule,
} from "../triage/index.ts";
import { isOpen } from "./questions-of-report.ts";
import type { ReportedQuestion, ReportedRule, ReportedSigns } from "./report.ts";

/**
 * The safety check as the gate saw it. A rule that finds nothing is only said not to apply where each of its questions
 * has an answer that counts today: what the assessment leaves open, the report leaves open.
 */
export function reportedSigns(
  { safetyCheck, diary, now, today }: Scenario,
  { triage }: Assessment,
  questions: readonly ReportedQuestion[],
): ReportedSigns {
  const { answers, finished, changed } = safetyCheck;
  const daysOld = finished === null ? null : daysBetween(today, finished.on);
  const again = reasonsToAskAgain(diary, safetyCheck, today);
  const askedAgain = questionsToAskAgain(diary, safetyCheck, { now, today });
  const areCurrent = daysOld !== null && daysOld >= 0 && daysOld <= ANSWERS_VALID_DAYS && again.length === 0;
  const open: ReadonlySet<QuestionId> = new Set([
    ...questions.filter((question) => !areCurrent || isOpen(question)).map(({ id }) => id),
    ...openIn(triage),
    ...[...contradictionsIn(answers), ...askedAgain].flatMap((contradiction) => contradiction.questions),
  ]);
  return {
    kind: triage.kind,
    statement: statementOf(triage),
    reasons: triage.kind === "ask" ? triage.reasons : again,
    finishedAt: finished?.at ?? null,
    answeredOn: finished?.on ?? null,
    areCurrent,
    askedAgain: askedAgain.map((one) => ({ questions: one.questions, reason: one.reason })),
    takenBack: changed.map((one) => ({
      question: one.question,
      answer: one.answer,
      answeredOn: one.answered?.on ?? null,
      changedTo: one.changedTo,
      changedOn: one.changed.on,
    })),
    rules: TRIAGE_RULES.map((rule) => reportedRule(rule, triage, open)),
    questions,
  };
}

function openIn(triage: TriageOutcome): readonly QuestionId[] {
  if (triage.kind === "ask") return triage.missing;
  return triage.kind === "stop" ? triage.alsoAnswer : [];
}

function reportedRule(
  { id, version, title, description, questions }: TriageRule,
  triage: TriageOutcome,
  open: ReadonlySet<QuestionId>,
): ReportedRule {
  const finding = triage.findings.find(({ ruleId }) => ruleId === id) ?? null;
  const isKnown = !questions.some((question) => open.has(question));
  const outcome = finding !== null ? "applies" : isKnown ? "does-not-apply" : "not-known";
  return { ruleId: id, version, title, description, outcome, finding, questions };
}

function statementOf(triage: TriageOutcome): Sentence {
  switch (triage.kind) {
    case "stop":
      return sentence(
        "report.signs.stop",
        "There is a warning sign that keeps the runner from running. Most pressing tier: {tier}.",
        { tier: triage.tier },
      );
    case "ask":
      return sentence(
        "report.signs.ask",
        "Not enough is known to say: answers are missing, too old, contradictory or called into question by the diary.",
      );
    case "caution":
      return sentence(
        "report.signs.caution",
        "The answers hold no sign that stops running, but something to look after. Answers alone rule no illness out.",
      );
    case "clear":
      return sentence(
        "report.signs.clear",
        "The answers hold no warning sign. Answers alone rule no illness out.",
      );
  }
}
