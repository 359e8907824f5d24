import { makeDesign } from "../../packages/core/src/case-crossover/design.ts";
import { findMode } from "../../packages/core/src/case-crossover/find-mode.ts";
import {
  analyseCaseCrossover,
  type ExposureRow,
  type Stratum,
} from "../../packages/core/src/case-crossover/index.ts";
import { posteriorOf } from "../../packages/core/src/case-crossover/log-posterior.ts";
import { random } from "../../packages/core/src/simulation/index.ts";
import { fastestOfR } from "./clogit-of-r.ts";

const MONTHS = 120;
const RUNS = 25;
const EXPOSURES = 15;
const SOMETIMES_MISSING = 5;
const MISSING_SHARE = 0.3;
const PRIOR_SD = 0.7;

/**
 * Times the diary of ten years, prints what the same takes with everything known and in R, and answers the milliseconds of
 * processor time of the one with missing exposures.
 */
export function timeLongDiary(repetitions: number): number {
  const { whole, withMissing } = diary();
  const wholeMs = analysisMs(whole, repetitions);
  const estimates = estimatesMs(whole, repetitions);
  const ofR = fastestOfR(whole, EXPOSURES, repetitions);
  console.log(
    `everything known: ${wholeMs.toFixed(0)} ms, of these the estimates ${estimates.toFixed(0)} ms`,
  );
  console.log(
    ofR === null
      ? "R with its package survival is not here: no comparison"
      : `survival::clogit: ${ofR.toFixed(0)} ms; our estimates to R's ${(estimates / ofR).toFixed(2)}, the whole analysis to it ${(wholeMs / ofR).toFixed(2)}`,
  );
  return analysisMs(withMissing, repetitions);
}

/** Ten years; the exposures that are sometimes missing are so together, as they are when a sensor was left at home. */
function diary(): { readonly whole: readonly Stratum[]; readonly withMissing: readonly Stratum[] } {
  const source = random(1);
  const effects = Array.from({ length: EXPOSURES }, () => 0.5 * source.normal());
  const whole: Stratum[] = [];
  const withMissing: Stratum[] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    const flares = source.between(1, 3);
    const scored = Array.from({ length: RUNS }, () => {
      const row = effects.map((_effect, at) => (at % 3 === 0 ? Number(source.chance(0.2)) : source.normal()));
      const gumbel = -Math.log(-Math.log(1 - source.uniform()));
      return { row, score: gumbel + row.reduce((sum, value, at) => sum + value * (effects[at] ?? 0), 0) };
    }).sort((left, right) => right.score - left.score);
    const lose = (row: readonly number[]): ExposureRow =>
      source.chance(MISSING_SHARE) ? row.map((value, at) => (at < SOMETIMES_MISSING ? null : value)) : row;
    const rows = scored.map(({ row }) => row);
    const known = rows.map(lose);
    whole.push({ cases: rows.slice(0, flares), controls: rows.slice(flares) });
    withMissing.push({ cases: known.slice(0, flares), controls: known.slice(flares) });
  }
  return { whole, withMissing };
}

/** The fastest repetition, in milliseconds of processor time. */
function fastestMs(repetitions: number, work: (repetition: number) => boolean): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < repetitions; at += 1) {
    const start = process.cpuUsage();
    const isDone = work(at);
    const { user, system } = process.cpuUsage(start);
    if (!isDone) throw new Error("the diary was not analysed");
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}

const exposuresWith = (sd: number) =>
  Array.from({ length: EXPOSURES }, () => ({
    prior: { mean: 0, sd },
    unexposedAt: 0,
    worse: "more" as const,
  }));

/** With priors, draws, intervals and attributable fractions. */
const analysisMs = (strata: readonly Stratum[], repetitions: number): number =>
  fastestMs(repetitions, (seed) => {
    const source = random(seed);
    const data = { exposures: exposuresWith(PRIOR_SD), strata };
    const result = analyseCaseCrossover(data, () => source.uniform());
    return result.ok && result.value.kind === "computed";
  });

/** Maximum likelihood with its curvature, as clogit gives it. */
const estimatesMs = (strata: readonly Stratum[], repetitions: number): number =>
  fastestMs(repetitions, () => {
    const flat = exposuresWith(Number.POSITIVE_INFINITY);
    const columns = flat.map((_exposure, at) => at);
    const priors = flat.map(({ prior }) => prior);
    return findMode(posteriorOf(makeDesign(strata, columns), priors)).kind === "mode";
  });
