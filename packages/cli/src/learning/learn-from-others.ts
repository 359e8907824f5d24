import { type LearntPriors, learnPriors, partsInTwoRounds } from "@backstride/core/causes";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import { type OtherRunners, otherRunners, type WhoAsks } from "./other-runners.ts";
import { partMakersFor } from "./part-makers.ts";

export interface LearntFromOthers extends OtherRunners {
  readonly priors: LearntPriors;
}

/** What the other runners in some scenario files, data folders and folders of them let expect of the one who asks. */
export async function learnFromOthers(
  paths: readonly string[],
  asking: WhoAsks,
): Promise<Result<LearntFromOthers, Refusal>> {
  const others = await otherRunners(paths, asking);
  if (!others.ok) return others;
  const { partOf, close } = partMakersFor(others.value.sources.length);
  try {
    const parts = await partsInTwoRounds(others.value.sources, partOf);
    return ok({ ...others.value, priors: learnPriors(parts) });
  } finally {
    await close();
  }
}
