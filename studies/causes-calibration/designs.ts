import type { ExposureRow } from "../../packages/core/src/case-crossover/index.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";

/** A kind of diary: how many flares are compared with how many runs, and what the runs expose to. */
export interface DiaryDesign {
  readonly name: string;
  readonly strata: number;
  readonly rows: number;
  /** Flares in a stratum: one of these, evenly. */
  readonly cases: readonly number[];
  /** Standard deviation of the log odds ratio of each exposure before the data; the mean is 0. */
  readonly priorSds: readonly number[];
  /** The exposures of one run; `level` is the stratum's own. */
  readonly row: (source: Random, level: number) => readonly number[];
  /** What the diary then knows of a run. */
  readonly known: (row: readonly number[], source: Random) => ExposureRow;
}

const asItIs = (row: readonly number[]): ExposureRow => row;
const yesNo = (source: Random, probability: number): number => Number(source.chance(probability));

export const DESIGNS: readonly DiaryDesign[] = [
  {
    name: "few flares",
    strata: 8,
    rows: 6,
    cases: [1],
    priorSds: [0.7, 0.7, 1],
    row: (source, level) => [yesNo(source, 0.3), level + source.normal(), source.normal()],
    known: asItIs,
  },
  {
    name: "many flares",
    strata: 50,
    rows: 15,
    cases: [1, 2, 3],
    priorSds: [0.7, 0.7, 1],
    row: (source, level) => [yesNo(source, 0.3), level + source.normal(), source.normal()],
    known: asItIs,
  },
  {
    name: "collinear",
    strata: 25,
    rows: 8,
    cases: [1, 2],
    priorSds: [1, 1, 1],
    row: (source) => {
      const shared = source.normal();
      return [shared, 0.98 * shared + 0.2 * source.normal(), source.normal()];
    },
    known: asItIs,
  },
  {
    name: "rare exposure",
    strata: 20,
    rows: 8,
    cases: [1],
    priorSds: [1.5, 0.7],
    row: (source) => [yesNo(source, 0.03), source.normal()],
    known: asItIs,
  },
  {
    name: "wide priors, separation",
    strata: 6,
    rows: 4,
    cases: [1],
    priorSds: [3, 3],
    row: (source) => [yesNo(source, 0.4), source.normal()],
    known: asItIs,
  },
  {
    name: "30 % missing",
    strata: 30,
    rows: 15,
    cases: [1],
    priorSds: [0.7, 0.7, 0.7],
    // The first two go missing together, more often where the third, which is always known, is high.
    row: (source, level) => {
      const third = source.normal();
      return [yesNo(source, third > 0 ? 0.4 : 0.2), level + 0.6 * third + 0.8 * source.normal(), third];
    },
    known: ([first = 0, second = 0, third = 0], source) =>
      source.chance(1 / (1 + Math.exp(1 - third))) ? [null, null, third] : [first, second, third],
  },
];
