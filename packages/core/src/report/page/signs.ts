import { type Sentence, sentence } from "../../results/index.ts";
import type { Report, ReportedQuestion, ReportedRule } from "../report.ts";

/** Each rule with its outcome, and under it how each of its questions was answered. */
export const signLines = ({ signs }: Report): readonly Sentence[] => [
  signs.statement,
  signs.answeredOn === null
    ? sentence("report.signs.unfinished", "The safety check was not finished.")
    : sentence("report.signs.answeredOn", "Answered on {day}.", { day: signs.answeredOn }),
  ...(signs.areCurrent
    ? []
    : [sentence("report.signs.notCurrent", "The answers don't count for today and have to be given again.")]),
  ...signs.reasons,
  ...signs.rules.flatMap((rule) => ruleLines(rule, signs.questions)),
];

const OUTCOMES = {
  applies: "applies",
  "does-not-apply": "does not apply by the answers",
  "not-known": "not known",
} as const;

function ruleLines(rule: ReportedRule, all: readonly ReportedQuestion[]): readonly Sentence[] {
  const { ruleId, title, outcome, finding } = rule;
  const questions = rule.questions.flatMap((id) => all.filter((question) => question.id === id));
  return [
    sentence(`report.rule.${ruleId}.${outcome}`, "{title}: {outcome}{tier}.", {
      title,
      outcome: OUTCOMES[outcome],
      tier: finding === null ? "" : ` (${finding.tier})`,
    }),
    ...(finding === null ? [] : [finding.because.statement]),
    ...answered("yes", "Yes", questions, ({ answer }) => answer === "yes"),
    ...answered("unknown", "The runner does not know", questions, ({ answer }) => answer === "unknown"),
    ...answered("numbers", "Numbers", questions, ({ answer }) => typeof answer === "number"),
    ...answered(
      "unanswered",
      "Not answered",
      questions,
      ({ answer, relevance }) => answer === null && relevance !== "not-asked",
    ),
    ...answered("no", "No", questions, ({ answer }) => answer === "no"),
    ...answered(
      "notAsked",
      "Not asked, because other answers make it irrelevant",
      questions,
      ({ answer, relevance }) => answer === null && relevance === "not-asked",
    ),
  ];
}

function answered(
  name: string,
  label: string,
  questions: readonly ReportedQuestion[],
  isMeant: (question: ReportedQuestion) => boolean,
): readonly Sentence[] {
  const meant = questions.filter(isMeant);
  if (meant.length === 0) return [];
  const texts = meant.map(({ text, answer, unit }) =>
    typeof answer === "number" ? `${text} ${answer} ${unit ?? ""}`.trim() : text,
  );
  return [sentence(`report.answered.${name}`, `${label}: {questions}.`, { questions: texts.join("; ") })];
}
