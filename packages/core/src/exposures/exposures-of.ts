import type { Measured } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { DayExposureId, ExposureRecord, RunExposureId } from "./exposure.ts";
import type { ExposureContext } from "./exposure-context.ts";
import { DAY_EXPOSURES } from "./of-day.ts";
import { FORM_EXPOSURES } from "./of-form.ts";
import { GROUND_EXPOSURES } from "./of-ground.ts";
import { LOAD_EXPOSURES } from "./of-load.ts";
import { SHOE_EXPOSURES } from "./of-shoes.ts";

export const RUN_EXPOSURES = [
  ...LOAD_EXPOSURES,
  ...GROUND_EXPOSURES,
  ...SHOE_EXPOSURES,
  ...FORM_EXPOSURES,
] as const;

/** Every exposure with its definition, what it needs, when it is missing and what is published of it. */
export const EXPOSURE_RECORDS: readonly ExposureRecord[] = [...RUN_EXPOSURES, ...DAY_EXPOSURES];

export type RunExposures = Readonly<Record<RunExposureId, Measured<number>>>;
export type DayExposures = Readonly<Record<DayExposureId, Measured<number>>>;

/** What one run exposed the runner to. */
export const exposuresOfRun = (run: Run, context: ExposureContext): RunExposures =>
  Object.fromEntries(
    RUN_EXPOSURES.map((exposure) => [exposure.id, exposure.measure(run, context)]),
  ) as RunExposures;

/** What one day exposed the runner to, with or without a run. */
export const exposuresOfDay = (day: LocalDay, context: ExposureContext): DayExposures =>
  Object.fromEntries(
    DAY_EXPOSURES.map((exposure) => [exposure.id, exposure.measure(day, context)]),
  ) as DayExposures;
