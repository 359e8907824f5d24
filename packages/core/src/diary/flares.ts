import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";
import type { DiaryEntry } from "./entry.ts";
import { worstByDay } from "./worst-by-day.ts";

/**
 * A flare: a day whose worst pain is at least 3 of 10 and at least 2 above the runner's median of the 14 days before
 * it. 2 points are the smallest change on this scale that matters to people with back pain (ostelo-2008); 3 keeps
 * passing stiffness out. Days in a row are one flare.
 */
export const FLARE_DEFINITION = { leastPain: 3, leastRise: 2, levelDays: 14, leastLevelEntries: 3 } as const;

export interface Flare {
  readonly day: LocalDay;
  readonly pain: number;
  /** Median worst pain of the days before, among days with an entry. */
  readonly levelBefore: number;
}

/** The flares of a diary, oldest first. A day with too few entries before it has no level and can't be judged. */
export function findFlares(entries: readonly DiaryEntry[]): readonly Flare[] {
  const days = worstByDay(entries);
  const flares: Flare[] = [];
  let lastFlareDay: LocalDay | null = null;
  for (const { day, pain } of days) {
    const start = addDays(day, -FLARE_DEFINITION.levelDays);
    const before = days.filter((other) => other.day >= start && other.day < day).map((other) => other.pain);
    const levelBefore = median(before);
    if (levelBefore === null || before.length < FLARE_DEFINITION.leastLevelEntries) continue;
    if (pain < FLARE_DEFINITION.leastPain || pain - levelBefore < FLARE_DEFINITION.leastRise) continue;
    const goesOn: boolean = lastFlareDay !== null && daysBetween(day, lastFlareDay) === 1;
    lastFlareDay = day;
    if (!goesOn) flares.push({ day, pain, levelBefore });
  }
  return flares;
}
