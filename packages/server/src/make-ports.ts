import { randomInt, randomUUID } from "node:crypto";
import { LARGEST_SEED } from "@backstride/core/experiments";
import { instant } from "@backstride/core/time";
import { threadedAnalyser } from "./jobs/diary-analysis/threaded-analyser.ts";
import { threadedReader } from "./jobs/file-reader/threaded-reader.ts";
import { threadedBuilder } from "./jobs/map-extract/threaded-builder.ts";
import type { DataFolder } from "./storage/data-folder/open-data-folder.ts";
import { turnTaking } from "./storage/data-folder/turn-taking.ts";
import { extractWork } from "./use-cases/ground/extract-work.ts";
import { IMPORT_LIMITS } from "./use-cases/imports/import-limits.ts";
import { importSignals } from "./use-cases/imports/import-signals.ts";
import type { Ports } from "./use-cases/ports.ts";

/** The world as the use cases see it: this machine's clock, zone and disk, unless something else is given. */
export const makePorts = (
  { path, id, db, rawFiles, mapFiles }: Omit<DataFolder, "close">,
  given: Partial<Ports> & { readonly log: (line: string) => void },
): Ports => ({
  db,
  folderId: id,
  rawFiles,
  mapFiles,
  reader: given.reader ?? threadedReader(given.log),
  signals: given.signals ?? importSignals(),
  limits: given.limits ?? IMPORT_LIMITS,
  diaryAnalyser: given.diaryAnalyser ?? threadedAnalyser(path, given.log),
  extractBuilder: given.extractBuilder ?? threadedBuilder(given.log),
  extractWork: given.extractWork ?? extractWork(),
  inSampleTurn: turnTaking(),
  now: given.now ?? (() => instant(Date.now())),
  newId: given.newId ?? randomUUID,
  newSeed: given.newSeed ?? (() => randomInt(LARGEST_SEED + 1)),
  utcOffsetMinutesAt: given.utcOffsetMinutesAt ?? machineOffsetMinutes,
});

/** JavaScript counts the other way round: minutes behind UTC. */
const machineOffsetMinutes: Ports["utcOffsetMinutesAt"] = (at) => -new Date(at).getTimezoneOffset();
