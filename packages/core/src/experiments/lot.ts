import { random } from "../random/index.ts";
import type { LocalDay } from "../time/index.ts";
import { unitAt, unitsInHalf } from "./calendar.ts";
import type { ArmId, Experiment } from "./experiment.ts";

type Drawn = Pick<Experiment, "kind" | "fortnights" | "seed">;

/**
 * Which arm each unit has, in order and before anything is run. In every fortnight each week, or each weekday, comes once
 * with either arm; which comes first is drawn by lot, for every weekday anew.
 */
export function assignments(experiment: Drawn): readonly ArmId[] {
  const lot = random(experiment.seed);
  const half = unitsInHalf(experiment);
  return Array.from({ length: experiment.fortnights }, (): readonly ArmId[] => {
    const drawn = Array.from({ length: half }, (): ArmId => (lot.chance(0.5) ? "first" : "second"));
    return [...drawn, ...drawn.map(otherThan)];
  }).flat();
}

/** The number of the pair of units whose order one draw decides. */
export function pairOf(experiment: Pick<Experiment, "kind">, unit: number): number {
  const half = unitsInHalf(experiment);
  return half * Math.floor(unit / (2 * half)) + (unit % half);
}

/** The arm of a calendar day, whatever is run or known of it; null for a day that does not count. */
export function armOn(experiment: Experiment, day: LocalDay): ArmId | null {
  const unit = unitAt(experiment, day);
  return unit === null ? null : (assignments(experiment)[unit] ?? null);
}

const otherThan = (arm: ArmId): ArmId => (arm === "first" ? "second" : "first");
