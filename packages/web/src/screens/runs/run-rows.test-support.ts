import type { RunRow } from "@backstride/server/api";

/** A run of which only what is given is known. */
export const runRow = (given: Partial<RunRow> & { readonly id: string }): RunRow => ({
  startedAt: null,
  day: null,
  dayFrom: null,
  name: null,
  sport: "running",
  subSport: null,
  isRun: (given.sport === undefined ? "running" : given.sport) === "running",
  ground: null,
  shoeId: null,
  shoeFrom: null,
  effort: null,
  distanceM: null,
  movingS: null,
  elapsedS: null,
  ascentM: null,
  avgHeartRateBpm: null,
  avgCadenceSpm: null,
  worstPain: null,
  format: "fit",
  isByHand: false,
  twinCount: 0,
  ...given,
});
