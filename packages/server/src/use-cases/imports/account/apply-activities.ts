import type { AccountActivity } from "@backstride/core/account-exports";
import { isOnFoot } from "@backstride/core/recording";
import { MEASURES_VERSION, measuresOfTotals } from "@backstride/core/runs";
import { localDayOf } from "@backstride/core/time";
import type { Connection } from "../../../storage/database.ts";
import { addRun, findRun, findRunByAccountKey, saveRun } from "../../../storage/runs/repository.ts";
import {
  NO_EDITS,
  STANDING_ALONE,
  type StoredRun,
  shownMeasures,
  WHOLE_RECORDING,
} from "../../../storage/runs/stored-run.ts";
import type { Ports } from "../../ports.ts";
import type { ReadItem } from "../read-items.ts";
import { findTwin } from "../twins.ts";
import { type AccountShoes, accountShoes } from "./account-shoes.ts";
import { type ImportedFiles, importedFiles } from "./imported-files.ts";

interface ActivitiesToApply {
  readonly read: ReadItem;
  readonly activities: readonly AccountActivity[];
}

interface Work extends ActivitiesToApply {
  readonly files: ImportedFiles;
  readonly shoes: AccountShoes;
}

type Needs = Pick<Ports, "newId" | "now" | "utcOffsetMinutesAt">;

/**
 * Gives the runs of an archive what its table says of them, and makes an entry without a recording of each activity that
 * has no readable file: what the runner did is not lost with it. Applied twice it changes nothing.
 */
export async function applyActivities(
  ports: Needs,
  connection: Connection,
  given: ActivitiesToApply,
): Promise<string> {
  const { read, activities } = given;
  const files = await importedFiles(connection, read.runnerId, read.item.importId);
  const shoes = await accountShoes(ports, connection, read.runnerId);
  const work: Work = { ...given, files, shoes };
  let matched = 0;
  let entered = 0;
  for (const activity of activities) {
    const became = await applyActivity(ports, connection, work, activity);
    if (became === "matched") matched += 1;
    if (became === "entered") entered += 1;
  }
  return `A table of activities: ${matched} with a recording, ${entered} without one, entered by their totals.`;
}

async function applyActivity(
  ports: Needs,
  connection: Connection,
  work: Work,
  activity: AccountActivity,
): Promise<"matched" | "entered" | "known"> {
  const { runnerId } = work.read;
  const accountKey = `${activity.service}:${activity.activityId}`;
  const file = activity.fileName === null ? null : work.files.runOf(activity.fileName);
  const ofFile = file === null ? null : await findRun(connection, runnerId, file);
  if (ofFile !== null) {
    await saveRun(connection, runnerId, await withFacts(work, ofFile, activity, accountKey));
    return "matched";
  }
  // What the runner put away does not come back as an entry of its totals.
  if (activity.fileName !== null && work.files.isPutAway(activity.fileName)) return "known";
  if ((await findRunByAccountKey(connection, runnerId, accountKey)) !== null) return "known";
  const entry = await entryOf(ports, work, activity, accountKey);
  const recorded = await findTwin(connection, runnerId, entry);
  if (recorded !== null) {
    await saveRun(connection, runnerId, await withFacts(work, recorded, activity, accountKey));
    return "matched";
  }
  await addRun(connection, runnerId, entry);
  return "entered";
}

/** What the file says and what the runner says stand over the table. */
async function withFacts(
  { shoes }: Work,
  run: StoredRun,
  activity: AccountActivity,
  accountKey: string,
): Promise<StoredRun> {
  const sport = run.editedSport ?? shownMeasures(run).sport ?? activity.sport;
  return {
    ...run,
    accountKey: run.accountKey ?? accountKey,
    name: activity.name ?? run.name,
    accountSport: activity.sport,
    dirtDistanceM: activity.dirtDistanceM,
    stepCount: activity.totalSteps,
    shoeId: run.shoeId ?? (isOnFoot(sport) ? await shoes.idOf(activity) : null),
  };
}

async function entryOf(
  ports: Needs,
  { read, shoes }: Work,
  activity: AccountActivity,
  accountKey: string,
): Promise<StoredRun> {
  const { startedAt, sport, totals, utcOffsetMinutes } = activity;
  const offset = startedAt === null ? null : (utcOffsetMinutes ?? ports.utcOffsetMinutesAt(startedAt));
  return {
    ...NO_EDITS,
    ...STANDING_ALONE,
    id: ports.newId(),
    recording: null,
    part: WHOLE_RECORDING,
    accountKey,
    accountSport: sport,
    dirtDistanceM: activity.dirtDistanceM,
    stepCount: activity.totalSteps,
    day: startedAt === null || offset === null ? null : localDayOf(startedAt, offset),
    dayFrom: startedAt === null ? null : utcOffsetMinutes === null ? "machine" : "file",
    utcOffsetMinutes,
    name: activity.name,
    device: null,
    format: null,
    fileName: read.item.fileName,
    measuresVersion: MEASURES_VERSION,
    measures: measuresOfTotals({ startedAt, sport, totals, source: accountKey }),
    shapedMeasures: null,
    warnings: [],
    shoeId: isOnFoot(sport) ? await shoes.idOf(activity) : null,
  };
}
