import { FACTORS, FLARES_NEEDED, PUBLISHED_PRIORS } from "../../packages/core/src/causes/index.ts";
import type { Answer, FactorAnswer } from "./question.ts";
import { FIXED_ON, LENGTHS, ODDS_RATIOS, SPOILED } from "./questions.ts";

/** A share with its standard error over runners: what one runner's factors share is no independent evidence. */
export interface Share {
  readonly share: number;
  readonly se: number;
  /** Of so many intervals, or runners. */
  readonly count: number;
}

export interface CoverageRow {
  readonly name: string;
  readonly meanFlares: number;
  readonly all: Share;
  /** Of the exposures on which the diary tells something. */
  readonly informed: Share;
  readonly below: number;
  readonly above: number;
}

const isInside = ({ truth, low, high }: FactorAnswer): boolean => truth >= low && truth <= high;

/** The share of the factors that hold, and its standard error by the spread over runners. */
function shareOf(
  answers: readonly Answer[],
  counts: (factor: FactorAnswer) => boolean,
  holds: (factor: FactorAnswer) => boolean,
): Share {
  const runners = answers.map(({ factors }) => {
    const counted = factors.filter(counts);
    return { count: counted.length, held: counted.filter(holds).length };
  });
  const count = runners.reduce((sum, one) => sum + one.count, 0);
  const share = runners.reduce((sum, { held }) => sum + held, 0) / Math.max(1, count);
  const squares = runners.reduce((sum, one) => sum + (one.held - share * one.count) ** 2, 0);
  return { share, se: Math.sqrt(squares) / Math.max(1, count), count };
}

const partOf = (answers: readonly Answer[], part: string): readonly Answer[] =>
  answers.filter((answer) => answer.part === part);
const analysed = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(({ unavailable }) => unavailable === null);
const informs = ({ informs: does }: FactorAnswer): boolean => does;

function coverageRow(name: string, answers: readonly Answer[]): CoverageRow {
  const found = analysed(answers);
  return {
    name,
    meanFlares: answers.reduce((sum, { flares }) => sum + flares, 0) / Math.max(1, answers.length),
    all: shareOf(found, () => true, isInside),
    informed: shareOf(found, informs, isInside),
    below: shareOf(found, informs, ({ truth, low }) => truth < low).share,
    above: shareOf(found, informs, ({ truth, high }) => truth > high).share,
  };
}

export const coverageFigures = (answers: readonly Answer[]): readonly CoverageRow[] => {
  const mine = partOf(answers, "coverage");
  return [
    coverageRow("all lengths", mine),
    ...LENGTHS.map((length) =>
      coverageRow(
        `${length} days`,
        mine.filter((answer) => answer.length === length),
      ),
    ),
  ];
};

export interface FixedRow {
  readonly factor: string;
  readonly oddsRatio: number;
  /** Whether it lies within the middle 95 % of what is believed beforehand. */
  readonly isInsidePrior: boolean;
  readonly fewFlares: Share;
  readonly manyFlares: Share;
  /** Mean of the posterior means, as an odds ratio; from 40 flares on. */
  readonly middle: number;
}

const MANY_FLARES = 40;

export const fixedFigures = (answers: readonly Answer[]): readonly FixedRow[] =>
  FIXED_ON.flatMap((factor) =>
    ODDS_RATIOS.map((oddsRatio): FixedRow => {
      const at = FACTORS.findIndex(({ id }) => id === factor);
      const mine = analysed(partOf(answers, `fixed ${oddsRatio} ${factor}`));
      const isIt = (one: FactorAnswer) => one.at === at && one.informs;
      const few = mine.filter(({ flares }) => flares < MANY_FLARES);
      const many = mine.filter(({ flares }) => flares >= MANY_FLARES);
      const prior = PUBLISHED_PRIORS[at] ?? { mean: 0, sd: 1 };
      const means = many.flatMap(({ factors }) => factors.filter(isIt).map(({ mean }) => mean));
      return {
        factor,
        oddsRatio,
        isInsidePrior: Math.abs(Math.log(oddsRatio) - prior.mean) <= 1.96 * prior.sd,
        fewFlares: shareOf(few, isIt, isInside),
        manyFlares: shareOf(many, isIt, isInside),
        middle: Math.exp(means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length)),
      };
    }),
  );

