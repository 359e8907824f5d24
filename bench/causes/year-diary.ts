import type {
  ExposureRow,
  LogOddsRatioPrior,
  Stratum,
} from "../../packages/core/src/case-crossover/index.ts";
import { random } from "../../packages/core/src/simulation/index.ts";

const STRATA = 8;
const RUNS = 150;
const FLARES = 12;
const SOMETIMES_MISSING = 5;
const MISSING_SHARE = 0.3;

export const FACTOR_IDS: readonly string[] = Array.from({ length: 15 }, (_none, at) => `factor-${at + 1}`);
export const LITERATURE_PRIOR: LogOddsRatioPrior = { mean: 0, sd: 0.7 };

/** A year of one runner: two strata a quarter with one or two flares each, and yes or no of every run. */
export function yearDiary(runner: number): readonly Stratum[] {
  const source = random(runner);
  const effects = FACTOR_IDS.map(() => 0.3 + 0.3 * source.normal());
  return Array.from({ length: STRATA }, (_none, stratum): Stratum => {
    const shareOf = (total: number) =>
      Math.floor(((stratum + 1) * total) / STRATA) - Math.floor((stratum * total) / STRATA);
    const scored = Array.from({ length: shareOf(RUNS) }, () => {
      const row = FACTOR_IDS.map((_id, at) => Number(source.chance(0.1 + 0.02 * at)));
      const gumbel = -Math.log(-Math.log(1 - source.uniform()));
      return { row, score: gumbel + row.reduce((sum, value, at) => sum + value * (effects[at] ?? 0), 0) };
    }).sort((left, right) => right.score - left.score);
    const rows = scored.map(
      ({ row }): ExposureRow =>
        source.chance(MISSING_SHARE) ? row.map((value, at) => (at < SOMETIMES_MISSING ? null : value)) : row,
    );
    const flares = shareOf(FLARES);
    return { cases: rows.slice(0, flares), controls: rows.slice(flares) };
  });
}
