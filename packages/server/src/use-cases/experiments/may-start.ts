import type { DayAssessment } from "@backstride/core/assessment";
import { type ExperimentGate, isOngoing } from "@backstride/core/experiments";
import { type Refusal, refusal } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";

/**
 * What today's answer leaves open. While someone has to look at the back first there is a plan of walks, and none to try
 * anything in. After the run of today, which is enough, its side still stands: it may tell what to do after a run.
 */
export const gateOf = ({ plan, decision }: Pick<DayAssessment, "plan" | "decision">): ExperimentGate => ({
  hasPlan: plan !== null && decision.restUntil !== "examined",
  allowsRun: decision.allowance !== null || decision.because.rule === "already-run-today",
});

/**
 * Why no experiment may begin now; null where one may. `experimentNeedsPlan` where the gate or today's answer has no
 * plan: nobody tries anything on a back that may have to be examined. `experimentRunning`: two at once would be mixed.
 */
export function refusedToStart(
  scenario: Pick<Scenario, "experiments" | "today">,
  { hasPlan }: Pick<ExperimentGate, "hasPlan">,
): Refusal | null {
  if (!hasPlan) {
    return refusal(
      "experimentNeedsPlan",
      "Today's answer comes first: an experiment can begin when it has a plan for you.",
    );
  }
  return scenario.experiments.some((one) => isOngoing(one, scenario.today))
    ? refusal(
        "experimentRunning",
        "One experiment is running. Two at once could not be told apart: stop it first.",
      )
    : null;
}
