import { assessToday } from "@backstride/core/assessment";
import { isOngoing } from "@backstride/core/experiments";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { findExperiment, removeExperiment, saveExperiment } from "../../storage/experiments/repository.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { loadScenario } from "../assess-runner.ts";
import type { Ports } from "../ports.ts";
import { gateOf } from "./may-start.ts";
import { type ExperimentView, viewOf } from "./view-experiments.ts";

/** Ends an experiment today. `notFound`; `experimentEnded` where it has ended already. It may always be ended. */
export async function stopExperiment(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runner: StoredRunner,
  id: string,
): Promise<Result<ExperimentView, Refusal>> {
  const scenario = await loadScenario(ports, runner);
  return await ports.db.transaction().execute(async (connection) => {
    const running = await findExperiment(connection, runner.id, id);
    if (running === null) return err(noSuchExperiment(id));
    if (!isOngoing(running, scenario.today)) {
      return err(refusal("experimentEnded", "The experiment has ended already."));
    }
    const stopped = { ...running, stoppedOn: scenario.today };
    await saveExperiment(connection, runner.id, stopped);
    return ok(viewOf(stopped, scenario, gateOf(assessToday(scenario))));
  });
}

/** Removes an experiment with what it found. The runs and the diary stay. `notFound`. */
export async function deleteExperiment(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> {
  return (await removeExperiment(db, runnerId, id)) ? ok(null) : err(noSuchExperiment(id));
}

const noSuchExperiment = (id: string): Refusal => refusal("notFound", `There is no experiment "${id}".`);
