import { instant, type LocalDay } from "../time/index.ts";
import type { Run } from "./run.ts";

/** A run of which nothing is known but its id, the day and what the test is about. */
export const makeRun = (id: string, on: LocalDay | null, about: Partial<Run> = {}): Run => ({
  id,
  startedAt: on === null ? null : instant(Date.parse(`${on}T07:00:00Z`)),
  day: on,
  sport: "running",
  subSport: null,
  ground: null,
  shoeId: null,
  distanceM: null,
  movingS: null,
  ascentM: null,
  descentM: null,
  avgHeartRateBpm: null,
  avgCadenceSpm: null,
  startSpeedMPerS: null,
  startHeartRateBpm: null,
  startSpeedRatio: null,
  lateCadenceRatio: null,
  spectrum: [],
  surface: null,
  dirtDistanceM: null,
  effort: null,
  ...about,
});
