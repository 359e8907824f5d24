import type { CauseFinding } from "../../causes/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import type { Report } from "../report.ts";
import type { PageLimits } from "./page-limits.ts";
import { measuredLine } from "./words.ts";

/**
 * What the runner was told today, in the words that the runner saw. What stands among the signs already is not said again:
 * "You answered this on 27 May" stands there with the question that "this" is.
 */
export const answerLines = ({ answer, signs }: Report, limits: PageLimits): readonly Sentence[] => {
  const told = new Set([
    ...signs.rules.flatMap(({ finding }) =>
      finding === null ? [] : [finding.whomToSee.text, finding.because.statement.text],
    ),
    ...signs.askedAgain.map(({ reason }) => reason.text),
  ]);
  return [
    answer.headline,
    ...[answer.because, ...(limits.tellsAll ? answer.notes : [])].flatMap(({ statement }) =>
      told.has(statement.text) ? [] : [statement],
    ),
    ...(answer.allowance === null
      ? []
      : [measuredLine("answer.longest", "A run of today may be as long as", answer.allowance.longestM)]),
  ];
};

/** How far the diary reaches, what something speaks for, with the first reason, and the rest by name; never a probability. */
export const causeLines = ({ causes }: Report, limits: PageLimits): readonly Sentence[] => {
  const withReasons = limits.causesWithReason;
  if (withReasons === null) return [];
  const speaking = causes.findings.filter(({ state }) => state === "speaks-for");
  return [
    causes.personal.statement,
    ...speaking.slice(0, withReasons).flatMap(withReason),
    ...named("more", "Something speaks for", speaking.slice(withReasons)),
    ...named(
      "against",
      "What is known speaks against",
      causes.findings.filter(({ state }) => state === "speaks-against"),
    ),
    ...unknownCauses(causes.findings),
  ];
};

/** Their names would fill half a column and say nothing. */
function unknownCauses(findings: readonly CauseFinding[]): readonly Sentence[] {
  const count = findings.filter(({ state }) => state === "not-known").length;
  return count === 0
    ? []
    : [
        sentence("report.causes.notKnown", "Too little is known to say, of other causes: {count}.", {
          count,
        }),
      ];
}

function withReason({ id, title, grade, speaksFor }: CauseFinding): readonly Sentence[] {
  const reason = speaksFor[0]?.statement;
  return reason === undefined
    ? []
    : [
        sentence(`report.cause.${id}.speaks-for`, "{title} ({grade} evidence): {reason}", {
          title: title.text,
          grade,
          reason: reason.text,
        }),
      ];
}

const named = (name: string, label: string, findings: readonly CauseFinding[]): readonly Sentence[] =>
  findings.length === 0
    ? []
    : [
        sentence(`report.causes.${name}`, `${label}: {titles}.`, {
          titles: findings.map(({ title }) => title.text).join("; "),
        }),
      ];
