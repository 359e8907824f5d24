import { listDayLogs } from "../../storage/day-logs/repository.ts";
import { listDiaryAsWritten } from "../../storage/diary/repository.ts";
import { listExperiments } from "../../storage/experiments/repository.ts";
import { listFilled } from "../../storage/filled-instruments/repository.ts";
import { listRunWays } from "../../storage/map-extracts/run-ways.ts";
import { listCorrections } from "../../storage/map-extracts/way-corrections.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { listAllRuns } from "../../storage/runs/repository.ts";
import { readSafetyCheck } from "../../storage/safety-checks/repository.ts";
import { listShoes } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { EXPORT_FORMAT, type ExportDocument } from "./export-document.ts";

/** The document of a runner, as one state of the store. */
export const loadExportDocument = (
  { db, now }: Pick<Ports, "db" | "now">,
  runner: StoredRunner,
): Promise<ExportDocument> =>
  db.transaction().execute(async (connection) => ({
    format: EXPORT_FORMAT,
    exportedAt: now(),
    profile: runner.profile,
    health: runner.health,
    safetyCheck: await readSafetyCheck(connection, runner.id),
    shoes: await listShoes(connection, runner.id),
    diary: await listDiaryAsWritten(connection, runner.id),
    dayLogs: await listDayLogs(connection, runner.id),
    experiments: await listExperiments(connection, runner.id),
    filled: await listFilled(connection, runner.id),
    runs: await listAllRuns(connection, runner.id),
    runWays: await listRunWays(connection, runner.id),
    wayCorrections: await listCorrections(connection, runner.id),
  }));
