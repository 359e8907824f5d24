import type { ArmId, Experiment } from "./experiment.ts";
import { assignments } from "./lot.ts";
import type { Unit } from "./units.ts";

/** What came of one pair: points by which pain rose, as its arms were drawn and whatever was done. */
export interface PairOutcome {
  /** 1 for the first pair. */
  readonly pair: number;
  readonly cameFirst: ArmId;
  /** Null where no pain is known for it. */
  readonly first: number | null;
  readonly second: number | null;
  /** First arm minus second; null unless both are known. */
  readonly difference: number | null;
}

/** How the pairs of an ended experiment came out. */
export interface PairCount {
  readonly pairsPlanned: number;
  /** Both of whose units have an outcome. */
  readonly pairsUsed: number;
  /** Begun, and one of whose units has none. */
  readonly pairsLeftOut: number;
  readonly wasStoppedEarly: boolean;
}

/** The pairs of which at least one unit was lived through. */
export function pairsOf(experiment: Experiment, units: readonly Unit[]): readonly PairOutcome[] {
  const arms = assignments(experiment);
  return Array.from({ length: Math.ceil(units.length / 2) }, (_none, index): PairOutcome => {
    const cameFirst = arms[2 * index] ?? "first";
    const earlier = units[2 * index]?.painRise ?? null;
    const later = units[2 * index + 1]?.painRise ?? null;
    const [first, second] = cameFirst === "first" ? [earlier, later] : [later, earlier];
    const difference = first === null || second === null ? null : first - second;
    return { pair: index + 1, cameFirst, first, second, difference };
  });
}
