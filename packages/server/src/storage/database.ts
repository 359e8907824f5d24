import type { Kysely, Transaction } from "kysely";
import type { DataFolderTable } from "./data-folder/table.ts";
import type { DayLogsTable } from "./day-logs/table.ts";
import type { DiaryEntriesTable } from "./diary/table.ts";
import type { ExperimentsTable } from "./experiments/table.ts";
import type { FilledInstrumentsTable } from "./filled-instruments/table.ts";
import type { ImportItemsTable, ImportsTable } from "./imports/table.ts";
import type {
  MapExtractsTable,
  RunWayIdsTable,
  RunWaysTable,
  WayCorrectionsTable,
} from "./map-extracts/table.ts";
import type { RecordingsTable } from "./recordings/table.ts";
import type { RunnersTable } from "./runners/table.ts";
import type { RunsTable } from "./runs/table.ts";
import type { SafetyChecksTable } from "./safety-checks/table.ts";
import type { ShoeDefaultsTable, ShoesTable } from "./shoes/table.ts";

/**
 * Every table. Times are whole milliseconds since 1970 (`_ms`), days are `YYYY-MM-DD`, truth values are 0 and 1,
 * lists and records are JSON text (`_json`).
 */
export interface Tables {
  readonly data_folder: DataFolderTable;
  readonly runners: RunnersTable;
  readonly safety_checks: SafetyChecksTable;
  readonly diary_entries: DiaryEntriesTable;
  readonly day_logs: DayLogsTable;
  readonly experiments: ExperimentsTable;
  readonly filled_instruments: FilledInstrumentsTable;
  readonly shoes: ShoesTable;
  readonly shoe_defaults: ShoeDefaultsTable;
  readonly recordings: RecordingsTable;
  readonly runs: RunsTable;
  readonly map_extracts: MapExtractsTable;
  readonly run_ways: RunWaysTable;
  readonly run_way_ids: RunWayIdsTable;
  readonly way_corrections: WayCorrectionsTable;
  readonly imports: ImportsTable;
  readonly import_items: ImportItemsTable;
}

/** The open database. A repository also takes a transaction in its place. */
export type Database = Kysely<Tables>;
export type Connection = Database | Transaction<Tables>;
