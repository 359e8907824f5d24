import { random } from "../random/index.ts";
import type { ArmId, Experiment } from "./experiment.ts";

/** Which arm each unit has, in order: in every pair of units each arm once, which comes first drawn by lot. */
export function assignments({ pairs, seed }: Pick<Experiment, "pairs" | "seed">): readonly ArmId[] {
  const lot = random(seed);
  return Array.from({ length: pairs }, (): readonly ArmId[] =>
    lot.chance(0.5) ? ["first", "second"] : ["second", "first"],
  ).flat();
}
