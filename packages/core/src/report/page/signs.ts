import { type Sentence, sentence } from "../../results/index.ts";
import { compareTiers, type QuestionId, type TriageFinding } from "../../triage/index.ts";
import type { Report, ReportedQuestion, ReportedRule } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { SHORT_SIGNS } from "./short-signs.ts";

/**
 * What the gate says; every rule that applies with its signs and whom to see; what is open; and what was denied, one
 * line for each rule. A sign that two rules read stands where it was found, else under the first of them.
 */
export const signLines = ({ signs }: Report, limits: PageLimits): readonly Sentence[] => {
  const found = signs.rules
    .flatMap((rule) => (rule.finding === null ? [] : [{ rule, finding: rule.finding }]))
    .toSorted((left, right) => compareTiers(left.finding.tier, right.finding.tier));
  const rest = signs.questions.filter(isAskedFor);
  const yes = rest.filter(({ answer }) => answer === "yes");
  const inFindings = new Set(found.flatMap(({ rule }) => rule.questions));
  const open = signs.rules.filter(({ outcome }) => outcome === "not-known");
  return [
    signs.statement,
    signs.answeredOn === null
      ? sentence("report.signs.unfinished", "The safety check was not finished.")
      : sentence("report.signs.answeredOn", "Answered on {day}.", { day: signs.answeredOn }),
    ...(signs.areCurrent
      ? []
      : [
          sentence(
            "report.signs.notCurrent",
            "The answers don't count for today and have to be given again.",
          ),
        ]),
    ...signs.reasons
      .filter(
        ({ id, text }) =>
          !SAID_BESIDES.includes(id) && !signs.askedAgain.some(({ reason }) => reason.text === text),
      )
      .map(({ text }) => sentence("report.signs.reason", 'The runner is told: "{reason}"', { reason: text })),
    ...found.flatMap(({ rule, finding }, place) =>
      findingLines(
        finding,
        yes.filter(({ id }) => rule.questions.includes(id)),
        // Whom to see is said once; with little room only for what presses most.
        found.slice(0, place).some((before) => before.finding.whomToSee.text === finding.whomToSee.text) ||
          (place > 0 && !limits.tellsAll),
        limits,
      ),
    ),
    ...listed(
      "yesBesides",
      "Yes, with no rule that applies",
      yes.filter(({ id }) => !inFindings.has(id)),
    ),
    ...signs.takenBack.map(takenBackLine),
    ...signs.askedAgain.map(({ questions, reason }) =>
      sentence(
        "report.signs.askedAgain",
        'Answered, but to be asked again: {signs}. The runner is told: "{reason}"',
        {
          signs: questions.map((id) => SHORT_SIGNS[id]).join(", "),
          reason: reason.text,
        },
      ),
    ),
    ...listed(
      "unknown",
      "The runner does not know",
      rest.filter(({ answer }) => answer === "unknown"),
    ),
    ...(signs.questions.every(({ answer }) => answer === null)
      ? [sentence("report.signs.noneAnswered", "No safety question was answered.")]
      : listed(
          "unanswered",
          "Not answered",
          rest.filter(({ answer, relevance }) => answer === null && relevance !== "not-asked"),
        )),
    ...(open.length === 0 || open.length === signs.rules.length
      ? []
      : [
          sentence("report.signs.open", "Not known, by what is open, too old or contradictory: {rules}.", {
            rules: open.map(({ title }) => title).join("; "),
          }),
        ]),
    ...deniedLines(signs.rules, deniedIn({ signs }), limits),
    ...notAskedLines(rest.filter(({ answer, relevance }) => answer === null && relevance === "not-asked")),
  ];
};

/** The signs that were answered with no, but for those that have to be answered again. */
export function deniedIn({ signs }: Pick<Report, "signs">): readonly ReportedQuestion[] {
  const again = new Set(signs.askedAgain.flatMap(({ questions }) => questions));
  return signs.questions.filter((one) => isAskedFor(one) && one.answer === "no" && !again.has(one.id));
}

