import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import type { Database } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { addRunner } from "./runners/repository.ts";

interface OpenEngine {
  readonly db: Database;
  close(): Promise<void>;
}

/** Every database that the repositories must work on. Each test gets an empty one with the runners "me" and "other". */
const ENGINES: readonly { readonly name: string; open(): Promise<OpenEngine> }[] = [
  { name: "SQLite", open: openTemporarySqlite },
];

/** Runs a repository's contract on every engine. `db()` is the database of the test that runs. */
export function repositoryContract(name: string, contract: (db: () => Database) => void): void {
  describe.each(ENGINES)(`${name} on $name`, ({ open }) => {
    let engine: OpenEngine | null = null;
    beforeEach(async () => {
      engine = await open();
      await addRunner(engine.db, { id: "me", isSample: false });
      await addRunner(engine.db, { id: "other", isSample: false });
    });
    afterEach(async () => engine?.close());
    contract(() => {
      if (engine === null) throw new Error("the database is open only while a test runs");
      return engine.db;
    });
  });
}

async function openTemporarySqlite(): Promise<OpenEngine> {
  const folder = await mkdtemp(join(tmpdir(), "backstride-storage-"));
  const opened = await openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  return {
    db,
    close: async () => {
      await db.destroy();
      await rm(folder, { recursive: true });
    },
  };
}
