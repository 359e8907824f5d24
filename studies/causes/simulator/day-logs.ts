import type { DayLog } from "../../../packages/core/src/diary/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { Calendar } from "./calendar.ts";
import { type CourseOfDays, exceededWith, isStressful } from "./course-of-days.ts";
import type { RunDraft } from "./draft-runs.ts";
import type { Habits } from "./habits.ts";

/** A lapse of the strength exercises begins about every ten weeks and lasts one to four. */
const LAPSE_CHANCE = 1 / 70;

/** What every day was truly like, told of or not. */
export function drawDayLogs(
  { days, weekdays }: Calendar,
  { stress: stressOfDays, isAway }: CourseOfDays,
  { drafts, habits }: { readonly drafts: readonly RunDraft[]; readonly habits: Habits },
  random: Random,
): readonly DayLog[] {
  const withRun = new Set(drafts.map(({ at }) => at));
  const poorFrom = exceededWith(habits.poorSleepShare);
  const ownShare = Math.sqrt(1 - habits.sleepFollowsStress ** 2);
  let daysOfLapse = 0;
  return days.map((day, at): DayLog => {
    const weekday = weekdays[at] ?? 0;
    const stress = stressOfDays[at] ?? 0;
    const night = habits.sleepFollowsStress * (stressOfDays[at - 1] ?? stress) + ownShare * random.normal();
    const atWork = weekday < 5 && isAway[at] !== true;
    const sits = random.chance(habits.sitsAtWork && atWork ? 0.75 : 0.15);
    const sitsLittle = random.chance(0.4);
    const lifts = random.chance(weekday < 5 ? habits.liftChance.workday : habits.liftChance.weekend);
    const lapses = random.chance(LAPSE_CHANCE);
    const lapseDays = random.between(7, 28);
    if (daysOfLapse === 0 && lapses) daysOfLapse = lapseDays;
    const keepsPlan = daysOfLapse === 0 && isAway[at] !== true;
    daysOfLapse = Math.max(0, daysOfLapse - 1);
    const { afterRun, otherDay } = habits.stretchChance;
    const exercises = random.chance(habits.strengthWeekdays.includes(weekday) && keepsPlan ? 0.85 : 0.05);
    return {
      day,
      sitting: sits ? "over-6" : sitsLittle ? "under-3" : "3-to-6",
      stress: isStressful(stress, habits) ? "much" : stress > 0 ? "some" : "little",
      sleep: night > poorFrom ? "poor" : night > 0 ? "fair" : "good",
      heavyLifting: lifts,
      strength: exercises,
      stretching: random.chance(withRun.has(at) ? afterRun : otherDay),
    };
  });
}
