import { assessToday, type DayAssessment } from "@backstride/core/assessment";
import type { Causes } from "@backstride/core/causes";
import type { Refusal, Result } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import type { StoredRunner } from "../storage/runners/repository.ts";
import type { Ports } from "./ports.ts";
import { readScenario, SPECTRA_DAYS } from "./read-scenario.ts";
import { momentOf } from "./today.ts";

type Needs = Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">;

/** Everything that is known of a runner, at this moment, as the engine takes it. */
export const loadScenario = (
  ports: Needs,
  runner: StoredRunner,
  spectraDays: number = SPECTRA_DAYS,
): Promise<Scenario> =>
  ports.db
    .transaction()
    .execute((connection) => readScenario(connection, runner, { ...momentOf(ports), spectraDays }));

/** What the engine says about the runner today, without what probably contributes: quick, and often asked for. */
export const assessRunnerToday = async (ports: Needs, runner: StoredRunner): Promise<DayAssessment> =>
  assessToday(await loadScenario(ports, runner));

/** What probably contributes, from the whole diary: `causesFailed`, or `notFound` where the runner has just been removed. */
export const causesOfRunner = (
  ports: Pick<Ports, "diaryAnalyser" | "now" | "utcOffsetMinutesAt">,
  { id }: StoredRunner,
): Promise<Result<Causes, Refusal>> => ports.diaryAnalyser.causes({ runnerId: id, ...momentOf(ports) });
