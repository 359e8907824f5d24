import { setImmediate as nextTurn } from "node:timers/promises";
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
import { isByHand } from "../../runs/is-by-hand.ts";
import { withGear } from "../../shoes/assigned-shoe.ts";
import { shoeForNewRun } from "../../shoes/shoe-for-new-run.ts";
import type { ReadItem } from "../read-items.ts";
import { stillWaits } from "../settled.ts";
import { findTwin, settleTwins } from "../twins.ts";
import { type AccountShoes, accountShoes } from "./account-shoes.ts";
import { type ImportedFiles, importedFiles } from "./imported-files.ts";
import { withLearntSports } from "./learnt-sports.ts";

/** What the activities of one transaction are applied to. */
interface Work {
  readonly read: ReadItem;
  readonly files: ImportedFiles;
  readonly shoes: AccountShoes;
}

type Needs = Pick<Ports, "newId" | "now" | "utcOffsetMinutesAt">;

/** So many activities go into one transaction; between two of them requests are answered. */
const AT_ONCE = 100;

/**
 * Gives the runs of an archive what its table says of them, and makes an entry without a recording of each activity that
 * has no readable file: what the runner did is not lost with it. Applied twice it changes nothing, so that a crash in the
 * middle costs nothing. It ends early when the item is cancelled.
 */
export async function applyActivities(
  ports: Needs & Pick<Ports, "db">,
  read: ReadItem,
  activities: readonly AccountActivity[],
): Promise<string> {
  const { runnerId, item } = read;
  const files = await importedFiles(ports.db, runnerId, item.importId);
  const named = await withLearntSports(ports.db, read, { files, activities });
  const became: Became[] = [];
  for (let start = 0; start < named.length; start += AT_ONCE) {
    await ports.db.transaction().execute(async (connection) => {
      if (!(await stillWaits(connection, read))) return;
      const work: Work = { read, files, shoes: await accountShoes(ports, connection, runnerId) };
      for (const activity of named.slice(start, start + AT_ONCE)) {
        became.push(await applyActivity(ports, connection, work, activity));
      }
    });
    await nextTurn();
  }
  const count = (what: Became): number => became.filter((each) => each === what).length;
  return `A table of activities: ${count("matched")} with a recording, ${count("entered")} without one, entered by their totals.`;
}

/** What an activity of the table is here: a recorded run, a new entry, or one that was known before. */
type Became = "matched" | "entered" | "known";

async function applyActivity(
  ports: Needs,
  connection: Connection,
  work: Work,
  activity: AccountActivity,
): Promise<Became> {
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
  const entry = await entryOf(ports, connection, work, { activity, accountKey });
  const recorded = await findTwin(connection, runnerId, entry);
  if (recorded !== null && !isByHand(recorded)) {
    await saveRun(connection, runnerId, await withFacts(work, recorded, activity, accountKey));
    return "matched";
  }
  await addRun(connection, runnerId, entry);
  // What the runner entered by hand stands behind what the account has of it.
  await settleTwins(connection, runnerId, entry);
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
    ...withGear(run, isOnFoot(sport) ? await shoes.idOf(activity) : null),
  };
}

async function entryOf(
  ports: Needs,
  connection: Connection,
  { read, shoes }: Work,
  { activity, accountKey }: { readonly activity: AccountActivity; readonly accountKey: string },
): Promise<StoredRun> {
  const { startedAt, sport, totals, utcOffsetMinutes } = activity;
  const offset = startedAt === null ? null : (utcOffsetMinutes ?? ports.utcOffsetMinutesAt(startedAt));
  const measures = measuresOfTotals({ startedAt, sport, totals, source: accountKey });
  const day = startedAt === null || offset === null ? null : localDayOf(startedAt, offset);
  const gear = isOnFoot(sport) ? await shoes.idOf(activity) : null;
  const run = { day, startedAt, sport, subSport: measures.subSport };
  const byRule = await shoeForNewRun(connection, read.runnerId, { run, shoes: shoes.all() });
  return {
    ...NO_EDITS,
    ...STANDING_ALONE,
    ...withGear(byRule, gear),
    id: ports.newId(),
    recording: null,
    part: WHOLE_RECORDING,
    accountKey,
    accountSport: sport,
    dirtDistanceM: activity.dirtDistanceM,
    stepCount: activity.totalSteps,
    day,
    dayFrom: startedAt === null ? null : utcOffsetMinutes === null ? "machine" : "file",
    utcOffsetMinutes,
    surface: null,
    name: activity.name,
    device: null,
    format: null,
    fileName: read.item.fileName,
    measuresVersion: MEASURES_VERSION,
    measures,
    shapedMeasures: null,
    warnings: [],
  };
}
