import { type AccountActivity, type SeenSport, sportsByWord } from "@backstride/core/account-exports";
import type { Connection } from "../../../storage/database.ts";
import { findRun } from "../../../storage/runs/repository.ts";
import type { ReadItem } from "../read-items.ts";
import type { ImportedFiles } from "./imported-files.ts";

interface TableOfFiles {
  readonly files: ImportedFiles;
  readonly activities: readonly AccountActivity[];
}

/** Words for sports that nobody translated mean what the recordings of the same table say. */
export async function withLearntSports(
  db: Connection,
  { runnerId }: ReadItem,
  { files, activities }: TableOfFiles,
): Promise<readonly AccountActivity[]> {
  const seen: SeenSport[] = [];
  for (const { sport, sportWord: word, fileName } of activities) {
    const file = sport === null && word !== null && fileName !== null ? files.runOf(fileName) : null;
    const run = file === null ? null : await findRun(db, runnerId, file);
    const recorded = run?.measures.sport ?? null;
    if (word !== null && recorded !== null) seen.push({ word, sport: recorded });
  }
  if (seen.length === 0) return activities;
  const learnt = sportsByWord(seen);
  return activities.map((activity) => ({
    ...activity,
    sport: activity.sport ?? learnt.get(activity.sportWord ?? "") ?? null,
  }));
}
