import { isRunningSport, type Run } from "../runs/index.ts";
import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import { longestRunBefore } from "./longest-run.ts";
import { SPIKE_BOUNDS, SPIKE_WINDOW_DAYS } from "./session-spike.ts";

/** Where no run is known near the day, a distance above this is asked about (a choice of this project), metres. */
export const ASKED_FROM_M = 10_000;

export interface SurprisingDistance {
  /** The longest run near the day, km; null where none has a distance. */
  readonly longestKm: number | null;
}

/**
 * Whether a distance by the runner's word alone is so far above what is known that it is asked about before it counts: one
 * slip of the finger would otherwise raise the bound of today's run for 30 days. It is, where the run would be more than
 * 30 % longer than the longest run known from 30 days before its day to 30 days after (the step of a moderate spike,
 * frandsen-2025), and without such a run from 10 km on. Null where it is not. `runs` has what is known besides that word.
 */
export function surprisingDistance(
  told: { readonly day: LocalDay; readonly distanceM: number },
  runs: readonly Run[],
): SurprisingDistance | null {
  const near = runs.filter(
    ({ sport, day }) =>
      isRunningSport(sport) && day !== null && Math.abs(daysBetween(day, told.day)) <= SPIKE_WINDOW_DAYS,
  );
  const longest = longestRunBefore(near, addDays(told.day, SPIKE_WINDOW_DAYS + 1), 2 * SPIKE_WINDOW_DAYS + 1);
  const askedFromM =
    longest === null ? ASKED_FROM_M : Math.round(1000 * longest.distanceKm * SPIKE_BOUNDS.moderate);
  return told.distanceM > askedFromM ? { longestKm: longest?.distanceKm ?? null } : null;
}
