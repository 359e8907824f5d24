import type { DatabaseSync } from "node:sqlite";
import { type Refusal, refusal } from "@backstride/core/results";
import { MIGRATIONS } from "./migrations.ts";

/** Read past Kysely, which would report a migration that it does not know as a corrupted list. */
export function appliedMigrations(file: DatabaseSync): readonly string[] {
  const table = file.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'kysely_migration'",
  );
  if (table.get() === undefined) return [];
  return file
    .prepare("SELECT name FROM kysely_migration")
    .all()
    .map((row) => String(row["name"]));
}

/** `dataFolderTooNew` where a newer Backstride has changed the tables in a way that this one does not know. */
export function tooNewRefusal(applied: readonly string[]): Refusal | null {
  const stranger = applied.find((name) => MIGRATIONS.every(([known]) => known !== name));
  if (stranger === undefined) return null;
  return refusal(
    "dataFolderTooNew",
    `The data folder was written by a newer version of Backstride (it knows "${stranger}"). Start that version; nothing was changed.`,
  );
}

/** `dataFolderTooOld` where the tables lack a change: for who only reads and can't make it. */
export function tooOldRefusal(applied: readonly string[]): Refusal | null {
  const lacking = MIGRATIONS.find(([name]) => !applied.includes(name));
  if (lacking === undefined) return null;
  return refusal(
    "dataFolderTooOld",
    `The data folder was written by an older version of Backstride (it lacks "${lacking[0]}"). Start this version on it once; nothing was changed.`,
  );
}
