import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { type FlareOdds, memoryOf, probabilityOf } from "./flare-odds.ts";
import type { Habits } from "./habits.ts";

/** What the runner felt on one day of the diary, 0 to 10 in whole numbers. */
export interface FeltDay {
  readonly morning: number;
  /** Two hours after the run; in the evening of a day without one. */
  readonly later: number;
}

/** Something gave: the beginning of a flare. */
export interface BackEvent {
  /** Place of the day in the diary. */
  readonly at: number;
  /** On the log odds with everything, as it was drawn. */
  readonly logOdds: number;
  /** Whether the pain before it was back near the ordinary, so that a diary without gaps can show it as a new flare. */
  readonly canBeSeen: boolean;
}

export interface CourseOfBack {
  /** Every day of the diary, and today, of which the morning alone is over. */
  readonly felt: readonly FeltDay[];
  readonly events: readonly BackEvent[];
}

const LEAST_ADDED = 3.5;
const MOST_ADDED = 6;
const MOST_PAIN = 9.5;
/** What a night leaves of the pain. */
const LEAST_KEPT = 0.42;
const MOST_KEPT = 0.58;
/** Some pain after a run comes with the next morning only; after a run in the morning more of it. */
const COMES_OVERNIGHT = { afterMorningRun: 0.4, afterEveningRun: 0.2 } as const;
const GRUMBLE_CHANCE = 0.3;
const GRUMBLE = 0.6;
/** Rounded, it is less than two above a painless level. */
const HIDES_FROM = 1.5;
/** Days of the diary before which there is no level to rise from. */
const FIRST_SEEN_DAY = 3;

/**
 * Day by day: an event or none by the odds of that day, and the pain. While an old flare still hurts the back can give
 * again, by the same odds: the flare then goes up and on, and the diary cannot tell it from the old one.
 */
export function drawCourseOfBack(
  { logOdds }: FlareOdds,
  about: {
    readonly baseline: number;
    readonly habits: Habits;
    readonly hasRunAt: (at: number) => boolean;
  },
  random: Random,
): CourseOfBack {
  const { baseline, habits, hasRunAt } = about;
  const overnight = habits.startsInTheMorning
    ? COMES_OVERNIGHT.afterMorningRun
    : COMES_OVERNIGHT.afterEveningRun;
  const felt: FeltDay[] = [];
  const events: BackEvent[] = [];
  let pain = 0;
  let comesInTheMorning = 0;
  let lastEventAt: number | null = null;
  const feel = (): number => {
    const grumbles = random.chance(GRUMBLE_CHANCE);
    const grumble = GRUMBLE * Math.abs(random.normal());
    return whole(habits.ordinaryPain + pain + (grumbles ? grumble : 0));
  };
  const rise = (by: number): void => {
    pain = Math.min(MOST_PAIN, pain + by);
  };
  for (let at = 0; at <= logOdds.length; at += 1) {
    rise(comesInTheMorning);
    comesInTheMorning = 0;
    const morning = feel();
    const own = logOdds[at];
    // Every draw is made on every day, so that another effect does not shift the days after it.
    const draw = random.uniform();
    const added = LEAST_ADDED + (MOST_ADDED - LEAST_ADDED) * random.uniform();
    const comesOvernight = random.chance(overnight);
    const kept = LEAST_KEPT + (MOST_KEPT - LEAST_KEPT) * random.uniform();
    if (own !== undefined) {
      const all = baseline + own + memoryOf(lastEventAt === null ? null : at - lastEventAt);
      if (draw < probabilityOf(all)) {
        events.push({ at, logOdds: all, canBeSeen: at >= FIRST_SEEN_DAY && pain < HIDES_FROM });
        lastEventAt = at;
        if (hasRunAt(at) && comesOvernight) comesInTheMorning = added;
        else rise(added);
      }
    }
    felt.push({ morning, later: feel() });
    pain *= kept;
  }
  return { felt, events };
}

const whole = (pain: number): number => Math.max(0, Math.min(10, Math.round(pain)));
