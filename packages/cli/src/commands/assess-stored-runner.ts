import { existsSync } from "node:fs";
import type { Assessment } from "@backstride/core/assessment";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Environment } from "../environment.ts";

/** What the engine says now about a runner of a data folder. The folder is only opened, never made. */
export async function assessStoredRunner(
  runnerId: string,
  dataFolder: string,
  environment: Environment,
): Promise<Result<Assessment, Refusal>> {
  if (!existsSync(dataFolder)) return err(refusal("fileNotFound", `There is no data folder ${dataFolder}.`));
  // Loaded only here: a scenario file needs no database.
  const { assessRunner, openStore, requireRunner } = await import("@backstride/server");
  const { now, utcOffsetMinutesAt, stderr } = environment;
  const store = await openStore({
    dataFolder,
    log: (line) => stderr(`${line}\n`),
    given: { now, utcOffsetMinutesAt },
  });
  if (!store.ok) return store;
  try {
    const runner = await requireRunner(store.value.ports, runnerId);
    return runner.ok ? ok(await assessRunner(store.value.ports, runner.value)) : runner;
  } finally {
    await store.value.close();
  }
}
