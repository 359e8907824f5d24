import type { DayLog, DiaryEntry } from "../../../packages/core/src/diary/index.ts";
import { tellsSomething, worstByDay } from "../../../packages/core/src/diary/index.ts";
import type { Shoe } from "../../../packages/core/src/footwear/index.ts";
import type { Run } from "../../../packages/core/src/runs/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { dayAt } from "./calendar.ts";
import type { LivedRun, RunnerLife } from "./runner-life.ts";
import type { DiaryWish } from "./wish.ts";

/** Everybody forgets so many entries. */
const FORGOTTEN = 0.1;
const BAD_DAY_FROM = 2;

/** The entries that were made. Those of a larger share of missing entries are always among those of a smaller one. */
export function keptEntries(
  diary: readonly DiaryEntry[],
  { missingEntries, onlyBadDays }: Pick<DiaryWish, "missingEntries" | "onlyBadDays">,
  random: Random,
): readonly DiaryEntry[] {
  const lost = 1 - (1 - FORGOTTEN) * (1 - missingEntries);
  const badDays = new Set(worstByDay(diary).flatMap(({ day, pain }) => (pain >= BAD_DAY_FROM ? [day] : [])));
  return diary.filter(({ day }) => {
    const isMade = !random.chance(lost);
    return isMade && (!onlyBadDays || badDays.has(day));
  });
}

export interface KeptRuns {
  readonly runs: readonly Run[];
  readonly shoes: readonly Shoe[];
}

const HAS_MAP = 0.65;
const HAS_CADENCE = 0.85;
const HAS_WORD_OF_WATCH = 0.7;
const IMPORTS_EARLIER_RUNS = 0.7;
const KNOWS_DISTANCE_OF_OLD_PAIRS = 0.8;
const ENTERED_BY_HAND = 0.04;
const SHOE_NOT_TOLD = 0.04;

/** The runs and shoes as watches, maps and the runner's word have them. */
export function keptRuns(
  { calendar, runs: lived, shoes }: RunnerLife,
  { mislabelledShoes }: Pick<DiaryWish, "mislabelledShoes">,
  random: Random,
): KeptRuns {
  const hasMap = random.chance(HAS_MAP);
  const hasCadence = random.chance(HAS_CADENCE);
  const hasWord = random.chance(HAS_WORD_OF_WATCH);
  const imports = random.chance(IMPORTS_EARLIER_RUNS);
  const knowsOldPairs = random.chance(KNOWS_DISTANCE_OF_OLD_PAIRS);
  const begin = dayAt(calendar, calendar.firstOfDiary);
  const kept = lived.flatMap(({ at, run, otherShoes }): readonly Run[] => {
    const isByHand = random.chance(ENTERED_BY_HAND);
    const isShoeTold = !random.chance(SHOE_NOT_TOLD);
    const isMislabelled = random.chance(mislabelledShoes);
    const other = otherShoes[random.between(0, Math.max(0, otherShoes.length - 1))];
    if (!imports && at < calendar.firstOfDiary) return [];
    const shoeId = isMislabelled && other !== undefined ? other.id : run.shoeId;
    const told: Run = { ...run, shoeId: isShoeTold ? shoeId : null };
    return [isByHand ? byHand(told) : recorded(told, { hasMap, hasCadence, hasWord })];
  });
  const earlierM = imports ? new Map<string, number>() : distanceByShoe(lived, calendar.firstOfDiary);
  return {
    runs: kept,
    shoes: shoes
      .filter(({ retiredOn }) => imports || retiredOn === null || retiredOn >= begin)
      .map((shoe) => {
        const isOld = shoe.firstUsedOn === null;
        const beforeM = (shoe.distanceBeforeM ?? 0) + (earlierM.get(shoe.id) ?? 0);
        return { ...shoe, distanceBeforeM: isOld && !knowsOldPairs ? null : beforeM };
      }),
  };
}

function distanceByShoe(runs: readonly LivedRun[], before: number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { at, run } of runs) {
    if (at >= before || run.shoeId === null) continue;
    sums.set(run.shoeId, (sums.get(run.shoeId) ?? 0) + (run.distanceM ?? 0));
  }
  return sums;
}

/** A distance and a time, and nothing of the way. */
const byHand = (run: Run): Run => ({
  ...run,
  subSport: null,
  ascentM: null,
  descentM: null,
  avgCadenceSpm: null,
  startSpeedMPerS: null,
  startSpeedRatio: null,
  lateCadenceRatio: null,
  spectrum: [],
  surface: null,
});

function recorded(
  run: Run,
  has: { readonly hasMap: boolean; readonly hasCadence: boolean; readonly hasWord: boolean },
): Run {
  const { hasMap, hasCadence, hasWord } = has;
  return {
    ...run,
    subSport: hasWord ? run.subSport : null,
    surface: hasMap ? run.surface : null,
    ...(hasCadence
      ? {}
      : {
          avgCadenceSpm: null,
          lateCadenceRatio: null,
          spectrum: run.spectrum.map((cell) => ({ ...cell, steps: null })),
        }),
  };
}

const NEVER_LOGS = 0.15;
const LOGS_A_DAY = 0.92;
const LEFT_OPEN = 0.03;
const STOPS_CHANCE = 1 / 100;

/** The days that were told of: none by some, most by others, and by nobody in some weeks. */
export function keptDayLogs({ calendar, dayLogs }: RunnerLife, random: Random): readonly DayLog[] {
  const never = random.chance(NEVER_LOGS);
  let daysOff = 0;
  return dayLogs.slice(calendar.firstOfDiary, calendar.today).flatMap((log): readonly DayLog[] => {
    const stops = random.chance(STOPS_CHANCE);
    const length = random.between(7, 21);
    if (daysOff === 0 && stops) daysOff = length;
    const isOff = daysOff > 0;
    daysOff = Math.max(0, daysOff - 1);
    const isMade = random.chance(LOGS_A_DAY);
    const told = <Answer>(answer: Answer): Answer | null => (random.chance(LEFT_OPEN) ? null : answer);
    const kept: DayLog = {
      day: log.day,
      sitting: told(log.sitting),
      stress: told(log.stress),
      sleep: told(log.sleep),
      heavyLifting: told(log.heavyLifting),
      strength: told(log.strength),
      stretching: told(log.stretching),
    };
    return never || isOff || !isMade || !tellsSomething(kept) ? [] : [kept];
  });
}
