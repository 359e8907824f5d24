import { type Assessment, assess } from "@backstride/core/assessment";
import type { Scenario } from "@backstride/core/scenario";
import { localDayOf } from "@backstride/core/time";
import { listDayLogs } from "../storage/day-logs/repository.ts";
import { listDiary } from "../storage/diary/repository.ts";
import type { StoredRunner } from "../storage/runners/repository.ts";
import { listRuns } from "../storage/runs/repository.ts";
import { readSafetyCheck } from "../storage/safety-checks/repository.ts";
import { listShoes } from "../storage/shoes/repository.ts";
import type { Ports } from "./ports.ts";
import { engineRun } from "./runs/engine-run.ts";

type Needs = Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">;

/** Everything that is known of a runner, at this moment, as the engine takes it. */
export async function loadScenario(ports: Needs, runner: StoredRunner): Promise<Scenario> {
  const now = ports.now();
  const { db } = ports;
  // One transaction, so that the scenario is one state of the store and never half of a change.
  return await db.transaction().execute(async (connection) => ({
    now,
    today: localDayOf(now, ports.utcOffsetMinutesAt(now)),
    runner: runner.profile,
    health: runner.health,
    safetyCheck: await readSafetyCheck(connection, runner.id),
    shoes: (await listShoes(connection, runner.id)).map(
      ({ addedOn: _added, defaultFor: _kinds, ...shoe }) => shoe,
    ),
    runs: (await listRuns(connection, runner.id)).map(engineRun),
    diary: await listDiary(connection, runner.id),
    dayLogs: await listDayLogs(connection, runner.id),
  }));
}

/** What the engine says about the runner now. */
export const assessRunner = async (ports: Needs, runner: StoredRunner): Promise<Assessment> =>
  assess(await loadScenario(ports, runner));
