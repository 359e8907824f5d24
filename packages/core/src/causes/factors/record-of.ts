import {
  EXPOSURE_RECORDS,
  type ExposureId,
  type ExposureRecord,
  RUN_EXPOSURE_IDS,
} from "../../exposures/index.ts";

/** Everything about the exposure of a factor. */
export function recordOf(id: ExposureId): ExposureRecord {
  const record = EXPOSURE_RECORDS.find((each) => each.id === id);
  if (record === undefined) throw new Error(`no exposure ${id}`);
  return record;
}

const OF_RUNS: ReadonlySet<ExposureId> = new Set(RUN_EXPOSURE_IDS);

/** Whether it is of a run, so that a day without one cannot have it. */
export const isOfRuns = (id: ExposureId): boolean => OF_RUNS.has(id);
