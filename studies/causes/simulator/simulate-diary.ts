import type { CauseId, Factor } from "../../../packages/core/src/causes/index.ts";
import type { ExposureId } from "../../../packages/core/src/exposures/index.ts";
import type { Scenario } from "../../../packages/core/src/scenario/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { LocalDay } from "../../../packages/core/src/time/index.ts";
import { type BackEvent, drawCourseOfBack } from "./back-of-runner.ts";
import { calendarOf, dayAt } from "./calendar.ts";
import { drawEffects, type LogOddsRatios } from "./effects.ts";
import { drawFlareOdds } from "./flare-odds.ts";
import { presentFactors } from "./present-factors.ts";
import { drawLife } from "./runner-life.ts";
import { trueShares } from "./true-shares.ts";
import { tuneBaseline } from "./tune-baseline.ts";
import { keptDayLogs, keptEntries, keptRuns } from "./what-is-kept.ts";
import type { DiaryWish } from "./wish.ts";
import { writeDiary } from "./write-diary.ts";

/** The parts of a scenario that the search for causes looks at. */
export type DiaryParts = Pick<Scenario, "today" | "runner" | "runs" | "shoes" | "diary" | "dayLogs">;

/** The beginning of a flare, as it truly was. */
export interface TrueEvent {
  readonly day: LocalDay;
  /** The run that it followed; null on a day without one. */
  readonly runId: string | null;
  /** Whether a diary without gaps can show it as a new flare; not while an older one still hurts. */
  readonly canBeSeen: boolean;
  /** What was there on its day, with an effect or without. */
  readonly factors: readonly ExposureId[];
}

export interface DiaryTruth {
  readonly logOddsRatio: LogOddsRatios;
  /**
   * Of the events of the last 365 days that can be seen, the expected share that would not have come without the factor,
   * 0 to 1; null where there was none. See `trueShares`.
   */
  readonly shareByFactor: Readonly<Record<ExposureId, number | null>>;
  readonly shareByCause: Readonly<Record<CauseId, number | null>>;
  /** Oldest first. */
  readonly events: readonly TrueEvent[];
}

export interface SimulatedDiary {
  /** What the product gets to see. */
  readonly observed: DiaryParts;
  /** The same before anything was lost or mislabelled; runs and days from before the diary are in it. */
  readonly complete: DiaryParts;
  readonly truth: DiaryTruth;
}

/** A two-year diary holds 30 to 70 flares. */
const FEWEST_A_WEEK = 30 / 104;
const MOST_A_WEEK = 70 / 104;
const DAYS_OF_SHARES = 365;

/**
 * A whole runner whose causes are known: habits, runs, shoes, days, a back that gives by the factors that were truly
 * there, and what of all that is written down. It is not the model of the analysis: the back remembers, drifts, has bad
 * days for no reason, and carries yesterday over. With one seed the life is the same whatever effects and gaps are wished.
 */
export function simulateDiary(wish: DiaryWish, random: Random): SimulatedDiary {
  const calendar = calendarOf(wish.days);
  const life = drawLife(calendar, random);
  const drawnTarget = FEWEST_A_WEEK * (MOST_A_WEEK / FEWEST_A_WEEK) ** random.uniform();
  const effects = drawEffects(wish.effects, random);
  const odds = drawFlareOdds(life, presentFactors(life), effects, random);
  const baseline = tuneBaseline(odds.logOdds, ((wish.flareTarget ?? drawnTarget) * wish.days) / 7);
  const runIdAt = new Map(life.runs.map(({ at, run }) => [at - calendar.firstOfDiary, run.id]));
  const about = { baseline, habits: life.habits, hasRunAt: (at: number) => runIdAt.has(at) };
  const back = drawCourseOfBack(odds, about, random);
  const diary = writeDiary(life, back.felt);
  const factorsOf = ({ at }: BackEvent): readonly Factor[] => odds.factors[at] ?? [];
  const recent = back.events.filter(({ at, canBeSeen }) => canBeSeen && at >= wish.days - DAYS_OF_SHARES);
  const shares = trueShares(
    recent.map((event) => ({ logOdds: event.logOdds, factors: factorsOf(event) })),
    effects,
  );
  const who = { today: dayAt(calendar, calendar.today), runner: life.runner };
  return {
    observed: {
      ...who,
      ...keptRuns(life, wish, random),
      diary: keptEntries(diary, wish, random),
      dayLogs: keptDayLogs(life, random),
    },
    complete: {
      ...who,
      runs: life.runs.map(({ run }) => run),
      shoes: life.shoes,
      diary,
      dayLogs: life.dayLogs,
    },
    truth: {
      logOddsRatio: effects,
      shareByFactor: shares.byFactor,
      shareByCause: shares.byCause,
      events: back.events.map((event) => ({
        day: dayAt(calendar, calendar.firstOfDiary + event.at),
        runId: runIdAt.get(event.at) ?? null,
        canBeSeen: event.canBeSeen,
        factors: factorsOf(event).map(({ id }) => id),
      })),
    },
  };
}
