export { type FilesToImport, type ImportedFiles, importFiles } from "./import-files.ts";
export { type RunningServer, type ServerSettings, startServer } from "./start-server.ts";
export { isDataFolder } from "./storage/read-database.ts";
export { openStore, type Store, type StoreSettings } from "./store.ts";
export { loadScenario } from "./use-cases/assess-runner.ts";
export { diskFullRefusal } from "./use-cases/disk-full.ts";
export { type ErasedData, eraseRunner } from "./use-cases/erase/erase-runner.ts";
export { type KeptData, viewKeptData } from "./use-cases/erase/kept-data.ts";
export { IMPORT_LIMITS, type ImportLimits } from "./use-cases/imports/import-limits.ts";
export {
  readStoredRunner,
  runnersInDataFolder,
  type StoredRunnerNow,
} from "./use-cases/read-stored-runner.ts";
export { OWN_RUNNER_ID, requireRunner, SAMPLE_RUNNER_ID, viewRunners } from "./use-cases/runners.ts";
export { makeSampleRunner } from "./use-cases/sample/make-sample-runner.ts";
export { removeSampleRunner } from "./use-cases/sample/remove-sample-runner.ts";
export { exportRunner } from "./use-cases/transfer/export-runner.ts";
