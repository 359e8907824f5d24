import { type Sentence, sentence } from "../../results/index.ts";
import type { Report, ReportedQuestion, ReportedRule } from "../report.ts";

/** Each rule with its outcome, and under it how its yes-no questions were answered; numbers stand under the complaint. */
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

/** Told under the complaint or about the runner; here they would stand under nearly every rule. */
const TOLD_ELSEWHERE: readonly string[] = ["back-pain"];

function ruleLines(rule: ReportedRule, all: readonly ReportedQuestion[]): readonly Sentence[] {
  const { ruleId, title, outcome, finding } = rule;
  const questions = all.filter(
    ({ id, answer }) =>
      rule.questions.includes(id) && !TOLD_ELSEWHERE.includes(id) && typeof answer !== "number",
  );
  const open = questions.filter(({ answer, relevance }) => answer === null && relevance !== "not-asked");
  const notAsked = questions.filter(({ answer, relevance }) => answer === null && relevance === "not-asked");
  return [
    sentence(`report.rule.${ruleId}.${outcome}`, "{title}: {outcome}{tier}.", {
      title,
      outcome: OUTCOMES[outcome],
      tier: finding === null ? "" : ` (${finding.tier})`,
    }),
    ...(finding === null ? [] : [finding.because.statement]),
    ...answered(
      "yes",
      "Yes",
      questions.filter(({ answer }) => answer === "yes"),
    ),
    ...answered(
      "unknown",
      "The runner does not know",
      questions.filter(({ answer }) => answer === "unknown"),
    ),
    ...answered("unanswered", "Not answered", open),
    ...answered(
      "no",
      "No",
      questions.filter(({ answer }) => answer === "no"),
    ),
    ...(notAsked.length === 0
      ? []
      : [
          sentence(
            "report.answered.notAsked",
            "Not asked, because other answers make it irrelevant: {count}.",
            {
              count: notAsked.length,
            },
          ),
        ]),
  ];
}

function answered(name: string, label: string, questions: readonly ReportedQuestion[]): readonly Sentence[] {
  if (questions.length === 0) return [];
  const list = questions.map(({ text }) => text).join("; ");
  // A list that ends with a question has its mark already.
  const end = /[.?!]$/.test(list) ? "" : ".";
  return [sentence(`report.answered.${name}`, `${label}: {questions}${end}`, { questions: list })];
}
