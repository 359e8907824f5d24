import type { Assessment } from "../assessment/index.ts";
import { sentence } from "../results/index.ts";
import type { Tried } from "./report.ts";

/** How the runner goes back to running, and the week that is proposed. Nothing else of what was tried is kept. */
export function triedSoFar({ decision, plan }: Assessment): Tried {
  return {
    policy: decision.policy,
    plan:
      plan === null
        ? null
        : {
            startsOn: plan.startsOn,
            days: plan.days.map(({ day, title }) => ({ day, title })),
            because: plan.because,
          },
    notRecorded: sentence(
      "report.tried.notRecorded",
      "Treatments, exercises and medicines that were tried are not recorded.",
    ),
  };
}
