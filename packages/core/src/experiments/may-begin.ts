import { standingOn } from "./calendar.ts";
import { EXPERIMENT_KIND_IDS, type Experiment, type ExperimentKindId } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";
import { missingFor, type NeedSituation } from "./needs.ts";

/**
 * The kinds of which one could begin now: none while another goes on or is about to, else those whose needs hold. Whether
 * the day has a plan at all is another question, which the gate and today's answer decide.
 */
export function kindsThatMayBegin(
  experiments: readonly Experiment[],
  situation: Omit<NeedSituation, "shoeIds">,
): readonly ExperimentKindId[] {
  if (experiments.some((one) => standingOn(one, situation.today) !== "ended")) return [];
  return EXPERIMENT_KIND_IDS.filter((id) =>
    EXPERIMENT_KINDS[id].needs.every((need) => missingFor(need, { ...situation, shoeIds: null }) === null),
  );
}
