import type { Computed, Explanation, Unavailable } from "../results/index.ts";
import type { SurfaceOfRun } from "../runs/index.ts";
import type { Band } from "./band.ts";
import type { LoadCells } from "./load-cells.ts";
import type { ShoeState } from "./modifiers.ts";
import type { UsualRunning } from "./usual-running.ts";

/** What a run is held against. */
export interface LoadContext {
  readonly usual: UsualRunning;
  readonly heightCm: number | null;
  readonly surface: SurfaceOfRun;
  readonly shoe: ShoeState;
}

/** How the load came about: the three multiply to the index over 100. */
export interface LoadFactors {
  /** Steps against those of the hour that is 100. */
  readonly steps: number;
  /** What the speed adds or takes. */
  readonly speed: number;
  /** What slopes add. */
  readonly grade: number;
}

/** How much of what went into a number was measured in this run. */
export interface LoadBasis {
  readonly steps: LoadCells["stepsFrom"];
  readonly course: LoadCells["courseFrom"];
  /** 0 to 1. */
  readonly gradedShare: number;
  readonly ground: SurfaceOfRun["from"];
  readonly shoe: ShoeState;
}

export interface KnownBackLoad {
  readonly kind: "known";
  readonly runId: string;
  /** 100 is an hour of the runner's own usual running on the level. Never a risk. */
  readonly index: Computed<number>;
  /** Every factor at its least and at its most: the widest that the measurements allow, no confidence interval. */
  readonly band: { readonly low: number; readonly high: number };
  readonly steps: Band;
  readonly factors: LoadFactors;
  readonly basis: LoadBasis;
}
/** The same with what a screen shows of one run. */
export interface ExplainedBackLoad extends KnownBackLoad {
  /** The index with other exponents, since none is validated. */
  readonly byExponent: readonly { readonly exponent: number; readonly index: number }[];
  readonly why: Explanation;
}
export interface UnknownBackLoad {
  readonly kind: "unknown";
  readonly runId: string;
  readonly index: Unavailable;
}
export type BackLoad = KnownBackLoad | UnknownBackLoad;
