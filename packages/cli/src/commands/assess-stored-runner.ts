import { type Assessment, assess } from "@backstride/core/assessment";
import { ok, type Refusal, type Result } from "@backstride/core/results";
import { localDayOf } from "@backstride/core/time";
import type { Environment } from "../environment.ts";
import { scenarioFrom } from "../learning/runner-source.ts";

/** What the engine says now about a runner of a data folder, which is only read, also while Backstride is running on it. */
export async function assessStoredRunner(
  runnerId: string,
  dataFolder: string,
  { now, utcOffsetMinutesAt }: Environment,
): Promise<Result<Assessment, Refusal>> {
  const at = now();
  const today = localDayOf(at, utcOffsetMinutesAt(at));
  const scenario = await scenarioFrom({ kind: "stored", dataFolder, runnerId, now: at, today });
  return scenario.ok ? ok(assess(scenario.value)) : scenario;
}
