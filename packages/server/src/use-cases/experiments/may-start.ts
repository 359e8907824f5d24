import { assignmentToday, type Experiment } from "@backstride/core/experiments";
import { type Refusal, refusal } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";

/** Whether it goes on, or is to begin. */
export const isOngoing = (experiment: Experiment, { today }: Pick<Scenario, "today">): boolean =>
  assignmentToday(experiment, today).kind !== "ended";

/**
 * Why no experiment may begin now; null where one may. `experimentNeedsPlan` where the gate or today's answer has no
 * plan: nobody tries anything on a back that may have to be examined. `experimentRunning`: two at once would be mixed.
 */
export function refusedToStart(
  scenario: Pick<Scenario, "experiments" | "today">,
  { hasPlan }: { readonly hasPlan: boolean },
): Refusal | null {
  if (!hasPlan) {
    return refusal(
      "experimentNeedsPlan",
      "Today's answer comes first: an experiment can begin when it has a plan for you.",
    );
  }
  return scenario.experiments.some((one) => isOngoing(one, scenario))
    ? refusal(
        "experimentRunning",
        "One experiment is running. Two at once could not be told apart: stop it first.",
      )
    : null;
}
