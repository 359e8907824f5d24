import type { ExposureRow, Stratum } from "../../packages/core/src/case-crossover/index.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";

/** The true log odds ratios: of a yes or no, and of two that go together. */
export const TRUTH = [0.9, 0.5, -0.3] as const;

export interface Diary {
  readonly whole: readonly Stratum[];
  readonly withMissing: readonly Stratum[];
}

const STRATA = 40;
const RUNS = 12;

/**
 * A diary as it comes about: every run of a month may be followed by a flare, by a logistic risk of its own month. In 30 % of
 * the runs the first exposure is missing, and apart from that in 30 % the second, more often where the third is high.
 */
export function drawDiary(source: Random): Diary {
  const whole: Stratum[] = [];
  const withMissing: Stratum[] = [];
  for (let month = 0; month < STRATA; month += 1) {
    const level = source.normal();
    const baseline = -2.6 + 0.5 * source.normal();
    const all = { cases: [] as ExposureRow[], controls: [] as ExposureRow[] };
    const known = { cases: [] as ExposureRow[], controls: [] as ExposureRow[] };
    for (let run = 0; run < RUNS; run += 1) {
      const third = source.normal();
      const second = level + 0.6 * third + 0.8 * source.normal();
      const first = Number(source.chance(third > 0 ? 0.4 : 0.2));
      const row = [first, second, third];
      const logOdds = row.reduce((sum, value, at) => sum + value * (TRUTH[at] ?? 0), baseline - 0.5 * level);
      const group = source.chance(logistic(logOdds)) ? "cases" : "controls";
      const isMissing = () => source.chance(logistic(third - 1));
      all[group].push(row);
      known[group].push([isMissing() ? null : first, isMissing() ? null : second, third]);
    }
    whole.push(all);
    withMissing.push(known);
  }
  return { whole, withMissing };
}

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
