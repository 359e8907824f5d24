import { computed, unavailable } from "../results/index.ts";
import type { Run, SpectrumCell } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { LocalDay } from "../time/index.ts";
import type { LoadContext } from "./load-of-run.ts";

export const USUAL_SPEED_M_PER_S = 2.8;
export const USUAL_CADENCE_SPM = 170;

const known = (value: number, unit: string) => computed(value, { unit, version: "a test", inputs: [] });

/** A runner whose usual speed and cadence are known, on pavement, in a shoe that is not worn. */
export const contextOf = (given: Partial<LoadContext> = {}): LoadContext => ({
  usual: {
    speedMPerS: known(USUAL_SPEED_M_PER_S, "m/s"),
    cadenceSpm: known(USUAL_CADENCE_SPM, "steps/min"),
    heartRateBpm: unavailable("none", "None."),
  },
  heightCm: null,
  surface: {
    shares: { "paved-hard": 1 },
    from: "runner",
    confidence: 1,
    changesPerKm: null,
    longestUniformM: null,
  },
  shoe: "within",
  ...given,
});

/** Minutes at a speed on a grade, with the usual cadence or the one given. */
export const stretch = (
  minutes: number,
  speedMPerS: number,
  about: { readonly gradeStep?: number | null; readonly cadenceSpm?: number | null } = {},
): SpectrumCell => {
  const { gradeStep = 0, cadenceSpm = USUAL_CADENCE_SPM } = about;
  return {
    gradeStep,
    seconds: 60 * minutes,
    metres: 60 * minutes * speedMPerS,
    steps: cadenceSpm === null ? null : cadenceSpm * minutes,
  };
};

/** A run that is made of stretches. */
export const runOf = (cells: readonly SpectrumCell[], about: Partial<Run> = {}): Run =>
  makeRun("r", "2026-05-04" as LocalDay, {
    spectrum: cells,
    distanceM: cells.reduce((sum, { metres }) => sum + metres, 0),
    movingS: cells.reduce((sum, { seconds }) => sum + seconds, 0),
    ...about,
  });
