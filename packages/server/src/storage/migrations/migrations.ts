import type { Migration } from "kysely/migration";
import * as answerTimes from "./answer-times.ts";
import * as dataFolderId from "./data-folder-id.ts";
import * as dayLogs from "./day-logs.ts";
import * as experiments from "./experiments.ts";
import * as filledInstruments from "./filled-instruments.ts";
import * as firstTables from "./first-tables.ts";
import * as groundAndEffort from "./ground-and-effort.ts";
import * as healthConditions from "./health-conditions.ts";
import * as mapExtracts from "./map-extracts.ts";
import * as runsInShape from "./runs-in-shape.ts";
import * as safetyCheckRounds from "./safety-check-rounds.ts";
import * as shoeHabits from "./shoe-habits.ts";

/** Every change of the tables, oldest first. One that was released is never edited: add the next. */
export const MIGRATIONS: readonly (readonly [name: string, migration: Migration])[] = [
  ["0001-first-tables", firstTables],
  ["0002-health-conditions", healthConditions],
  ["0003-filled-instruments", filledInstruments],
  ["0004-safety-check-rounds", safetyCheckRounds],
  ["0005-runs-in-shape", runsInShape],
  ["0006-ground-and-effort", groundAndEffort],
  ["0007-shoe-habits", shoeHabits],
  ["0008-map-extracts", mapExtracts],
  ["0009-day-logs", dayLogs],
  ["0010-experiments", experiments],
  ["0011-answer-times", answerTimes],
  ["0012-data-folder-id", dataFolderId],
];
