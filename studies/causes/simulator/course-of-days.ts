import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { Calendar } from "./calendar.ts";
import type { Habits } from "./habits.ts";

/** How two things go on over the days of a runner: what their stress is, and when nobody runs. */
export interface CourseOfDays {
  /** Standard normal over the long run; weeks of it hang together. */
  readonly stress: readonly number[];
  /** On holiday, ill, or otherwise away from running. */
  readonly isAway: readonly boolean[];
}

const STRESS_KEPT = 0.85;
/** A holiday about every four months, a cold about as often. */
const HOLIDAY_CHANCE = 1 / 120;
const ILLNESS_CHANCE = 1 / 130;

export function drawCourseOfDays({ days, weekdays }: Calendar, random: Random): CourseOfDays {
  const stress: number[] = [];
  const isAway: boolean[] = [];
  let level = random.normal();
  let daysAway = 0;
  for (const weekday of days.map((_day, at) => weekdays[at] ?? 0)) {
    const isHoliday = random.chance(HOLIDAY_CHANCE);
    const isIll = random.chance(ILLNESS_CHANCE);
    const length = isHoliday ? random.between(7, 21) : random.between(3, 7);
    if (daysAway === 0 && (isHoliday || isIll)) daysAway = length;
    isAway.push(daysAway > 0);
    daysAway = Math.max(0, daysAway - 1);
    level = STRESS_KEPT * level + Math.sqrt(1 - STRESS_KEPT ** 2) * random.normal();
    stress.push(level + (weekday < 5 ? 0.15 : -0.4));
  }
  return { stress, isAway };
}

/** The value that a standard normal exceeds with this chance, near enough for making up days (0.01 to 0.5). */
export function exceededWith(chance: number): number {
  const t = Math.sqrt(-2 * Math.log(chance));
  return t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
}

export const isStressful = (stress: number, { stressShare }: Habits): boolean =>
  stress > exceededWith(stressShare);
