import { sentence } from "../results/index.ts";
import { ALL_CAUSES, type Cause } from "./all-causes.ts";
import type { CauseBasis, CauseFinding, CauseState, Causes, FactorFinding } from "./cause-finding.ts";
import type { CausesInput } from "./causes-input.ts";
import { type DiaryAnalysis, PUBLISHED_PRIORS } from "./diary/analyse-diary.ts";
import { analyseWithLearnt } from "./diary/analyse-with-learnt.ts";
import { comparedSeasons } from "./diary/compared-seasons.ts";
import { diaryObservations } from "./diary/diary-observations.ts";
import { factorFindings } from "./diary/factor-findings.ts";
import { flaresWithout } from "./diary/flares-without.ts";
import { groupWords } from "./diary/group-words.ts";
import { nextQuestion } from "./diary/next-question.ts";
import { occasionsOf } from "./diary/occasions.ts";
import { personalEvidence } from "./diary/personal-evidence.ts";
import { priorsFrom } from "./diary/priors-from.ts";
import { seasonsOf } from "./diary/seasons.ts";
import { FACTORS, recordOf } from "./factors/index.ts";
import type { Observation } from "./present/observation.ts";
import { statementOf } from "./statement-of.ts";

const RANK: readonly CauseBasis[] = [
  "from-diary",
  "published-and-present",
  "present-effect-unknown",
  "not-known",
  "not-seen",
];

/** What probably contributes: every cause with what speaks for it, against it, and what is missing, ranked. */
export function explainCauses(input: CausesInput): Causes {
  const found = occasionsOf(input);
  const seasons = seasonsOf(found.occasions);
  const { priors = null, today } = input;
  const analysed = analyseWithLearnt(seasons, priors, today);
  const analysis = analysed.kind === "analysed" ? analysed : null;
  const factors = factorFindings(found, seasons, analysis, input.today);
  const findings = ALL_CAUSES.map((cause) => findingOf(cause, { input, analysis, factors }));
  return {
    findings: findings.toSorted(
      (left, right) => rankOf(left) - rankOf(right) || weight(right) - weight(left),
    ),
    personal: {
      ...personalEvidence(found.occasions, seasons, analysed, factors),
      priorsFrom: priorsFrom(priors),
    },
    groups: groupWords(analysis, factors),
    seasons: comparedSeasons(seasons, input.today),
    nextQuestion: nextQuestion(
      { occasions: found.occasions, today, mayBeTried: input.mayBeTried },
      { analysis, factors, priors: priors?.ofFactors ?? PUBLISHED_PRIORS },
    ),
  };
}

const rankOf = ({ basis }: CauseFinding): number => RANK.indexOf(basis);

const weight = ({ flaresWithout: share }: CauseFinding): number =>
  share.kind === "computed" && share.knownFlares > 0 ? share.middle / share.knownFlares : 0;

interface Known {
  readonly input: CausesInput;
  readonly analysis: DiaryAnalysis | null;
  readonly factors: readonly FactorFinding[];
}

function findingOf(cause: Cause, { input, analysis, factors: all }: Known): CauseFinding {
  const factors = all.filter((_factor, at) => FACTORS[at]?.cause === cause.id);
  const seenNow = cause.observe(input);
  const observations = [...diaryObservations(factors), ...seenNow];
  const speaksFor = observations.flatMap((seen) => (seen.kind === "for" ? [seen.because] : []));
  const speaksAgainst = observations.flatMap((seen) => (seen.kind === "against" ? [seen.because] : []));
  const speaksNeither = observations.flatMap((seen) => (seen.kind === "neither" ? [seen.because] : []));
  const missing = [
    ...observations.flatMap((seen) => (seen.kind === "missing" ? [seen.what] : [])),
    ...lacking(factors),
  ];
  const positions = FACTORS.flatMap((factor, at) => (factor.cause === cause.id ? [at] : []));
  const share = flaresWithout(analysis, positions);
  const states = observations.flatMap((seen) => (seen.kind === "for" ? (seen.published ?? []) : []));
  const basis = basisOf(factors, seenNow);
  const { id, title, evidence, grade, claims } = cause;
  return {
    id,
    title,
    basis,
    statement: statementOf(basis, share, { factors, states }),
    flaresWithout: share,
    state: stateOf(observations),
    speaksFor,
    speaksAgainst,
    speaksNeither,
    missing,
    factors,
    evidence,
    grade,
    claims,
  };
}

function stateOf(observations: readonly Observation[]): CauseState {
  if (observations.some(({ kind }) => kind === "for")) return "speaks-for";
  return observations.some(({ kind }) => kind === "against") ? "speaks-against" : "not-known";
}

/** `seenNow`: without the flares of the diary, which may lie years back and say nothing of what is there now. */
function basisOf(factors: readonly FactorFinding[], seenNow: readonly Observation[]): CauseBasis {
  if (factors.some(({ verdict }) => verdict === "raises")) return "from-diary";
  const present = factors.filter(({ recent }) => recent.exposed > 0);
  const hasPublishedState = seenNow.some((seen) => seen.kind === "for" && seen.published !== null);
  if (hasPublishedState || present.some(({ isPublished }) => isPublished)) return "published-and-present";
  const isSeen = seenNow.some(({ kind }) => kind === "for");
  if (present.length > 0 || isSeen) return "present-effect-unknown";
  const isKnown =
    factors.some(({ recent }) => recent.known > 0) || seenNow.some(({ kind }) => kind === "against");
  return isKnown ? "not-seen" : "not-known";
}

/** Of what nothing is known of late. */
const lacking = (factors: readonly FactorFinding[]) => {
  const unknown = factors.filter(({ recent, flares }) => recent.known === 0 && flares.known === 0);
  return unknown.length === 0
    ? []
    : [
        sentence("causes.diary.lacking", "For comparing flares nothing is known of: {what}.", {
          what: unknown.map(({ id }) => recordOf(id).title.toLowerCase()).join("; "),
        }),
      ];
};
