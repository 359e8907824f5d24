import type { Sentence } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { standingOn } from "./calendar.ts";
import { EXPERIMENT_KIND_IDS, type Experiment, type ExperimentKindId } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";
import { missingFor, type NeedSituation } from "./needs.ts";

/** Whether it goes on, or is to begin. */
export const isOngoing = (experiment: Experiment, today: LocalDay): boolean =>
  standingOn(experiment, today) !== "ended";

/** What the first of a kind's needs that does not hold lacks, in words; null where all hold. */
export function missingToBegin(id: ExperimentKindId, situation: NeedSituation): Sentence | null {
  const [missing = null] = EXPERIMENT_KINDS[id].needs.flatMap((need) => missingFor(need, situation) ?? []);
  return missing;
}

/**
 * The kinds of which one could begin now: none while another goes on or is about to, else those whose needs hold. Whether
 * the day has a plan at all is another question, which the gate and today's answer decide.
 */
export function kindsThatMayBegin(
  experiments: readonly Experiment[],
  situation: Omit<NeedSituation, "shoeIds">,
): readonly ExperimentKindId[] {
  if (experiments.some((one) => isOngoing(one, situation.today))) return [];
  return EXPERIMENT_KIND_IDS.filter((id) => missingToBegin(id, { ...situation, shoeIds: null }) === null);
}
