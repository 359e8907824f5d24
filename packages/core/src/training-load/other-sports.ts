import { SPORTS, type Sport } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { addDays, type DayRange, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";

/** What was done of one sport in some days. */
export interface SportLoad {
  readonly sessions: number;
  readonly hours: Measured<number>;
}

/** What was done besides running in some days, each sport by itself in the order of `SPORTS`. */
export interface OtherSportsOfDays {
  readonly sports: readonly (SportLoad & { readonly sport: Sport })[];
  /** Activities of which it is not known what they were: runs may be among them. Null where there is none. */
  readonly unknownSport: SportLoad | null;
}

/** Described only: it is in no distance, no spike and no bound, since what it does to a running back is not known. */
export interface OtherSports {
  /** The 7 days up to and with today. */
  readonly lastSevenDays: OtherSportsOfDays;
  readonly sevenDaysBefore: OtherSportsOfDays;
}

/** What of `activities` is not running, in the 7 days up to and with `today` and in the 7 before. */
export function otherSportsOf(activities: readonly Run[], today: LocalDay): OtherSports {
  const tomorrow = addDays(today, 1);
  const others = activities.filter(({ sport }) => !isRunningSport(sport));
  return {
    lastSevenDays: within(others, trailingDays(tomorrow, 7)),
    sevenDaysBefore: within(others, trailingDays(addDays(tomorrow, -7), 7)),
  };
}

function within(others: readonly Run[], days: DayRange): OtherSportsOfDays {
  const inside = others.filter(({ day }) => day !== null && rangeHolds(days, day));
  const unknown = inside.filter(({ sport }) => sport === null);
  return {
    sports: SPORTS.flatMap((sport) => {
      const sessions = inside.filter((one) => one.sport === sport);
      return sessions.length === 0 ? [] : [{ sport, ...loadOf(sessions) }];
    }),
    unknownSport: unknown.length === 0 ? null : loadOf(unknown),
  };
}

const loadOf = (sessions: readonly Run[]): SportLoad => ({
  sessions: sessions.length,
  hours: hoursOf(sessions),
});

function hoursOf(sessions: readonly Run[]): Measured<number> {
  if (sessions.some(({ movingS }) => movingS === null)) {
    return unavailable("aSessionHasNoTime", "At least one of the sessions has no time.");
  }
  const seconds = sessions.reduce((sum, { movingS }) => sum + (movingS ?? 0), 0);
  return computed(seconds / 3600, {
    unit: "h",
    version: "hours-of-days/1",
    inputs: sessions.map(({ id }) => id),
  });
}
