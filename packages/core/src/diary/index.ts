export { BODY_REGIONS, type BodyRegion, isGroinRegion, isLegRegion } from "./body-region.ts";
export {
  type DayLog,
  emptyDayLog,
  SITTING_TIMES,
  type SittingTime,
  SLEEP_QUALITIES,
  type SleepQuality,
  STRESS_LEVELS,
  type StressLevel,
  tellsSomething,
} from "./day-log.ts";
export { type DiaryEntry, PAIN_MOMENTS, type PainMoment } from "./entry.ts";
export { PAIN_RISE, type PainRise, painRise } from "./pain-rise.ts";
export { type PainSummary, painSummary } from "./pain-summary.ts";
export { type DailyPain, worstByDay } from "./worst-by-day.ts";
