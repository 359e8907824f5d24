import type { DayLog, DiaryEntry } from "../../diary/index.ts";
import { type ExposureId, exposureContext, exposuresOfDay, exposuresOfRun } from "../../exposures/index.ts";
import { type Outcome, type Watched, watchDiary } from "../../flares/index.ts";
import type { Shoe } from "../../footwear/index.ts";
import type { Measured } from "../../results/index.ts";
import type { RunnerProfile } from "../../runner/index.ts";
import { isRunningSport, type Run } from "../../runs/index.ts";
import type { LocalDay } from "../../time/index.ts";
import { FACTORS, isExposed, isOfRuns, type Limit, limitOf } from "../factors/index.ts";

/** What the search in the diary looks at. */
export interface DiaryInput {
  readonly today: LocalDay;
  readonly runner: RunnerProfile;
  readonly runs: readonly Run[];
  readonly shoes: readonly Shoe[];
  readonly diary: readonly DiaryEntry[];
  readonly dayLogs: readonly DayLog[];
}

/** A run, or a day without one, with what came after it and what it exposed the runner to. */
export interface Occasion {
  readonly watched: Watched;
  readonly day: LocalDay;
  readonly outcome: Outcome;
  /**
   * For each of FACTORS whether it was there; null: not known. On a day without a run every factor of runs is false: what
   * cannot be there was not.
   */
  readonly exposed: readonly (boolean | null)[];
}

export interface DiaryOccasions {
  /** Oldest first. */
  readonly occasions: readonly Occasion[];
  /** For each of FACTORS whether it was there on a day, whatever was run or felt on it; null: not known, or of runs. */
  readonly exposedOn: (day: LocalDay) => readonly (boolean | null)[];
  /** For each of FACTORS from when on it counts for this runner; null where no run tells. */
  readonly limits: readonly (Limit | null)[];
}

/** Every run and every entered day without one, held ready for comparing. */
export function occasionsOf({ runner, runs, shoes, diary, dayLogs }: DiaryInput): DiaryOccasions {
  const context = exposureContext({ runs, shoes, runner, dayLogs });
  const ofRuns = new Map(
    runs
      .filter((run) => run.day !== null && isRunningSport(run.sport))
      .map((run) => [run.id, new Map(Object.entries(exposuresOfRun(run, context)))]),
  );
  const limits = FACTORS.map(({ id, cut }) =>
    limitOf(
      cut,
      [...ofRuns.values()].flatMap((of) => numbersOf(of.get(id))),
    ),
  );
  const judgedBy = (of: ReadonlyMap<string, Measured<number>>) =>
    FACTORS.map(({ id }, at) => judged(of.get(id), limits[at] ?? null));
  const exposedOn = (day: LocalDay) => judgedBy(new Map(Object.entries(exposuresOfDay(day, context))));
  const occasions = watchDiary(runs, diary).map(({ watched, day, outcome }): Occasion => {
    const onDay = exposedOn(day);
    const onRun = watched.kind === "run" ? judgedBy(ofRuns.get(watched.run.id) ?? new Map()) : null;
    const exposed = FACTORS.map(({ id }, at) => {
      if (!isOfRuns(id)) return onDay[at] ?? null;
      return onRun === null ? false : (onRun[at] ?? null);
    });
    return { watched, day, outcome, exposed };
  });
  return { occasions, exposedOn, limits };
}

/** A factor of runs is not looked for on days without one, where it cannot be. */
export const thatCanHave = <Of extends Pick<Occasion, "watched">>(
  id: ExposureId,
  occasions: readonly Of[],
): readonly Of[] => occasions.filter(({ watched }) => watched.kind === "run" || !isOfRuns(id));

const numbersOf = (measured: Measured<number> | undefined): readonly number[] =>
  measured?.kind === "computed" ? [measured.value] : [];

const judged = (measured: Measured<number> | undefined, limit: Limit | null): boolean | null =>
  measured?.kind !== "computed" || limit === null ? null : isExposed(measured.value, limit);
