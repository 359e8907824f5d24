import type { LogOddsRatioPrior } from "../../packages/core/src/case-crossover/index.ts";
import {
  CAUSE_IDS,
  type DiaryAnalysis,
  FACTORS,
  type Occasion,
  type Season,
  shareOfFlares,
} from "../../packages/core/src/causes/index.ts";
import { addDays, type LocalDay, rangeHolds } from "../../packages/core/src/time/index.ts";
import type { DiaryParts } from "./simulator/index.ts";

type Scores = Readonly<Record<string, number | null>>;

const positionsOf = (cause: string): readonly number[] =>
  FACTORS.flatMap((factor, at) => (factor.cause === cause ? [at] : []));
const scoresBy = (score: (positions: readonly number[]) => number | null): Scores =>
  Object.fromEntries(CAUSE_IDS.map((cause) => [cause, score(positionsOf(cause))]));

/** As the product ranks: by the share of the flares of the last year. */
export const byAnalysis = (analysis: DiaryAnalysis): Scores =>
  scoresBy((positions) => {
    const share = shareOfFlares(analysis, positions);
    return share.kind === "computed" ? share.mean : null;
  });

/** Without the diary: what was there before the flares of the last year, by what is believed beforehand. */
export function byPriors(
  seasons: readonly Season[],
  today: LocalDay,
  priors: readonly LogOddsRatioPrior[],
): Scores {
  const since = addDays(today, -365);
  const flares = seasons.flatMap((season) => season.flares).filter(({ day }) => day > since);
  return scoresBy((positions) => {
    const shares = flares.map(({ exposed }) => {
      const sum = positions.reduce(
        (all, at) => all + (exposed[at] === true ? (priors[at]?.mean ?? 0) : 0),
        0,
      );
      return Math.max(0, 1 - Math.exp(-sum));
    });
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
}

/** What many a spreadsheet does: the largest correlation of a factor with the pain after it. */
export const byCorrelation = (occasions: readonly Occasion[]): Scores =>
  scoresBy((positions) => Math.max(0, ...positions.map((at) => correlation(occasions, at))));

function correlation(occasions: readonly Occasion[], at: number): number {
  const pairs = occasions.flatMap(({ exposed, outcome }) => {
    const is = exposed[at] ?? null;
    return is === null || outcome.kind === "unknown" ? [] : [[Number(is), outcome.pain] as const];
  });
  const meanOf = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((all, [x, y]) => all + of(x - meanX, y - meanY), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_x, y) => y * y));
  return spread > 0 ? sum((x, y) => x * y) / spread : 0;
}

const ACUTE_DAYS = 7;
const CHRONIC_DAYS = 28;
const DANGER_FROM = 1.5;

/** The acute:chronic rule can name the load alone: where a flare of the last year came at a ratio of 1.5 or more. */
export function byAcuteChronic(seasons: readonly Season[], { runs, today }: DiaryParts): string | null {
  const since = addDays(today, -365);
  const metres = (until: LocalDay, days: number): number => {
    const range = { start: addDays(until, 1 - days), end: addDays(until, 1) };
    return runs.reduce(
      (sum, { day, distanceM }) => (day !== null && rangeHolds(range, day) ? sum + (distanceM ?? 0) : sum),
      0,
    );
  };
  const isRisky = seasons
    .flatMap((season) => season.flares)
    .filter(({ day }) => day > since)
    .some(({ day }) => {
      const chronic = (metres(day, CHRONIC_DAYS) * ACUTE_DAYS) / CHRONIC_DAYS;
      return chronic > 0 && metres(day, ACUTE_DAYS) / chronic >= DANGER_FROM;
    });
  return isRisky ? "C6" : null;
}
