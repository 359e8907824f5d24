import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Random, random } from "../../../packages/core/src/simulation/index.ts";
import { instant } from "../../../packages/core/src/time/index.ts";
import { madeUpRun } from "../files/made-up-run.ts";
import { activitiesTable } from "./activities-table.ts";
import { activityFile } from "./activity-file.ts";
import { type ZipFile, type ZipPlace, zipFile } from "./zip-file.ts";

/** A whole account as a large network exports it. */
export interface AccountArchive {
  readonly path: string;
  readonly activities: number;
  /** How many of them a run comes of; the others are damaged. */
  readonly runs: number;
  readonly packedBytes: number;
  readonly places: readonly ZipPlace[];
}

const SEED = 20_260_504;
const LAST_RUN_MS = Date.UTC(2026, 4, 4, 16, 30);
const DAY_MS = 86_400_000;

interface Draft {
  readonly archive: ZipFile;
  readonly path: string;
  readonly table: ReturnType<typeof activitiesTable>;
  readonly size: number;
  runs: number;
}

/**
 * Makes archives of the given numbers of activities in `folder`, the smaller ones the beginning of the larger ones, one
 * activity after the other: none of them is ever in memory as a whole.
 */
export async function accountArchives(
  folder: string,
  { sizes, isSparse }: { readonly sizes: readonly number[]; readonly isSparse: boolean },
): Promise<readonly AccountArchive[]> {
  const drafts: Draft[] = [];
  for (const size of sizes) {
    const path = join(folder, `account-${size}.zip`);
    drafts.push({ archive: await zipFile(path), path, table: activitiesTable(), size, runs: 0 });
  }
  const dice = random(SEED);
  for (let index = 0; index < Math.max(...sizes); index += 1) {
    const recording = runOfDay(index, isSparse, dice);
    const file = activityFile(recording, index);
    for (const draft of drafts.filter(({ size }) => index < size)) {
      await draft.archive.add(file.name, file.bytes, file.hasWrongChecksum);
      draft.table.add(recording, index);
      draft.runs += file.bringsRun ? 1 : 0;
    }
    await setImmediate();
  }
  return await Promise.all(drafts.map(finished));
}

/** One run a day, going back from the last one: every seventh long, every fifth on a trail. */
const runOfDay = (index: number, isSparse: boolean, dice: Random) =>
  madeUpRun(
    {
      startedAt: instant(LAST_RUN_MS - index * DAY_MS),
      distanceM: (index % 7 === 0 ? 14_000 : 7_500) * Math.exp(0.12 * dice.normal()),
      isTrail: index % 5 === 0,
      isSparse,
    },
    dice,
  );

async function finished({ archive, path, table, size, runs }: Draft): Promise<AccountArchive> {
  await archive.add("activities.csv", Buffer.from(table.text()));
  const places = await archive.close();
  return { path, activities: size, runs, packedBytes: (await stat(path)).size, places };
}
