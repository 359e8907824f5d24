import type { Random } from "../../../packages/core/src/simulation/index.ts";

/** What makes one runner another than the next. Chances are 0 to 1; weekdays are 0 for Monday to 6 for Sunday. */
export interface Habits {
  readonly runChanceByWeekday: readonly number[];
  readonly longWeekday: number;
  /** Null for those who never run fast by plan. */
  readonly fastWeekday: number | null;
  readonly usualDistanceM: number;
  readonly longRunTimes: number;
  readonly leapChance: number;
  /** Whether the weeks grow by threes and then fall back, or only vary. */
  readonly trainsInBlocks: boolean;
  readonly easySpeedMPerS: number;
  readonly easyCadenceSpm: number;
  readonly startSpeedRatio: number;
  readonly startsInTheMorning: boolean;
  readonly trailChance: { readonly long: number; readonly other: number };
  readonly parkChance: number;
  readonly treadmillChance: number;
  /** Share of the way that falls, on roads and on trails. */
  readonly downhill: { readonly road: number; readonly trail: number };
  readonly hasTrailShoes: boolean;
  readonly wrongShoeChance: number;
  readonly sitsAtWork: boolean;
  readonly liftChance: { readonly workday: number; readonly weekend: number };
  readonly strengthWeekdays: readonly number[];
  readonly stretchChance: { readonly afterRun: number; readonly otherDay: number };
  /** How much of the days is stressful and how many nights are poor. */
  readonly stressShare: number;
  readonly poorSleepShare: number;
  /** How far poor nights follow stress, 0 to 1. */
  readonly sleepFollowsStress: number;
  /** The pain of an ordinary day, 0 to 10. */
  readonly ordinaryPain: number;
  readonly heightCm: number;
}

export function drawHabits(random: Random): Habits {
  const within = (least: number, most: number): number => least + (most - least) * random.uniform();
  const longWeekday = random.chance(0.6) ? 6 : 5;
  const otherRuns = random.between(2, 5);
  const liked = Array.from({ length: 7 }, () => random.uniform());
  const least = liked.filter((_like, weekday) => weekday !== longWeekday).toSorted((a, b) => b - a)[
    otherRuns
  ];
  const runChanceByWeekday = liked.map((like, weekday) =>
    weekday === longWeekday ? 0.85 : like > (least ?? 0) ? 0.8 : 0.07,
  );
  const likesTrails = random.chance(0.5);
  const stretches = random.chance(0.6);
  const lifts = within(0.02, 0.1);
  const strengthSessions = random.between(0, 3);
  return {
    runChanceByWeekday,
    longWeekday,
    fastWeekday: random.chance(0.65) ? random.between(1, 4) : null,
    usualDistanceM: 1000 * within(5, 11),
    longRunTimes: within(1.4, 2),
    leapChance: within(0.01, 0.05),
    trainsInBlocks: random.chance(0.5),
    easySpeedMPerS: within(2.3, 3.3),
    easyCadenceSpm: 168 + 7 * random.normal(),
    startSpeedRatio: within(0.92, 0.98),
    startsInTheMorning: random.chance(0.3),
    trailChance: likesTrails ? { long: 0.8, other: 0.12 } : { long: 0.15, other: 0.05 },
    parkChance: within(0.03, 0.2),
    treadmillChance: random.chance(0.2) ? 0.1 : 0.01,
    downhill: { road: within(0.01, 0.12), trail: within(0.12, 0.3) },
    hasTrailShoes: likesTrails || random.chance(0.4),
    wrongShoeChance: within(0.03, 0.12),
    sitsAtWork: random.chance(0.6),
    liftChance: { workday: lifts, weekend: 2 * lifts },
    strengthWeekdays: Array.from({ length: strengthSessions }, () => random.between(0, 6)),
    stretchChance: stretches ? { afterRun: 0.55, otherDay: 0.15 } : { afterRun: 0.12, otherDay: 0.06 },
    stressShare: within(0.08, 0.3),
    poorSleepShare: within(0.08, 0.3),
    sleepFollowsStress: within(0.3, 0.7),
    ordinaryPain: random.chance(0.6) ? 0 : within(0.2, 1.4),
    heightCm: Math.round(172 + 9 * random.normal()),
  };
}
