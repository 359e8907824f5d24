import type { CauseFinding, CauseState } from "../../causes/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import type { Report } from "../report.ts";
import { measuredLine } from "./words.ts";

/** What the runner was told today, in the words that the runner saw, and why. */
export const answerLines = ({ answer }: Report): readonly Sentence[] => [
  answer.headline,
  answer.because.statement,
  ...answer.notes.map(({ statement }) => statement),
  ...(answer.allowance === null
    ? []
    : [measuredLine("answer.longest", "A run of today may be as long as", answer.allowance.longestM)]),
];

const STATES: Readonly<Record<CauseState, string>> = {
  "speaks-for": "something speaks for it",
  "speaks-against": "what is known speaks against it",
  "not-known": "not known",
};

/** The six causes with what speaks for each, against it and neither way, and what is missing; never a probability. */
export const causeLines = ({ causes }: Report): readonly Sentence[] => [
  causes.personal.statement,
  ...causes.findings.flatMap(causeFindingLines),
];

const causeFindingLines = (finding: CauseFinding): readonly Sentence[] => [
  sentence(`report.cause.${finding.id}.${finding.state}`, "{title}: {state} (evidence: {grade}).", {
    title: finding.title.text,
    state: STATES[finding.state],
    grade: finding.grade,
  }),
  ...finding.speaksFor.map(({ statement }) => labelled("for", "For", statement)),
  ...finding.speaksAgainst.map(({ statement }) => labelled("against", "Against", statement)),
  ...finding.speaksNeither.map(({ statement }) => labelled("neither", "Neither way", statement)),
  ...finding.missing.map((what) => labelled("missing", "Missing", what)),
];

const labelled = (name: string, label: string, { text }: Sentence): Sentence =>
  sentence(`report.cause.${name}`, `${label}: {text}`, { text });

/** The return policy, the week that is proposed, and what is not recorded. */
export const triedLines = ({ tried }: Report): readonly Sentence[] => [
  tried.policy.statement,
  ...(tried.plan === null
    ? [sentence("report.tried.noPlan", "No week of running is proposed.")]
    : [
        sentence("report.tried.plan", "Proposed week, not yet done: {days}.", {
          days: tried.plan.days.map(({ day, title }) => `${day} ${title.text}`).join("; "),
        }),
        tried.plan.because.statement,
      ]),
  tried.notRecorded,
];
