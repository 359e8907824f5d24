import type { LogOddsRatioPrior, Stratum } from "../../packages/core/src/case-crossover/index.ts";
import { meanSdOf, scaleOf } from "../../packages/core/src/pooled-priors/spread-grid.ts";
import type { Random } from "../../packages/core/src/simulation/index.ts";
import { chooseRows } from "../causes-calibration/draw-diary.ts";
import { drawRow, FACTORS } from "./factors.ts";

/** How the runners of a clinic lie to the literature: their mean and spread of each factor. */
export interface World {
  readonly name: string;
  readonly drawTruth: (
    literature: LogOddsRatioPrior,
    source: Random,
  ) => { readonly mean: number; readonly spread: number };
}

const SPREAD = 0.3;

export const WORLDS = {
  away: {
    name: "one sd away from the literature",
    drawTruth: ({ mean, sd }, source) => ({ mean: mean + (source.chance(0.5) ? sd : -sd), spread: SPREAD }),
  },
  agrees: {
    name: "where the literature says",
    drawTruth: ({ mean }) => ({ mean, spread: SPREAD }),
  },
  believed: {
    name: "drawn from what the model believes",
    drawTruth: (prior, source) => ({
      mean: prior.mean + meanSdOf(prior) * source.normal(),
      spread: Math.abs(scaleOf(prior) * source.normal()),
    }),
  },
  apart: {
    name: "where the literature says, runners as far apart",
    drawTruth: ({ mean, sd }) => ({ mean, spread: sd }),
  },
} as const satisfies Record<string, World>;

export interface Runner {
  readonly logOddsRatios: readonly number[];
  readonly strata: readonly Stratum[];
}

export interface Clinic {
  readonly known: readonly Runner[];
  /** Not in the database; with as many flares as the longest look at them needs. */
  readonly newcomers: readonly Runner[];
}

const RUNS_BESIDE_A_FLARE = 8;
const FEWEST_FLARES = 3;

export function drawClinic(
  world: World,
  sizes: { readonly known: number; readonly newcomers: number; readonly mostFlares: number },
  source: Random,
): Clinic {
  const truths = FACTORS.map(({ prior }) => world.drawTruth(prior, source));
  const runner = (flares: number): Runner => {
    const logOddsRatios = truths.map(({ mean, spread }) => mean + spread * source.normal());
    return {
      logOddsRatios,
      strata: Array.from({ length: flares }, () => drawStratum(logOddsRatios, source)),
    };
  };
  return {
    known: Array.from({ length: sizes.known }, () => runner(source.between(FEWEST_FLARES, sizes.mostFlares))),
    newcomers: Array.from({ length: sizes.newcomers }, () => runner(sizes.mostFlares)),
  };
}

/** One flare and the runs beside it, as the model has it come about. */
function drawStratum(logOddsRatios: readonly number[], source: Random): Stratum {
  const rows = Array.from({ length: RUNS_BESIDE_A_FLARE }, () => drawRow(source));
  const odds = rows.map((row) =>
    Math.exp(row.reduce((sum, value, at) => sum + value * (logOddsRatios[at] ?? 0), 0)),
  );
  const chosen = chooseRows(odds, 1, source);
  return {
    cases: rows.filter((_row, at) => chosen.has(at)),
    controls: rows.filter((_row, at) => !chosen.has(at)),
  };
}
