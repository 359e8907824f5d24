import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { Calendar } from "./calendar.ts";
import { type CourseOfDays, isStressful } from "./course-of-days.ts";
import type { Habits } from "./habits.ts";

export type WayKind = "road" | "park" | "trail" | "stadium" | "treadmill";

/** A run as it was planned, before its numbers. */
export interface RunDraft {
  /** Place of its day in the calendar. */
  readonly at: number;
  readonly way: WayKind;
  readonly distanceM: number;
  readonly isLong: boolean;
  readonly isFast: boolean;
}

const SHORTEST_M = 2_000;
const LONGEST_M = 45_000;
const LONGEST_WINDOW_DAYS = 30;
const KEPT_UNDER_STRESS = 0.85;
/** Most runners like a day between. */
const AFTER_A_RUN = 0.8;
const AFTER_REST = 1.1;
/** A block of training: three weeks up, one to rest. */
const BLOCK = [0.95, 1.05, 1.15, 0.8];

/** At most one run a day, by the runner's weekdays, with weeks that grow, and now and then a leap. */
export function draftRuns(
  { days, weekdays }: Calendar,
  { stress, isAway }: CourseOfDays,
  habits: Habits,
  random: Random,
): readonly RunDraft[] {
  const drafts: RunDraft[] = [];
  let weekTimes = 1;
  for (const at of days.keys()) {
    if (at === days.length - 1) break;
    const weekday = weekdays[at] ?? 0;
    if (weekday === 0 || at === 0) weekTimes = timesOfWeek(at, habits, random);
    const chance = habits.runChanceByWeekday[weekday] ?? 0;
    const keeps = isStressful(stress[at] ?? 0, habits) ? KEPT_UNDER_STRESS : 1;
    const rested = drafts.at(-1)?.at === at - 1 ? AFTER_A_RUN : AFTER_REST;
    // Every draw is made whether or not there is a run, so that one habit more does not shift all days after it.
    const wants = random.chance(chance * keeps * rested);
    const variation = Math.exp(0.13 * random.normal());
    const leaps = random.chance(habits.leapChance);
    const leap = 1.15 + 0.5 * random.uniform();
    const isLong = weekday === habits.longWeekday;
    const isFast = weekday === habits.fastWeekday && random.chance(0.85);
    const way = wayOf(isLong, isFast, habits, random);
    if (!wants || isAway[at] === true) continue;
    const longestM = longestBefore(drafts, at);
    const usualM = habits.usualDistanceM * weekTimes * variation * (isLong ? habits.longRunTimes : 1);
    const wishedM = leaps && longestM > 0 ? longestM * leap : usualM;
    const distanceM = Math.min(LONGEST_M, Math.max(SHORTEST_M, wishedM));
    drafts.push({ at, way, distanceM, isLong, isFast });
  }
  return drafts;
}

function timesOfWeek(at: number, { trainsInBlocks }: Habits, random: Random): number {
  const noise = random.normal();
  return trainsInBlocks
    ? (BLOCK[Math.floor(at / 7) % BLOCK.length] ?? 1) * Math.exp(0.06 * noise)
    : Math.exp(0.1 * noise);
}

function wayOf(isLong: boolean, isFast: boolean, habits: Habits, random: Random): WayKind {
  const { trailChance, treadmillChance, parkChance } = habits;
  let rest = random.uniform();
  const falls = (chance: number): boolean => {
    const isIn = rest < chance;
    rest -= chance;
    return isIn;
  };
  if (falls(isLong ? trailChance.long : isFast ? 0 : trailChance.other)) return "trail";
  if (isFast && falls(0.35)) return "stadium";
  if (!isLong && falls(treadmillChance)) return "treadmill";
  return falls(parkChance) ? "park" : "road";
}

function longestBefore(drafts: readonly RunDraft[], at: number): number {
  let longestM = 0;
  for (let back = drafts.length - 1; back >= 0; back -= 1) {
    const draft = drafts[back];
    if (draft === undefined || draft.at < at - LONGEST_WINDOW_DAYS) break;
    longestM = Math.max(longestM, draft.distanceM);
  }
  return longestM;
}
