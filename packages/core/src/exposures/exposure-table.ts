import { addDays, type LocalDay } from "../time/index.ts";
import type { ExposureRecord } from "./exposure.ts";
import { type ExposureInput, exposureContext } from "./exposure-context.ts";
import {
  type DayExposures,
  EXPOSURE_RECORDS,
  exposuresOfDay,
  exposuresOfRun,
  type RunExposures,
} from "./exposures-of.ts";

/** Every exposure of every run and of every day that was told of, for other programs. */
export interface ExposureTable {
  readonly records: readonly Omit<ExposureRecord, "measure">[];
  readonly runs: readonly {
    readonly runId: string;
    readonly day: LocalDay;
    readonly exposures: RunExposures;
  }[];
  /** From the first day with a run or a log up to today. */
  readonly days: readonly { readonly day: LocalDay; readonly exposures: DayExposures }[];
}

export function exposureTable(input: ExposureInput, today: LocalDay): ExposureTable {
  const context = exposureContext(input);
  const { firstDay, firstLogDay } = context;
  const first = [firstDay, firstLogDay].filter((day) => day !== null).toSorted()[0] ?? null;
  const days: LocalDay[] = [];
  for (let day = first; day !== null && day <= today; day = addDays(day, 1)) days.push(day);
  return {
    records: EXPOSURE_RECORDS.map(({ id, title, definition, unit, needs, missing, row, worse, effect }) => ({
      id,
      title,
      definition,
      unit,
      needs,
      missing,
      row,
      worse,
      effect,
    })),
    runs: days
      .flatMap((day) => context.runsWithin({ start: day, end: addDays(day, 1) }).map((run) => ({ run, day })))
      .map(({ run, day }) => ({ runId: run.id, day, exposures: exposuresOfRun(run, context) })),
    days: days.map((day) => ({ day, exposures: exposuresOfDay(day, context) })),
  };
}
