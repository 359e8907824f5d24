import type { DayLog } from "../diary/index.ts";
import type { Random } from "../random/index.ts";
import { addDays, type LocalDay, weekdayOf } from "../time/index.ts";

/** What a day brought beside running, and whether the runner told of it. */
export interface DayHabits {
  readonly day: LocalDay;
  /** Hours sat more or less than the runner usually sits. */
  readonly sittingOffHours: number;
  /** The whole log, told or not. */
  readonly rest: Omit<DayLog, "day" | "sitting">;
  readonly isTold: boolean;
  /** On some days that were told of one answer was left out. */
  readonly leftOut: Exclude<keyof DayLog, "day"> | null;
}

/** Saturday and Sunday, Monday being 0. */
const WEEKEND = [5, 6];
const STRENGTH_WEEKDAYS = [1, 4];
const SITTING = { workdayHours: 0.5, weekendHours: -2.5, spreadHours: 1.5 };
const CHANCES = {
  told: 0.88,
  oneLeftOut: 0.12,
  /** A week or so in which nothing is told begins. */
  gapBegins: 0.01,
  muchStress: { workday: 0.2, weekend: 0.05 },
  someStress: 0.4,
  poorSleep: { afterMuchStress: 0.35, usually: 0.12 },
  fairSleep: 0.4,
  heavyLifting: { workday: 0.06, weekend: 0.2 },
  strength: { onItsDays: 0.75, otherwise: 0.06 },
  stretching: 0.4,
};
const GAP_DAYS = { least: 4, most: 10 };
const ANSWERS = ["sitting", "stress", "sleep", "heavyLifting", "strength", "stretching"] as const;

/** The days before `until`, oldest first, with weekdays that differ from weekends, and gaps. */
export function drawDayHabits(
  { until, days }: { readonly until: LocalDay; readonly days: number },
  random: Random,
): readonly DayHabits[] {
  const habits: DayHabits[] = [];
  let gapDays = 0;
  let hadMuchStress = false;
  for (let back = days; back >= 1; back -= 1) {
    const day = addDays(until, -back);
    const isWeekend = WEEKEND.includes(weekdayOf(day));
    const of = ({ workday, weekend }: { readonly workday: number; readonly weekend: number }) =>
      random.chance(isWeekend ? weekend : workday);
    const sittingOffHours =
      (isWeekend ? SITTING.weekendHours : SITTING.workdayHours) + SITTING.spreadHours * random.normal();
    const isPoor = random.chance(
      hadMuchStress ? CHANCES.poorSleep.afterMuchStress : CHANCES.poorSleep.usually,
    );
    const isFair = random.chance(CHANCES.fairSleep);
    hadMuchStress = of(CHANCES.muchStress);
    const hasSomeStress = random.chance(CHANCES.someStress);
    const { onItsDays, otherwise } = CHANCES.strength;
    const rest = {
      stress: hadMuchStress ? "much" : hasSomeStress ? "some" : "little",
      sleep: isPoor ? "poor" : isFair ? "fair" : "good",
      heavyLifting: of(CHANCES.heavyLifting),
      strength: random.chance(STRENGTH_WEEKDAYS.includes(weekdayOf(day)) ? onItsDays : otherwise),
      stretching: random.chance(CHANCES.stretching),
    } as const;
    gapDays = random.chance(CHANCES.gapBegins)
      ? random.between(GAP_DAYS.least, GAP_DAYS.most)
      : Math.max(0, gapDays - 1);
    const isTold = random.chance(CHANCES.told) && gapDays === 0;
    const leftOut = random.chance(CHANCES.oneLeftOut)
      ? (ANSWERS[random.between(0, ANSWERS.length - 1)] ?? null)
      : null;
    habits.push({ day, sittingOffHours, rest, isTold, leftOut });
  }
  return habits;
}

const LONG_SITTING_OVER_HOURS = 6;
const SHORT_SITTING_UNDER_HOURS = 3;

/** The days on which a runner who usually sits so long sat for more than six hours. */
export const longSittingDays = (
  habits: readonly DayHabits[],
  usualSittingHours: number,
): ReadonlySet<LocalDay> =>
  new Set(
    habits.flatMap(({ day, sittingOffHours }) =>
      usualSittingHours + sittingOffHours > LONG_SITTING_OVER_HOURS ? [day] : [],
    ),
  );

/** What of it the runner told. */
export const dayLogsOf = (habits: readonly DayHabits[], usualSittingHours: number): readonly DayLog[] =>
  habits.flatMap(({ day, sittingOffHours, rest, isTold, leftOut }): readonly DayLog[] => {
    if (!isTold) return [];
    const log: DayLog = { day, sitting: sittingOf(usualSittingHours + sittingOffHours), ...rest };
    return [leftOut === null ? log : { ...log, [leftOut]: null }];
  });

function sittingOf(hours: number): NonNullable<DayLog["sitting"]> {
  if (hours > LONG_SITTING_OVER_HOURS) return "over-6";
  return hours < SHORT_SITTING_UNDER_HOURS ? "under-3" : "3-to-6";
}
