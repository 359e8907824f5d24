import { type LearntPriors, learnPriors, partsInTwoRounds } from "@backstride/core/causes";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import { type OtherRunners, otherRunners } from "./other-runners.ts";
import { filePartsFor } from "./part-makers.ts";

export interface LearntFromFiles extends OtherRunners {
  readonly priors: LearntPriors;
}

/** What the other runners in some scenario files and folders let expect of the one who asks. */
export async function learnFromFiles(
  paths: readonly string[],
  asking: Scenario,
): Promise<Result<LearntFromFiles, Refusal>> {
  const others = await otherRunners(paths, asking);
  if (!others.ok) return others;
  const { partOf, close } = filePartsFor(others.value.paths.length);
  try {
    const parts = await partsInTwoRounds(others.value.paths, partOf);
    return ok({ ...others.value, priors: learnPriors(parts) });
  } finally {
    await close();
  }
}
