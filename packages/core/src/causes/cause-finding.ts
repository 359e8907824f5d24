import type { Grade } from "../evidence/index.ts";
import type { ExposureId } from "../exposures/index.ts";
import type { Explanation, Sentence, Unavailable } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { CauseId } from "./cause-id.ts";

/**
 * `speaks-for`: at least one observation of the runner's speaks for it. `speaks-against`: observations, none for it.
 * `not-known`: nothing to judge by yet.
 */
export type CauseState = "speaks-for" | "speaks-against" | "not-known";

/**
 * What the place of a cause rests on. `from-diary`: the runner's own flares speak for it. `published-and-present`: studies
 * of other people found an effect, and it is there now, as a factor of the last weeks or as a state that was told. `present-effect-unknown`: it is there, and nobody knows what it does.
 * `not-seen`: it is known not to have been there of late. `not-known`: nobody knows whether it is there.
 */
export const CAUSE_BASES = [
  "from-diary",
  "published-and-present",
  "present-effect-unknown",
  "not-seen",
  "not-known",
] as const;
export type CauseBasis = (typeof CAUSE_BASES)[number];

/** Of how many of the runs or days that know of it something was there. */
export interface Counted {
  readonly exposed: number;
  readonly known: number;
}

/**
 * What the diary says of one factor. `raises`: a claim about this runner. `leans-more`, `leans-less`: flares followed it more
 * or less often than its absence, which may be chance. `cannot-tell`: neither. `not-compared`: too few flares, or none of
 * them knows of it, or it never changed.
 */
export const DIARY_VERDICTS = ["raises", "leans-more", "cannot-tell", "leans-less", "not-compared"] as const;
export type DiaryVerdict = (typeof DIARY_VERDICTS)[number];

/** How many times the odds of a flare are with a factor what they are without: middle and 90 % interval. */
export interface OddsRatio {
  readonly kind: "computed";
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export interface FactorFinding {
  readonly id: ExposureId;
  /** What it is called when it is there: "Three days or more without stretching". */
  readonly title: string;
  /** What counts as exposed, with its article: "a run in a pair with 500 km or more", "a day with much stress". */
  readonly phrase: string;
  /** From when on it counts for this runner, in the unit of its exposure; null where no run tells. */
  readonly limit: { readonly side: "over" | "at-least" | "at-most"; readonly value: number } | null;
  readonly unit: string;
  /** The runs of the last 28 days; of a factor of days those days, with a run or without. */
  readonly recent: Counted;
  /** The flares of the whole diary that can be compared, and what they are compared with. */
  readonly flares: Counted;
  readonly others: Counted;
  readonly verdict: DiaryVerdict;
  readonly oddsRatio: OddsRatio | Unavailable;
  /** Factors that came and went with it: they are told as one. */
  readonly together: readonly ExposureId[];
  /** What is published of it, or that nothing is. */
  readonly published: Sentence;
  /** Whether an effect is published at all. */
  readonly isPublished: boolean;
}

/** How many of the flares of the last year that know of it would probably not have come without a cause. */
export interface FlaresWithout {
  readonly kind: "computed";
  /** In flares: middle and 90 % interval, between 0 and `knownFlares`. */
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  readonly exposedFlares: number;
  readonly knownFlares: number;
}

/** One cause: what speaks for it, what against it, and what is missing to know more. Never a probability. */
export interface CauseFinding {
  readonly id: CauseId;
  readonly title: Sentence;
  readonly basis: CauseBasis;
  /** What is said of it in one sentence. */
  readonly statement: Sentence;
  readonly flaresWithout: FlaresWithout | Unavailable;
  readonly state: CauseState;
  readonly speaksFor: readonly Explanation[];
  readonly speaksAgainst: readonly Explanation[];
  /** What was measured and speaks neither way, with the reason. */
  readonly speaksNeither: readonly Explanation[];
  readonly missing: readonly Sentence[];
  readonly factors: readonly FactorFinding[];
  /** How sure the evidence lets anyone be that this causes back pain in runners. */
  readonly grade: Grade;
  /** What the evidence says about the article's claim, and the ids of the audited claims. */
  readonly evidence: Sentence;
  readonly claims: readonly string[];
}

/** How far the diary reaches for a claim about this runner: below ten flares none is made. */
export interface PersonalEvidence {
  /** Flares that can be compared with other runs or days of their season. */
  readonly flares: number;
  readonly flaresNeeded: number;
  /** What they are compared with. */
  readonly others: number;
  /** Every flare that was found, those that can't be compared too. */
  readonly flaresFound: number;
  /** Runs after which nothing was entered: they count neither way. */
  readonly runsWithoutEntry: number;
  readonly statement: Sentence;
  readonly priorsFrom: PriorsFrom;
}

/** Where what is believed before the diary speaks comes from: published effects, and so many other runners. */
export interface PriorsFrom {
  /** Other runners whose diaries told something; 0: published effects alone. */
  readonly runners: number;
  readonly statement: Sentence;
}

/** A run, or a day without one, as it stands in the table of flares. */
export interface ComparedOccasion {
  readonly day: LocalDay;
  /** Null on a day without a run. */
  readonly runId: string | null;
  readonly pain: number;
  readonly levelBefore: number;
  readonly exposedTo: readonly ExposureId[];
  readonly notKnown: readonly ExposureId[];
}

/** The flares of eight weeks and what they are compared with: the other runs, or the other days without one. */
export interface ComparedSeason {
  readonly kind: "run" | "day";
  readonly startsOn: LocalDay;
  /** The last day that belongs to it. */
  readonly endsOn: LocalDay;
  /** Newest first. */
  readonly flares: readonly ComparedOccasion[];
  readonly others: readonly ComparedOccasion[];
}

/** What can be tried by lot without asking for anything that is advised against. */
export type ExperimentToTry = "warm-up" | "shoes" | "stretching" | "soft-ground";

/** What would tell the most next: an entry that is often left out, or an experiment drawn by lot. */
export interface NextQuestion {
  readonly kind: "entry" | "experiment";
  readonly factor: ExposureId;
  /** Which experiment it is; null for an entry. */
  readonly experiment: ExperimentToTry | null;
  readonly statement: Sentence;
}

export interface Causes {
  /** Ranked: what the diary speaks for by flares without it, then by what the place rests on. */
  readonly findings: readonly CauseFinding[];
  readonly personal: PersonalEvidence;
  /** Factors that can't be told apart, each group with its sentence. */
  readonly groups: readonly { readonly factors: readonly ExposureId[]; readonly statement: Sentence }[];
  /** The seasons with a flare in the last year, newest first. */
  readonly seasons: readonly ComparedSeason[];
  readonly nextQuestion: NextQuestion | null;
}
