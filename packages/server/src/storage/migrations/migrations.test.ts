import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noHealthAnswers } from "@backstride/core/advice";
import { RUN_KINDS } from "@backstride/core/footwear";
import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listExperiments } from "../experiments/repository.ts";
import { listFilled } from "../filled-instruments/repository.ts";
import { DATABASE_FILE, openDatabase } from "../open-database.ts";
import { findRecording } from "../recordings/repository.ts";
import { findRunner } from "../runners/repository.ts";
import { findOutdatedRun, listRuns } from "../runs/repository.ts";
import { readSafetyCheck } from "../safety-checks/repository.ts";
import { listShoes } from "../shoes/repository.ts";
import { NodeSqliteDialect, openSqliteFile } from "../sqlite/node-sqlite-dialect.ts";
import * as firstTables from "./first-tables.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-migrations-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A data folder as the first release left it, with one runner who told their height. */
async function writeFirstRelease(): Promise<void> {
  const file = openSqliteFile(join(folder, DATABASE_FILE));
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(file) });
  await firstTables.up(db);
  file.exec(`
    INSERT INTO runners (runner_id, is_sample, profile_json) VALUES ('me', 0, '{"heightCm":171}');
    INSERT INTO recordings VALUES ('me', 'abc', 100, 'fit', 'a.fit', 0);
    INSERT INTO runs VALUES ('me', 'r1', 'abc', 0, '2026-05-04', NULL, NULL, 'watch', 'fit', 'a.fit',
      '{"startedAt":1777874400000,"sport":"running","subSport":"trail","distanceM":{"kind":"computed","value":10012.5,"unit":"m","version":"device-total/1","inputs":["abc"]},"movingS":{"kind":"unavailable","reason":"recordingHasNoTimes","detail":"None."}}',
      '[]', NULL, 'trail', 's1');
    INSERT INTO runners (runner_id, is_sample, profile_json) VALUES ('other', 0, '{}');
    INSERT INTO safety_checks VALUES ('me', '{"age-years":40,"urine-leaks":"yes"}', 1777874400000, '2026-05-04');
    INSERT INTO safety_checks VALUES ('other', '{"age-years":30}', NULL, NULL);
    INSERT INTO shoes VALUES ('me', 's1', 'Blue', 'road', 120000, NULL, NULL, '2026-01-01', 1);
    INSERT INTO shoes VALUES ('me', 's2', 'Red', 'trail', NULL, '2026-02-01', '2026-03-01', '2026-02-01', 0);
    CREATE TABLE kysely_migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL);
    INSERT INTO kysely_migration VALUES ('0001-first-tables', '2026-01-01T00:00:00.000Z');
  `);
  await db.destroy();
}

describe("a data folder of the first release", () => {
  it("opens with all it had, and nothing answered that was not asked", async () => {
    await writeFirstRelease();
    const opened = await openDatabase(folder);
    if (!opened.ok) throw new Error(opened.error.message);
    const db = opened.value;
    const runner = await findRunner(db, "me");
    const filled = await listFilled(db, "me");
    const runs = await listRuns(db, "me");
    const outdated = await findOutdatedRun(db, 1);
    const recording = await findRecording(db, "me", "abc");
    const shoes = await listShoes(db, "me");
    const experiments = await listExperiments(db, "me");
    const finished = await readSafetyCheck(db, "me");
    const unfinished = await readSafetyCheck(db, "other");
    await db.destroy();
    // Answers of a finished check are as old as the finish; how old others are is not known, so they count as old.
    const given = { at: 1_777_874_400_000, on: "2026-05-04", wasFinished: true, confirmedOver: [] };
    expect(finished.given).toEqual({ "age-years": given, "urine-leaks": given });
    expect(unfinished).toMatchObject({ answers: { "age-years": 30 }, given: {}, changed: [] });
    expect(runner).toMatchObject({ isSample: false, profile: { heightCm: 171 }, health: noHealthAnswers });
    expect(filled).toEqual([]);
    expect(experiments).toEqual([]);
    expect(runs).toMatchObject([
      {
        id: "r1",
        startedAt: 1_777_874_400_000,
        day: "2026-05-04",
        dayFrom: "machine",
        sport: "running",
        subSport: "trail",
        distanceM: 10_012.5,
        movingS: null,
        elapsedS: null,
        ground: "trail",
        shoeId: "s1",
        shoeFrom: null,
      },
    ]);
    // What was the default for every run is the default for every kind of run.
    expect(shoes).toEqual([
      {
        id: "s1",
        name: "Blue",
        discipline: "road",
        distanceBeforeM: 120_000,
        renewAtM: null,
        firstUsedOn: null,
        retiredOn: null,
        addedOn: "2026-01-01",
        defaultFor: [...RUN_KINDS],
      },
      expect.objectContaining({ id: "s2", retiredOn: "2026-03-01", defaultFor: [] }),
    ]);
    // It is measured anew, from the file that lay by itself then.
    expect(outdated?.run.id).toBe("r1");
    expect(recording?.source).toEqual({ sha256: "abc", memberIndex: null });
  });
});
