import type { Instant } from "@backstride/core/time";
import type { OpenFolderId } from "../storage/data-folder/data-folder-id.ts";
import type { MapFiles } from "../storage/data-folder/map-files.ts";
import type { RawFiles } from "../storage/data-folder/raw-files.ts";
import type { TurnTaking } from "../storage/data-folder/turn-taking.ts";
import type { Database } from "../storage/database.ts";
import type { DiaryAnalyser } from "./analysis/diary-analyser.ts";
import type { ExtractBuilder } from "./ground/extract-builder.ts";
import type { ExtractWork } from "./ground/extract-work.ts";
import type { FileReader } from "./imports/file-reader.ts";
import type { ImportLimits } from "./imports/import-limits.ts";
import type { ImportSignals } from "./imports/import-signals.ts";

/** All that a use case needs of the world. The clock, the zone and new ids come in, so that tests decide them. */
export interface Ports {
  readonly db: Database;
  readonly folderId: OpenFolderId;
  readonly rawFiles: RawFiles;
  readonly mapFiles: MapFiles;
  readonly reader: FileReader;
  readonly signals: ImportSignals;
  readonly limits: ImportLimits;
  readonly diaryAnalyser: DiaryAnalyser;
  readonly extractBuilder: ExtractBuilder;
  readonly extractWork: ExtractWork;
  /** Making and removing the sample runner wait for each other. */
  readonly inSampleTurn: TurnTaking;
  now(): Instant;
  newId(): string;
  /** What a lot is drawn from: a whole number, 0 to 2^31 - 1, that nobody can foresee. */
  newSeed(): number;
  /** How many minutes the clock of this machine was ahead of UTC at a moment. */
  utcOffsetMinutesAt(at: Instant): number;
}