/** A sign that was there and is denied now: whoever examines the runner should ask. */
const takenBackLine = ({
  question,
  answer,
  answeredOn,
  changedTo,
  changedOn,
}: Report["signs"]["takenBack"][number]): Sentence =>
  sentence("report.signs.takenBack", "Taken back: {sign}, answered {answer}{on}, changed to {to} on {day}.", {
    sign: SHORT_SIGNS[question],
    answer: ANSWER_WORDS[answer],
    on: answeredOn === null ? "" : ` on ${answeredOn}`,
    to: changedTo === null ? "no answer" : ANSWER_WORDS[changedTo],
    day: changedOn,
  });

const ANSWER_WORDS = { yes: "yes", no: "no", unknown: '"I don\'t know"' } as const;

/** Reasons that are told in other lines: the check that was not finished, and each open question by itself. */
const SAID_BESIDES: readonly string[] = ["triage.ask.never", "triage.ask.unanswered", "triage.ask.unknown"];

/** Told under the complaint or about the runner, unless they are open. */
const isAskedFor = ({ id, answer }: ReportedQuestion): boolean =>
  typeof answer !== "number" && (id !== "back-pain" || answer === null || answer === "unknown");

function findingLines(
  { ruleId, title, tier, because, whomToSee }: TriageFinding,
  yes: readonly ReportedQuestion[],
  isSaid: boolean,
  limits: PageLimits,
): readonly Sentence[] {
  const values = { title, tier, signs: termsOf(yes) };
  return [
    yes.length === 0
      ? sentence(`report.finding.${ruleId}`, "{title}: applies ({tier}).", values)
      : sentence(`report.finding.${ruleId}.yes`, "{title}: applies ({tier}). Yes: {signs}.", values),
    // Without a sign that was ticked the reason alone tells what was found.
    ...(limits.tellsAll || yes.length === 0 ? [under("because", because.statement)] : []),
    ...(isSaid ? [] : [under("whomToSee", whomToSee)]),
  ];
}

const under = (name: string, { text }: Sentence): Sentence =>
  sentence(`report.finding.${name}`, "{text}", { text });

function deniedLines(
  rules: readonly ReportedRule[],
  denied: readonly ReportedQuestion[],
  { namesDenied }: PageLimits,
): readonly Sentence[] {
  const told = new Set<QuestionId>();
  const groups = rules.flatMap(({ ruleId, title, questions }) => {
    const own = denied.filter(({ id }) => questions.includes(id) && !told.has(id));
    for (const { id } of own) told.add(id);
    const name = title.charAt(0).toLowerCase() + title.slice(1);
    return own.length === 0 ? [] : [{ ruleId, name, own }];
  });
  if (namesDenied) {
    return groups.map(({ ruleId, name, own }) =>
      sentence(`report.denied.${ruleId}`, "Denied, {title}: {signs}.", { title: name, signs: termsOf(own) }),
    );
  }
  return groups.length === 0
    ? []
    : [
        sentence("report.denied.counted", "Denied, signs asked for: {groups}.", {
          groups: groups.map(({ name, own }) => `${name} (${own.length})`).join(", "),
        }),
      ];
}

const notAskedLines = (questions: readonly ReportedQuestion[]): readonly Sentence[] =>
  questions.length === 0
    ? []
    : [
        sentence("report.signs.notAsked", "Not asked, because other answers make them irrelevant: {count}.", {
          count: questions.length,
        }),
      ];

function listed(name: string, label: string, questions: readonly ReportedQuestion[]): readonly Sentence[] {
  return questions.length === 0
    ? []
    : [sentence(`report.signs.${name}`, `${label}: {signs}.`, { signs: termsOf(questions) })];
}

const termsOf = (questions: readonly ReportedQuestion[]): string =>
  questions.map(({ id }) => SHORT_SIGNS[id]).join(", ");
