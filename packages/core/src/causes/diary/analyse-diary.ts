import {
  analyseCaseCrossover,
  type CaseCrossoverAnalysis,
  type LogOddsRatioPrior,
} from "../../case-crossover/index.ts";
import { type Unavailable, unavailable } from "../../results/index.ts";
import { addDays, type LocalDay } from "../../time/index.ts";
import { FACTORS, priorOf, recordOf } from "../factors/index.ts";
import { type Group, groupsOf } from "./groups.ts";
import type { Occasion } from "./occasions.ts";
import { type Season, strataOf } from "./seasons.ts";

/** Below so many flares nothing is claimed about this runner: the data can't tell (evidence on power, maclure-1991). */
export const FLARES_NEEDED = 10;

/**
 * However many flares a diary holds, they count for no more than so many (miller-2019, backstride-cause-claims): days hang
 * together, entries are forgotten, yesterday acts on today, and the model knows none of it. Chosen with made-up runners
 * other than those of the study (docs/decisions/0018).
 */
export const MOST_FLARES_COUNTED = 100;

/** Shares are told of the flares of the last year: what was long ago may have stopped (backstride-cause-claims). */
export const SHARE_DAYS = 365;

/** The diary held against itself, before anything is said of it. */
export interface DiaryAnalysis {
  readonly kind: "analysed";
  readonly seasons: readonly Season[];
  readonly analysis: CaseCrossoverAnalysis;
  readonly priors: readonly LogOddsRatioPrior[];
  /** Factors that go together so closely that they can't be told apart. */
  readonly groups: readonly Group[];
  /** The compared flares of the last year. */
  readonly recentFlares: readonly Occasion[];
  /** What claims about this runner are made by: priors learnt from other runners have no say in them. */
  readonly claims: {
    readonly analysis: CaseCrossoverAnalysis;
    readonly priors: readonly LogOddsRatioPrior[];
  };
}

/** What is believed of each of FACTORS before the diary speaks, from what is published. */
export const PUBLISHED_PRIORS: readonly LogOddsRatioPrior[] = FACTORS.map(({ id }) => priorOf(recordOf(id)));

/**
 * Holds each flare against the other runs of its season. Unavailable below ten flares that can be compared, and where the
 * posterior has no good draws.
 */
export function analyseDiary(
  seasons: readonly Season[],
  {
    today,
    priors = PUBLISHED_PRIORS,
    leastFlares = FLARES_NEEDED,
    mostCounted = MOST_FLARES_COUNTED,
    uniform,
  }: {
    readonly today: LocalDay;
    readonly priors?: readonly LogOddsRatioPrior[];
    /** Studies of the analysis itself look below what the product looks at. */
    readonly leastFlares?: number;
    readonly mostCounted?: number;
    readonly uniform: () => number;
  },
): DiaryAnalysis | Unavailable {
  const flares = seasons.reduce((sum, season) => sum + season.flares.length, 0);
  if (flares < leastFlares) {
    return unavailable("tooFewFlares", `${flares} of ${leastFlares} flares that can be compared.`);
  }
  const result = analyseCaseCrossover(
    {
      exposures: priors.map((prior) => ({ prior, unexposedAt: 0, worse: "more" })),
      strata: strataOf(seasons),
      likelihoodPower: mostCounted / (mostCounted + flares),
    },
    uniform,
  );
  if (!result.ok) return unavailable(result.error.code, result.error.message);
  if (result.value.kind === "unavailable") return result.value;
  const since = addDays(today, -SHARE_DAYS);
  return {
    kind: "analysed",
    seasons,
    analysis: result.value,
    priors,
    groups: groupsOf(seasons, result.value),
    recentFlares: seasons.flatMap((season) => season.flares).filter(({ day }) => day > since),
    claims: { analysis: result.value, priors },
  };
}
