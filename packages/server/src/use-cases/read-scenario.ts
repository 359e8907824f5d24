import { findFillable } from "@backstride/core/progress";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import { selfTestOf } from "@backstride/core/self-tests";
import { addDays, type Instant, type LocalDay } from "@backstride/core/time";
import type { Connection } from "../storage/database.ts";
import { listDayLogs } from "../storage/day-logs/repository.ts";
import { listDiary } from "../storage/diary/repository.ts";
import { listExperiments } from "../storage/experiments/repository.ts";
import { listFilled } from "../storage/filled-instruments/repository.ts";
import { findRunner, type StoredRunner } from "../storage/runners/repository.ts";
import { listRunsWithSpectra } from "../storage/runs/repository.ts";
import { readSafetyCheck } from "../storage/safety-checks/repository.ts";
import { listShoes } from "../storage/shoes/repository.ts";
import { engineRun } from "./runs/engine-run.ts";

/** A moment, and the day on which it falls where the runner is. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDay;
}

/** The engine looks at the course of the runs of a year and at the totals of those before; the rest would only be carried. */
export const SPECTRA_DAYS = 400;
/** The search for causes looks at the course of every run. */
export const ALL_DAYS = 200 * 366;

/**
 * Everything that is known of a runner, as the engine takes it. Within one transaction, so that the scenario is one state
 * of the store and never half of a change.
 */
export async function readScenario(
  connection: Connection,
  runner: StoredRunner,
  { now, today, spectraDays }: Moment & { readonly spectraDays: number },
): Promise<Scenario> {
  const filled = await listFilled(connection, runner.id);
  return {
    now,
    today,
    runner: runner.profile,
    health: runner.health,
    safetyCheck: await readSafetyCheck(connection, runner.id),
    shoes: (await listShoes(connection, runner.id)).map(
      ({ addedOn: _added, defaultFor: _kinds, ...shoe }) => shoe,
    ),
    runs: (await listRunsWithSpectra(connection, runner.id, addDays(today, -spectraDays))).map(engineRun),
    diary: await listDiary(connection, runner.id),
    dayLogs: await listDayLogs(connection, runner.id),
    // What an earlier version kept and this one can't read says nothing.
    selfTests: filled.flatMap((sitting) => selfTestOf(sitting) ?? []),
    questionnaires: filled.filter(({ instrumentId }) => findFillable(instrumentId)?.kind === "questionnaire"),
    experiments: await listExperiments(connection, runner.id),
  };
}

/** The same by the runner's id, with the course of every run; `notFound` where there is no such runner. */
export async function findScenario(
  connection: Connection,
  { runnerId, ...moment }: Moment & { readonly runnerId: string },
): Promise<Result<Scenario, Refusal>> {
  const runner = await findRunner(connection, runnerId);
  return runner === null
    ? err(refusal("notFound", `There is no runner "${runnerId}".`))
    : ok(await readScenario(connection, runner, { ...moment, spectraDays: ALL_DAYS }));
}
