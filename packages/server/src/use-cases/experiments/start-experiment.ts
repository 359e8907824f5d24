import { assessToday } from "@backstride/core/assessment";
import {
  type Experiment,
  type ExperimentKindId,
  missingToBegin,
  plannedFortnights,
} from "@backstride/core/experiments";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import { addDays } from "@backstride/core/time";
import { listExperiments, saveExperiment } from "../../storage/experiments/repository.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { loadScenario } from "../assess-runner.ts";
import type { Ports } from "../ports.ts";
import { gateOf, refusedToStart } from "./may-start.ts";
import { type ExperimentView, viewOf } from "./view-experiments.ts";

export interface ExperimentWish {
  readonly kind: ExperimentKindId;
  /** The two pairs, for the kind `shoes` only. */
  readonly shoeIds: readonly [string, string] | null;
}

/**
 * Begins an experiment, and draws what its lot comes from. Its first day is tomorrow: a run of this morning that is not
 * imported yet would take the first place. Refused, in this order, with `experimentNeedsPlan`, `experimentRunning`,
 * `inputInvalid` for shoes that are lacking or too many, `experimentNeedsUnmet`.
 */
export async function startExperiment(
  ports: Pick<Ports, "db" | "now" | "newId" | "newSeed" | "utcOffsetMinutesAt">,
  runner: StoredRunner,
  wish: ExperimentWish,
): Promise<Result<ExperimentView, Refusal>> {
  const scenario = await loadScenario(ports, runner);
  const gate = gateOf(assessToday(scenario));
  return await ports.db.transaction().execute(async (connection) => {
    // As they are now: another request may have begun one meanwhile.
    const experiments = await listExperiments(connection, runner.id);
    const refused = refusedToStart({ ...scenario, experiments }, gate) ?? unfit(wish, scenario);
    if (refused !== null) return err(refused);
    const experiment: Experiment = {
      id: ports.newId(),
      ...wish,
      startsOn: addDays(scenario.today, 1),
      fortnights: plannedFortnights(wish.kind, scenario),
      seed: ports.newSeed(),
      stoppedOn: null,
    };
    await saveExperiment(connection, runner.id, experiment);
    return ok(viewOf(experiment, scenario, gate));
  });
}

function unfit({ kind, shoeIds }: ExperimentWish, { shoes, runs, today }: Scenario): Refusal | null {
  if ((kind === "shoes") !== (shoeIds !== null)) {
    return refusal("inputInvalid", "shoeIds: expected two pairs of shoes exactly where the kind is shoes.");
  }
  const missing = missingToBegin(kind, { shoes, runs, today, shoeIds });
  return missing === null ? null : refusal("experimentNeedsUnmet", missing.text);
}
