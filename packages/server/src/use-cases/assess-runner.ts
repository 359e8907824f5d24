import {
  type Assessment,
  assess,
  assessToday,
  causesOf,
  type DayAssessment,
} from "@backstride/core/assessment";
import type { Causes } from "@backstride/core/causes";
import type { Scenario } from "@backstride/core/scenario";
import { addDays, localDayOf } from "@backstride/core/time";
import { listDayLogs } from "../storage/day-logs/repository.ts";
import { listDiary } from "../storage/diary/repository.ts";
import { listExperiments } from "../storage/experiments/repository.ts";
import type { StoredRunner } from "../storage/runners/repository.ts";
import { listRunsWithSpectra } from "../storage/runs/repository.ts";
import { readSafetyCheck } from "../storage/safety-checks/repository.ts";
import { listShoes } from "../storage/shoes/repository.ts";
import type { Ports } from "./ports.ts";
import { engineRun } from "./runs/engine-run.ts";

type Needs = Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">;

/** The engine looks at the course of the runs of a year and at the totals of those before; the rest would only be carried. */
const SPECTRA_DAYS = 400;
/** The search for causes looks at the course of every run. */
const ALL_DAYS = 200 * 366;

/** Everything that is known of a runner, at this moment, as the engine takes it. */
export async function loadScenario(
  ports: Needs,
  runner: StoredRunner,
  spectraDays: number = SPECTRA_DAYS,
): Promise<Scenario> {
  const now = ports.now();
  const { db } = ports;
  const today = localDayOf(now, ports.utcOffsetMinutesAt(now));
  // One transaction, so that the scenario is one state of the store and never half of a change.
  return await db.transaction().execute(async (connection) => ({
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
    experiments: await listExperiments(connection, runner.id),
  }));
}

/** Everything the engine says about the runner now. */
export const assessRunner = async (ports: Needs, runner: StoredRunner): Promise<Assessment> =>
  assess(await loadScenario(ports, runner, ALL_DAYS));

/** What the engine says about the runner today, without what probably contributes: quick, and often asked for. */
export const assessRunnerToday = async (ports: Needs, runner: StoredRunner): Promise<DayAssessment> =>
  assessToday(await loadScenario(ports, runner));

/** What probably contributes, from the whole diary. */
export const causesOfRunner = async (ports: Needs, runner: StoredRunner): Promise<Causes> =>
  causesOf(await loadScenario(ports, runner, ALL_DAYS));
