import { ok, type Refusal, type Result } from "@backstride/core/results";
import { startImportWorker } from "./jobs/import-worker.ts";
import { startExtractWorker } from "./jobs/map-extract/extract-worker.ts";
import type { WokenWorker } from "./jobs/woken-worker.ts";
import { makePorts } from "./make-ports.ts";
import { openDataFolder } from "./storage/data-folder/open-data-folder.ts";
import { extractsOnDisk } from "./storage/map-extracts/repository.ts";
import { namedRawFiles } from "./storage/recordings/repository.ts";
import { takeUpExtracts } from "./use-cases/ground/read-waiting-extract.ts";
import { closeAbandonedImports } from "./use-cases/imports/close-abandoned.ts";
import type { Ports } from "./use-cases/ports.ts";
import { ensureOwnRunner } from "./use-cases/runners.ts";

/** A data folder at work: the use cases' ports, and the imports and map extracts that take up what waits. */
export interface Store {
  readonly ports: Ports;
  readonly imports: WokenWorker;
  readonly extracts: WokenWorker;
  /** Finishes the item at hand, leaves the rest waiting, and gives the data folder free. */
  close(): Promise<void>;
}

export interface StoreSettings {
  readonly dataFolder: string;
  /** What is told to whoever runs this: one line each. */
  readonly log: (line: string) => void;
  /** In place of this machine's clock, zone, limits or ids. */
  readonly given?: Partial<Ports>;
}

/** Opens a data folder for this process: `dataFolderNotWritable`, `dataFolderInUse`, `dataFolderTooNew`, `diskFull`. */
export async function openStore({ dataFolder, log, given }: StoreSettings): Promise<Result<Store, Refusal>> {
  const folder = await openDataFolder(dataFolder);
  if (!folder.ok) return folder;
  const { db, rawFiles, mapFiles } = folder.value;
  await ensureOwnRunner(db);
  // What a killed process had stored and not yet named.
  await rawFiles.sweep(() => namedRawFiles(db));
  const ports = makePorts(folder.value, { ...given, log });
  // The extract first: the file of one that has failed is not needed any more.
  await takeUpExtracts(ports);
  await mapFiles.sweep(() => extractsOnDisk(db));
  await closeAbandonedImports(ports);
  const imports = startImportWorker(ports, log);
  const extracts = startExtractWorker(ports, log);
  return ok({
    ports,
    imports,
    extracts,
    close: async () => {
      await extracts.close();
      await imports.close();
      await ports.reader.close();
      await ports.diaryAnalyser.close();
      await folder.value.close();
    },
  });
}
