import { type Sentence, sentence } from "../../results/index.ts";
import { compareTiers, type QuestionId, type TriageFinding } from "../../triage/index.ts";
import type { Report, ReportedQuestion } from "../report.ts";
import { askedAgainLines, reasonLines, takenBackLines } from "./answers-in-doubt.ts";
import type { PageLimits } from "./page-limits.ts";
import type { ReportLine } from "./section.ts";
import { SHORT_SIGNS } from "./short-signs.ts";

/**
 * What the gate says; every rule that applies with its signs and whom to see; what is open; and what was denied, one
 * line for each rule. A sign that two rules read stands where it was found, else under the first of them.
 */
export const signLines = ({ signs }: Report, limits: PageLimits): readonly ReportLine[] => {
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
    ...reasonLines(signs),
    ...found.flatMap(({ rule, finding }, place) => {
      const before = found.slice(0, place).map((one) => one.finding);
      const isSaid = before.some(
        ({ whomToSee, tier }) =>
          whomToSee.text === finding.whomToSee.text || (!limits.tellsWhomOfEach && tier === finding.tier),
      );
      const lines = findingLines(
        finding,
        yes.filter(({ id }) => rule.questions.includes(id)),
        isSaid,
        limits,
      );
      if (limits.partsFindings) return lines;
      const continues = before.at(-1)?.tier === finding.tier;
      return lines.map((line, at) => ({ ...line, runsOn: at > 0 || continues }));
    }),
    ...listed(
      "yesBesides",
      "Yes, with no rule that applies",
      yes.filter(({ id }) => !inFindings.has(id)),
    ),
    ...takenBackLines(signs.takenBack).map((line, place) =>
      limits.partsFindings ? line : { ...line, runsOn: place > 0 },
    ),
    ...askedAgainLines(signs.askedAgain, limits),
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
    ...listed("notExamined", "No to", answeredNo(signs).filter(isExamination)),
    ...deniedLines(signs, limits),
    ...notAskedLines(rest.filter(({ answer, relevance }) => answer === null && relevance === "not-asked")),
  ];
};

/** What was answered with no, but for what has to be answered again. */
function answeredNo({ askedAgain, questions }: Report["signs"]): readonly ReportedQuestion[] {
  const again = new Set(askedAgain.flatMap((one) => one.questions));
  return questions.filter((one) => isAskedFor(one) && one.answer === "no" && !again.has(one.id));
}

/** An examination is no sign: who says no to one denies nothing, but has not been cleared. */
const isExamination = ({ group }: ReportedQuestion): boolean => group === "examination";

/** The signs that were denied. */
export const deniedIn = ({ signs }: Pick<Report, "signs">): readonly ReportedQuestion[] =>
  answeredNo(signs).filter((one) => !isExamination(one));

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

function deniedLines(signs: Report["signs"], { namesDenied }: PageLimits): readonly Sentence[] {
  const denied = deniedIn({ signs });
  const asked = signs.questions.filter(
    (one) => isAskedFor(one) && !isExamination(one) && (one.answer !== null || one.relevance === "asked"),
  );
  const told = new Set<QuestionId>();
  const groups = signs.rules.flatMap(({ ruleId, title, questions }) => {
    const isOwn = ({ id }: ReportedQuestion): boolean => questions.includes(id) && !told.has(id);
    const own = denied.filter(isOwn);
    const all = asked.filter(isOwn).length;
    for (const { id } of own) told.add(id);
    const name = title.charAt(0).toLowerCase() + title.slice(1);
    return own.length === 0 ? [] : [{ ruleId, name, own, all }];
  });
  if (namesDenied) {
    return groups.map(({ ruleId, name, own }) =>
      sentence(`report.denied.${ruleId}`, "Denied, {title}: {signs}.", { title: name, signs: termsOf(own) }),
    );
  }
  return groups.length === 0
    ? []
    : [
        sentence("report.denied.counted", "Denied, of the signs asked for: {groups}.", {
          groups: groups
            .map(({ name, own, all }) =>
              own.length === all ? `${name} (all ${all})` : `${name} (${own.length} of ${all})`,
            )
            .join(", "),
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
