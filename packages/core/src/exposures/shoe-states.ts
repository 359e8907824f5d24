import type { ShoeState } from "../back-load/index.ts";
import { SHOE_LIFE_CONVENTION, type Shoe } from "../footwear/index.ts";
import { byDayAndStart, isRunningSport, type Run } from "../runs/index.ts";

/**
 * Whether the shoe of each run was worn on that run: its distance by then against the end of the usual life. By run id; a
 * run that is not in it was in a shoe that is not known. A shoe whose distance before is not known is worn once the known
 * part alone reaches the end; until then nobody knows.
 */
export function shoeStatesOf(runs: readonly Run[], shoes: readonly Shoe[]): ReadonlyMap<string, ShoeState> {
  const reachedM = new Map(shoes.map((shoe) => [shoe.id, shoe.distanceBeforeM ?? 0]));
  const isExact = new Map(shoes.map((shoe) => [shoe.id, shoe.distanceBeforeM !== null]));
  const states = new Map<string, ShoeState>();
  for (const run of runs.toSorted(byDayAndStart)) {
    const before = run.shoeId === null ? undefined : reachedM.get(run.shoeId);
    if (run.shoeId === null || before === undefined || !isRunningSport(run.sport)) continue;
    const isWorn = before >= 1000 * SHOE_LIFE_CONVENTION.toKm;
    states.set(run.id, isWorn ? "worn" : isExact.get(run.shoeId) === true ? "within" : "unknown");
    if (run.distanceM === null) isExact.set(run.shoeId, false);
    reachedM.set(run.shoeId, before + (run.distanceM ?? 0));
  }
  return states;
}
