import type { LogOddsRatioPrior } from "../../case-crossover/index.ts";
import { SCEPTICAL_PRIOR } from "../factors/index.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";
import type { Group } from "./groups.ts";

/**
 * A claim about this runner is made where somebody who had believed in no effect beforehand would be sure of one by the
 * diary alone, so sure that in diaries without any effect fewer than one in twenty has a claim
 * (backstride-cause-claims; docs/validation/causes.md).
 */
export const CLAIM_FROM = 0.975;

/**
 * How probable it is that the factors of a group together raise the odds of a flare, for a sceptic: what was published does
 * not count. The draws of the analysis are weighted from its priors to the sceptical one.
 */
export function scepticalProbability({ claims }: Pick<DiaryAnalysis, "claims">, group: Group): number {
  const {
    analysis: { draws },
    priors,
  } = claims;
  const members = group.flatMap((at) => {
    const values = draws.logOddsRatios[at] ?? null;
    const prior = priors[at];
    return values === null || prior === undefined ? [] : [{ values, prior }];
  });
  let [raising, all] = [0, 0];
  for (const [draw, weight] of draws.weights.entries()) {
    let [logFactor, sum] = [0, 0];
    for (const { values, prior } of members) {
      const value = values[draw] ?? 0;
      logFactor += logDensity(value, SCEPTICAL_PRIOR) - logDensity(value, prior);
      sum += value;
    }
    const turned = weight * Math.exp(logFactor);
    all += turned;
    if (sum > 0) raising += turned;
  }
  return all > 0 ? Math.min(1, raising / all) : 0.5;
}

/** Up to a constant that is the same for every draw. */
const logDensity = (value: number, { mean, sd }: LogOddsRatioPrior): number =>
  -0.5 * ((value - mean) / sd) ** 2;

export const isClaimed = (probability: number): boolean => probability >= CLAIM_FROM;
