import type {
  claimFigures,
  coverageFigures,
  fixedFigures,
  rankFigures,
  Share,
  spoiledFigures,
} from "./figures.ts";

export interface Figures {
  readonly coverage: ReturnType<typeof coverageFigures>;
  readonly fixed: ReturnType<typeof fixedFigures>;
  readonly claims: ReturnType<typeof claimFigures>;
  readonly silence: ReturnType<typeof claimFigures>;
  readonly ranks: ReturnType<typeof rankFigures>;
  readonly spoiled: ReturnType<typeof spoiledFigures>;
  readonly refused: readonly string[];
}

const COVERAGE = [0.88, 0.92] as const;
const COVERAGE_FIXED = [0.85, 0.95] as const;
const MOST_SILENT_CLAIMS = 0.05;

/** What was missed by more than so many standard errors, each in words. */
export function missedGoals(figures: Figures, errors: number): readonly string[] {
  const outside = ({ share, se, count }: Share, [low, high]: readonly [number, number]): boolean =>
    count > 0 && (share < low - errors * se || share > high + errors * se);
  const fixed = together(
    figures.fixed.filter(({ isInsidePrior }) => isInsidePrior).map(({ manyFlares }) => manyFlares),
  );
  return [
    ...figures.coverage
      .filter(({ all }) => outside(all, COVERAGE))
      .map(({ name, all }) => `coverage, ${name}: ${percent(all.share)}`),
    ...(outside(fixed, COVERAGE_FIXED)
      ? [`coverage of fixed effects from 40 flares on: ${percent(fixed.share)}`]
      : []),
    ...figures.silence
      .filter(({ withClaim }) => withClaim.share - errors * withClaim.se >= MOST_SILENT_CLAIMS)
      .map(({ name, withClaim }) => `claims without any effect, ${name}: ${percent(withClaim.share)}`),
    ...(errors > 0 ? [] : ranksMissed(figures)),
    ...(figures.refused.length > 0
      ? [`${figures.refused.length} diaries without an answer: ${[...new Set(figures.refused)].join(", ")}`]
      : []),
  ];
}

const ranksMissed = ({ ranks }: Figures): readonly string[] =>
  ranks.flatMap(({ name, firstIsFirst: { analysis, ...others } }) =>
    Object.entries(others).flatMap(([way, share]) =>
      share >= analysis ? [`${name} flares: ${way} names the first cause as often as the analysis`] : [],
    ),
  );

/** Shares of different runners as one. */
export function together(shares: readonly Share[]): Share {
  const count = shares.reduce((sum, one) => sum + one.count, 0);
  return {
    count,
    share: shares.reduce((sum, one) => sum + one.share * one.count, 0) / Math.max(1, count),
    se: Math.sqrt(shares.reduce((sum, one) => sum + (one.se * one.count) ** 2, 0)) / Math.max(1, count),
  };
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
