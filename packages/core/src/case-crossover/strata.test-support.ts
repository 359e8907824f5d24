import fc from "fast-check";
import { random } from "../random/index.ts";
import { analyseCaseCrossover } from "./analyse-case-crossover.ts";
import type { CaseCrossoverAnalysis } from "./effect.ts";
import type { ExposureOfInterest, ExposureRow, Stratum } from "./stratum.ts";

/** An exposure with a normal prior around 0; without an sd the prior is flat. */
export const exposure = (sd: number = Number.POSITIVE_INFINITY, mean = 0): ExposureOfInterest => ({
  prior: { mean, sd },
  unexposedAt: 0,
  worse: "more",
});

/** Pairs of one case and one control in which only one of them has the exposure. */
export const pairs = (onlyCase: number, onlyControl: number): readonly Stratum[] => [
  ...Array.from({ length: onlyCase }, () => ({ cases: [[1]], controls: [[0]] })),
  ...Array.from({ length: onlyControl }, () => ({ cases: [[0]], controls: [[1]] })),
];

/** What must be an analysis. */
export function analysed(
  exposures: readonly ExposureOfInterest[],
  strata: readonly Stratum[],
  seed = 1,
): CaseCrossoverAnalysis {
  const result = analyseCaseCrossover({ exposures, strata }, random(seed).uniform);
  if (!result.ok) throw new Error(result.error.message);
  if (result.value.kind === "unavailable") throw new Error(result.value.detail);
  return result.value;
}

/** The log odds ratio of the exposure at `at`, which must be there. */
export function logOddsRatioOf({ effects }: CaseCrossoverAnalysis, at = 0) {
  const found = effects[at]?.logOddsRatio;
  if (found?.kind !== "computed") throw new Error(`nothing computed of exposure ${at}`);
  return found;
}

const row = (width: number): fc.Arbitrary<ExposureRow> =>
  fc.array(
    fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
    { minLength: width, maxLength: width },
  );

/** Small strata with `width` exposures between -2 and 2, all known. */
export const strataOf = (width: number, most = 4): fc.Arbitrary<readonly Stratum[]> =>
  fc.array(
    fc.record({
      cases: fc.array(row(width), { minLength: 1, maxLength: 3 }),
      controls: fc.array(row(width), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: most },
  );

/** The same strata with some of what they know gone, up to all of it. */
export const withGaps = (strata: fc.Arbitrary<readonly Stratum[]>): fc.Arbitrary<readonly Stratum[]> =>
  fc.tuple(strata, fc.integer(), fc.double({ min: 0, max: 1, noNaN: true })).map(([whole, seed, share]) => {
    const source = random(seed);
    const lose = (one: ExposureRow): ExposureRow => one.map((value) => (source.chance(share) ? null : value));
    return whole.map(({ cases, controls }) => ({ cases: cases.map(lose), controls: controls.map(lose) }));
  });
