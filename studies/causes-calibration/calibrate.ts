import { analyseCaseCrossover } from "../../packages/core/src/case-crossover/index.ts";
import { random } from "../../packages/core/src/simulation/index.ts";
import type { DiaryDesign } from "./designs.ts";
import { drawDiary } from "./draw-diary.ts";
import { type Uniformity, uniformityOf } from "./uniformity.ts";

export interface Calibration {
  readonly design: DiaryDesign;
  readonly diaries: number;
  /** Diaries whose draws the analysis itself called unreliable. */
  readonly refused: number;
  /** For each exposure. */
  readonly uniformity: readonly Uniformity[];
  /** For each exposure the share of diaries whose 90 % interval held the truth. */
  readonly coverage: readonly number[];
  readonly medianEffective: number;
}

/**
 * Draws truths and diaries, analyses each, and looks at which share of the posterior lies below the truth: over diaries it
 * is uniform if the analysis is right (Talts et al. 2018).
 */
export function calibrate(design: DiaryDesign, diaries: number, seed: number): Calibration {
  const places = design.priorSds.map((): number[] => []);
  const covered = design.priorSds.map(() => 0);
  const effective: number[] = [];
  const exposures = design.priorSds.map((sd) => ({
    prior: { mean: 0, sd },
    unexposedAt: 0,
    worse: "more" as const,
  }));
  for (let at = 0; at < diaries; at += 1) {
    const source = random(seed * 1_000_003 + at);
    const { logOddsRatios, strata } = drawDiary(design, source);
    const result = analyseCaseCrossover({ exposures, strata }, () => source.uniform());
    if (!result.ok) throw new Error(result.error.message);
    if (result.value.kind === "unavailable") continue;
    const { draws, effects, diagnostics } = result.value;
    effective.push(diagnostics.effectiveSampleSize);
    for (const [exposure, truth] of logOddsRatios.entries()) {
      const values = draws.logOddsRatios[exposure];
      const effect = effects[exposure]?.logOddsRatio;
      if (values === null || values === undefined || effect?.kind !== "computed") continue;
      places[exposure]?.push(
        draws.weights.reduce((sum, weight, draw) => ((values[draw] ?? 0) < truth ? sum + weight : sum), 0),
      );
      if (effect.low <= truth && truth <= effect.high) covered[exposure] = (covered[exposure] ?? 0) + 1;
    }
  }
  const sorted = effective.toSorted((left, right) => left - right);
  return {
    design,
    diaries,
    refused: diaries - effective.length,
    uniformity: places.map(uniformityOf),
    coverage: covered.map((count, exposure) => count / Math.max(1, places[exposure]?.length ?? 0)),
    medianEffective: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}
