export {
  DAY_EXPOSURE_IDS,
  type DayExposureId,
  type EffectEstimate,
  type ExposureId,
  type ExposureRecord,
  type PublishedEffect,
  RUN_EXPOSURE_IDS,
  type RunExposureId,
} from "./exposure.ts";
export { type ExposureContext, type ExposureInput, exposureContext } from "./exposure-context.ts";
export { type ExposureTable, exposureTable } from "./exposure-table.ts";
export {
  type DayExposures,
  EXPOSURE_RECORDS,
  exposuresOfDay,
  exposuresOfRun,
  type RunExposures,
} from "./exposures-of.ts";
export {
  type LoadContexts,
  loadContextsOf,
  loadOfRuns,
  type RunLoadPage,
  type RunWithLoad,
  runLoadPage,
} from "./load-of-runs.ts";
export { exposureTableSchema } from "./schema.ts";
