import type { Random } from "../random/index.ts";
import type { LocalDay } from "../time/index.ts";
import { addDays, weekdayOf } from "../time/index.ts";

/** What makes the back of a simulated runner flare. */
export const SIMULATED_CAUSES = ["none", "session-spike", "worn-shoes", "no-rest", "long-sitting"] as const;
export type SimulatedCause = (typeof SIMULATED_CAUSES)[number];
/** Those that lie in the running itself. */
type CauseOfRuns = Exclude<SimulatedCause, "none" | "long-sitting">;

/** A run before anything is recorded of it. */
export interface RunDraft {
  readonly day: LocalDay;
  readonly distanceM: number;
  readonly isTrail: boolean;
  readonly shoe: "road" | "trail";
  /** Whether the known causes that lie in the running were there on this run. */
  readonly exposures: Readonly<Record<CauseOfRuns, boolean>>;
}

const SPIKE_FROM = 1.3;
const WORN_FROM_M = 800_000;
const NO_REST_FROM_RUNS = 3;
const WINDOW_DAYS = 30;
const LONGEST_USUAL_M = 14_000;
/** Monday, Wednesday, Thursday, Saturday, Sunday: five days on which this runner may run. */
const RUNNING_WEEKDAYS = [0, 2, 3, 5, 6];

/** Runs of so many days before `until` (that day itself not among them), with habits, gaps and now and then a leap. */
export function draftRuns(
  wish: { readonly until: LocalDay; readonly days: number; readonly roadShoeBeforeM: number },
  random: Random,
): readonly RunDraft[] {
  const drafts: RunDraft[] = [];
  let roadShoeM = wish.roadShoeBeforeM;
  for (let back = wish.days; back >= 1; back -= 1) {
    const day = addDays(wish.until, -back);
    const weekday = weekdayOf(day);
    if (!RUNNING_WEEKDAYS.includes(weekday) || random.chance(0.25)) continue;
    const isLong = weekday === 6;
    const isTrail = weekday === 5;
    const longestM = longestWithin(drafts, day);
    const usualM = isLong ? 11_000 : 6_500;
    // After a leap the next ones wait until it has left the window: nobody here runs an ultra by accident.
    const wantsSpike = longestM !== null && longestM < LONGEST_USUAL_M && random.chance(0.1);
    const wishedM = usualM * Math.exp(0.12 * random.normal());
    // Not more than a tenth above the longest, unless it is to be a spike.
    const distanceM = wantsSpike
      ? longestM * (1.35 + 0.5 * random.uniform())
      : Math.min(wishedM, longestM === null ? wishedM : longestM * 1.09);
    if (!isTrail) roadShoeM += distanceM;
    drafts.push({
      day,
      distanceM,
      isTrail,
      shoe: isTrail ? "trail" : "road",
      exposures: {
        "session-spike": longestM !== null && distanceM > SPIKE_FROM * longestM,
        "worn-shoes": !isTrail && roadShoeM >= WORN_FROM_M,
        "no-rest": runsInARow(drafts, day) >= NO_REST_FROM_RUNS,
      },
    });
  }
  return drafts;
}

function longestWithin(drafts: readonly RunDraft[], day: LocalDay): number | null {
  const start = addDays(day, -WINDOW_DAYS);
  const inside = drafts.filter((draft) => draft.day >= start).map(({ distanceM }) => distanceM);
  return inside.length === 0 ? null : Math.max(...inside);
}

/** Days with a run up to and with `day`, counting `day` itself. */
function runsInARow(drafts: readonly RunDraft[], day: LocalDay): number {
  let count = 1;
  let before = addDays(day, -1);
  while (drafts.some((draft) => draft.day === before)) {
    count += 1;
    before = addDays(before, -1);
  }
  return count;
}
