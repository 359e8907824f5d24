import { analyseCaseCrossover, type LogOddsRatioPrior } from "../../case-crossover/index.ts";
import { type NamedExposure, type RunnerPart, runnerPartOf } from "../../pooled-priors/index.ts";
import { random } from "../../random/index.ts";
import { PUBLISHED_PRIORS } from "../diary/analyse-diary.ts";
import { type DiaryInput, occasionsOf } from "../diary/occasions.ts";
import { seasonsOf, strataOf } from "../diary/seasons.ts";
import { FACTORS } from "../factors/index.ts";

/** The same diary gives the same part (for computing only). */
const SEED = 1;

/**
 * What one runner's diary says of each of FACTORS, with the priors taken out, for the priors of other runners; null where no
 * flare can be compared or the analysis has no good draws. `priors` are what was believed beforehand, in the order of FACTORS.
 *
 * From the first flare on. The ten flares that a claim needs keep a person from being told too much; a part tells nobody
 * anything and brings with its variance how little it knows. Runners with few flares left out, one would learn from the
 * worst backs alone.
 *
 * Every flare counts in full, other than in the runner's own answer. A diary's variance is right so, and one that is too
 * large would pass for likeness of the runners (docs/decisions/0017).
 */
export function diaryPart(
  input: DiaryInput,
  priors: readonly LogOddsRatioPrior[] = PUBLISHED_PRIORS,
): RunnerPart | null {
  const strata = strataOf(seasonsOf(occasionsOf(input).occasions));
  if (strata.length === 0) return null;
  const exposures = FACTORS.flatMap(({ id }, at): readonly NamedExposure[] => {
    const prior = priors[at];
    return prior === undefined ? [] : [{ id, prior, unexposedAt: 0, worse: "more" }];
  });
  const result = analyseCaseCrossover({ exposures, strata }, random(SEED).uniform);
  return result.ok && result.value.kind === "computed" ? runnerPartOf(result.value, exposures) : null;
}
