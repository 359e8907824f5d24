import { type Sentence, sentence } from "../../results/index.ts";
import {
  findingsOf,
  type GroupId,
  QUESTIONS,
  type QuestionId,
  type TriageAnswers,
  type TriageOutcome,
  withoutOutdatedExaminations,
} from "../../triage/index.ts";
import type { GateRule } from "../judgement.ts";

/** Screens whose signs can't wait: not to know about one of them is a reason to ask someone the same day. */
const CANNOT_WAIT: readonly GroupId[] = [
  "bladder-bowel-and-feeling",
  "leg-strength",
  "sudden-signs",
  "pregnancy",
];

export const safetyQuestionsOpen: GateRule = {
  id: "safety-questions-open",
  version: "today-safety-questions-open/3",
  description:
    "When a safety question is open, then no answer about running: not known is never a go-ahead. When it was answered with 'I don't know', then whom to ask and how soon.",
  judge({ triage, answers }) {
    if (triage.kind !== "ask") return null;
    const unknown = unknownAmong(triage, answers);
    return {
      kind: "ask",
      headline: headlineFor(unknown),
      statement:
        triage.reasons[0] ??
        sentence("today.ask.open", "Safety questions are open, so nothing can be said about running."),
      facts: [
        { label: "Safety questions still open", value: triage.missing.length },
        { label: "Answered with I don't know", value: unknown.count },
      ],
      sources: ["finucane-2020", "backstride-answers-valid-seven-days", "backstride-today-rules"],
      grade: "high",
      needs: ["safety-questions"],
      ...(sendsToSomeone(unknown) ? { lookAgain: AFTER_HELP } : {}),
    };
  },
};

interface Unknown {
  readonly count: number;
  readonly canWait: boolean;
  /** Would a yes to one of them be looked at within a day or two? Then so is what is not known. */
  readonly isUrgent: boolean;
  /** Is nothing else open, so that answering on the screen would not help? */
  readonly isAll: boolean;
}

function unknownAmong(triage: Extract<TriageOutcome, { kind: "ask" }>, answers: TriageAnswers): Unknown {
  const unknown = triage.missing.filter((id) => answers[id] === "unknown");
  const groups = QUESTIONS.filter(({ id }) => unknown.includes(id)).map(({ group }) => group);
  return {
    count: unknown.length,
    canWait: !groups.some((group) => CANNOT_WAIT.includes(group)),
    isUrgent: unknown.some((id) => isUrgentSign(answers, id)),
    isAll: unknown.length > 0 && unknown.length === triage.missing.length,
  };
}

/**
 * A number can't be answered with yes: then no rule finds anything by it. An examination does not make a yes milder of which
 * that doctor did not know.
 */
function isUrgentSign(answers: TriageAnswers, id: QuestionId): boolean {
  const sign = { [id]: "yes" } as const;
  const withYes = withoutOutdatedExaminations(answers, { ...answers, ...sign }, sign);
  return findingsOf(withYes).some(({ tier }) => tier === "emergency" || tier === "urgent");
}

/** Does the headline send to someone, so that answering on the screen is not the next thing? */
const sendsToSomeone = ({ count, canWait, isUrgent, isAll }: Unknown): boolean =>
  (count > 0 && !canWait) || isUrgent || isAll;

const AFTER_HELP = sentence(
  "today.again.unknown",
  "When someone has helped you with what you don't know: answer the safety questions again then. If it gets worse before, don't wait for the appointment; get help at once.",
);

function headlineFor({ count, canWait, isUrgent, isAll }: Unknown): Sentence {
  if (count > 0 && !canWait) {
    return sentence(
      "today.ask.unknownUrgent",
      "Don't run. You don't know about a sign that can't wait: have a doctor look at it today. If it gets worse, call your emergency number (112 in Europe).",
    );
  }
  if (isUrgent) {
    return sentence(
      "today.ask.unknownSoonest",
      "Don't run. You don't know about a sign that would have to be looked at quickly: ask a doctor today or tomorrow.",
    );
  }
  if (isAll) {
    return sentence(
      "today.ask.unknownSoon",
      "Don't run until a doctor or physiotherapist has helped you with what you don't know; within two weeks.",
    );
  }
  return sentence(
    "today.ask.safety",
    "We don't know yet whether you may run. Please answer the safety questions first.",
  );
}
