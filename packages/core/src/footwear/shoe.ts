import type { LocalDay } from "../time/index.ts";

/** What a shoe is made for. `daily` is an all-round trainer for road and easy paths. */
export const SHOE_DISCIPLINES = [
  "daily",
  "road",
  "trail",
  "cross-country",
  "track-spikes",
  "treadmill",
] as const;
export type ShoeDiscipline = (typeof SHOE_DISCIPLINES)[number];

export interface Shoe {
  readonly id: string;
  readonly name: string;
  readonly discipline: ShoeDiscipline;
  /** Distance run in it before the first run that Backstride knows, metres; null where the runner doesn't know. */
  readonly distanceBeforeM: number | null;
  /** The distance at which the runner wants to be reminded, metres; null leaves it to the convention. */
  readonly renewAtM: number | null;
  readonly firstUsedOn: LocalDay | null;
  readonly retiredOn: LocalDay | null;
}