export interface ClaimRow {
  readonly name: string;
  readonly runners: number;
  readonly enoughFlares: number;
  /** Of all runners. */
  readonly withClaim: Share;
  readonly claims: number;
  /** Of the claims: that the factor truly raises the odds at all, and to 1.2 times or more. */
  readonly raising: number;
  readonly raisingMuch: number;
}

function claimRow(name: string, answers: readonly Answer[]): ClaimRow {
  const enough = answers.filter(({ flares }) => flares >= FLARES_NEEDED);
  const claims = enough.flatMap(({ factors }) => factors.filter(({ isClaimed }) => isClaimed));
  const runners = answers.length;
  const share =
    enough.filter(({ factors }) => factors.some(({ isClaimed }) => isClaimed)).length / Math.max(1, runners);
  const shareRaising = (from: number) =>
    claims.filter(({ truth }) => truth > Math.log(from)).length / Math.max(1, claims.length);
  return {
    name,
    runners,
    enoughFlares: enough.length,
    withClaim: { share, se: Math.sqrt((share * (1 - share)) / Math.max(1, runners)), count: runners },
    claims: claims.length,
    raising: shareRaising(1),
    raisingMuch: shareRaising(1.2),
  };
}

export const claimFigures = (answers: readonly Answer[], part: string): readonly ClaimRow[] =>
  LENGTHS.filter((length) => length >= 182).map((length) =>
    claimRow(
      `${length} days`,
      partOf(answers, part).filter((answer) => answer.length === length),
    ),
  );

export const WAYS = ["analysis", "priors", "correlation", "acuteChronic"] as const;
export interface RankRow {
  readonly name: string;
  readonly runners: number;
  readonly firstIsFirst: Readonly<Record<(typeof WAYS)[number], number>>;
}

const BINS = [
  [10, 19],
  [20, 39],
  [40, Number.POSITIVE_INFINITY],
] as const;

/** How often each way names first what truly was first, by number of flares; diaries of a year and of two. */
export const rankFigures = (answers: readonly Answer[], part = "coverage"): readonly RankRow[] =>
  BINS.map(([from, to]) => {
    const mine = analysed(partOf(answers, part)).filter(
      ({ flares, length, first }) => length >= 365 && flares >= from && flares <= to && first.truth !== null,
    );
    return {
      name: to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from} to ${to}`,
      runners: mine.length,
      firstIsFirst: {
        analysis: shareFirst(mine, "analysis"),
        priors: shareFirst(mine, "priors"),
        correlation: shareFirst(mine, "correlation"),
        acuteChronic: shareFirst(mine, "acuteChronic"),
      },
    };
  });

const shareFirst = (answers: readonly Answer[], way: (typeof WAYS)[number]): number =>
  answers.filter(({ first }) => first[way] === first.truth).length / Math.max(1, answers.length);

export interface SpoiledRow {
  readonly name: string;
  readonly coverage: CoverageRow;
  readonly claims: ClaimRow;
  readonly silence: ClaimRow;
  /** Of the runners with ten flares that can be compared. */
  readonly firstIsFirst: number;
  readonly unavailable: number;
}

export const spoiledFigures = (answers: readonly Answer[]): readonly SpoiledRow[] =>
  SPOILED.map((name, at) => {
    const mine = partOf(answers, `spoiled ${at}`);
    const enough = analysed(mine).filter(({ flares }) => flares >= FLARES_NEEDED);
    return {
      name,
      coverage: coverageRow(name, enough),
      claims: claimRow(name, mine),
      silence: claimRow(name, partOf(answers, `silent and spoiled ${at}`)),
      firstIsFirst: shareFirst(
        enough.filter(({ first }) => first.truth !== null),
        "analysis",
      ),
      unavailable: 1 - enough.length / Math.max(1, mine.length),
    };
  });

/** Why diaries had no posterior although flares could be compared. */
export function refusals(answers: readonly Answer[]): readonly string[] {
  return answers.flatMap(({ unavailable, flares }) =>
    unavailable !== null && flares > 0 ? [unavailable] : [],
  );
}
