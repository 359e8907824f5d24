import { FACTORS, type Factor, isExposed, limitOf } from "../../../packages/core/src/causes/index.ts";
import {
  DAY_EXPOSURE_IDS,
  type ExposureContext,
  type ExposureId,
  exposureContext,
  exposuresOfDay,
  exposuresOfRun,
} from "../../../packages/core/src/exposures/index.ts";
import type { Measured } from "../../../packages/core/src/results/index.ts";
import type { RunnerLife } from "./runner-life.ts";

type Exposures = Readonly<Partial<Record<ExposureId, Measured<number>>>>;

/**
 * The factors that were truly there, by the place of the day: those of its run and of the day itself. The limits are the
 * runner's own over all of their runs, as the analysis sets them, but from data of which nothing was lost.
 */
export function presentFactors(life: RunnerLife): readonly (readonly Factor[])[] {
  const context = contextOf(life);
  const ofRuns = new Map<number, Exposures>(
    life.runs.map(({ at, run }) => [at, exposuresOfRun(run, context)]),
  );
  const ofDays = life.calendar.days.map((day): Exposures => exposuresOfDay(day, context));
  const dayIds = new Set<ExposureId>(DAY_EXPOSURE_IDS);
  const judged = FACTORS.flatMap((factor) => {
    const isOfDay = dayIds.has(factor.id);
    const exposuresAt = (at: number): Exposures | undefined => (isOfDay ? ofDays[at] : ofRuns.get(at));
    const known = life.runs.flatMap(({ at }) => knownValue(exposuresAt(at), factor.id) ?? []);
    const limit = limitOf(factor.cut, known);
    return limit === null ? [] : [{ factor, exposuresAt, limit }];
  });
  return life.calendar.days.map((_day, at) =>
    judged.flatMap(({ factor, exposuresAt, limit }) => {
      const value = knownValue(exposuresAt(at), factor.id);
      return value !== null && isExposed(value, limit) ? [factor] : [];
    }),
  );
}

const contextOf = ({ runs, shoes, runner, dayLogs }: RunnerLife): ExposureContext =>
  exposureContext({ runs: runs.map(({ run }) => run), shoes, runner, dayLogs });

function knownValue(exposures: Exposures | undefined, id: ExposureId): number | null {
  const measured = exposures?.[id];
  return measured?.kind === "computed" ? measured.value : null;
}
