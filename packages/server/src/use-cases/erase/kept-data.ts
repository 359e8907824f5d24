import type { Connection } from "../../storage/database.ts";
import { rawFilesOfNobodyElse } from "../../storage/recordings/repository.ts";
import { countActivities, countRows } from "../../storage/runners/kept-rows.ts";
import { findRunner, type StoredRunner } from "../../storage/runners/repository.ts";
import { readSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";

/** How much is kept of a runner, of each kind. */
export interface KeptData {
  /** Runs and other activities, those put away among them; several recordings of one count once. */
  readonly activities: number;
  readonly diaryEntries: number;
  /** Days of which sitting, stress, sleep and the like were told. */
  readonly days: number;
  /** Questionnaires and self-tests, as often as they were filled in. */
  readonly sittings: number;
  /** Answers to the safety check. */
  readonly safetyAnswers: number;
  /** What was told of the person and of their health. */
  readonly personAnswers: number;
  readonly experiments: number;
  readonly shoes: number;
  /** Own words for the ground of a way. */
  readonly groundWords: number;
  /** Files as they were imported, that no other runner has. */
  readonly files: number;
  readonly maps: number;
}

/** What is kept of a runner, as one state of the store; all 0 where there is no such runner. */
export const viewKeptData = ({ db }: Pick<Ports, "db">, runnerId: string): Promise<KeptData> =>
  db.transaction().execute((connection) => countKeptData(connection, runnerId));

export async function countKeptData(connection: Connection, runnerId: string): Promise<KeptData> {
  const { answers } = await readSafetyCheck(connection, runnerId);
  const runner = await findRunner(connection, runnerId);
  return {
    activities: await countActivities(connection, runnerId),
    diaryEntries: await countRows(connection, runnerId, "diary_entries"),
    days: await countRows(connection, runnerId, "day_logs"),
    sittings: await countRows(connection, runnerId, "filled_instruments"),
    safetyAnswers: Object.keys(answers).length,
    personAnswers: runner === null ? 0 : answersAboutPerson(runner),
    experiments: await countRows(connection, runnerId, "experiments"),
    shoes: await countRows(connection, runnerId, "shoes"),
    groundWords: await countRows(connection, runnerId, "way_corrections"),
    files: (await rawFilesOfNobodyElse(connection, runnerId)).size,
    maps: await countRows(connection, runnerId, "map_extracts"),
  };
}

/** The way back to running has a value from the start: it is no answer. */
function answersAboutPerson({ profile, health }: StoredRunner): number {
  const { returnPolicy: _chosen, ...told } = profile;
  return Object.values({ ...told, ...health }).filter((answer) => answer !== null).length;
}
