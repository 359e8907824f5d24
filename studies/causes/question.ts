import type { DiaryWish } from "./simulator/index.ts";

/** One simulated runner and how often their diary is cut short and analysed anew. */
export interface Question {
  /** Which part of the study it belongs to. */
  readonly part: string;
  readonly seed: number;
  readonly wish: DiaryWish;
  /** Lengths of diary in days, each at most the wish's. */
  readonly lengths: readonly number[];
}

/** One factor's interval beside its truth, both log odds ratios. */
export interface FactorAnswer {
  readonly at: number;
  readonly truth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly informs: boolean;
  readonly isClaimed: boolean;
}

/** What was found in one diary. */
export interface Answer {
  readonly part: string;
  readonly length: number;
  /** Flares that can be compared. */
  readonly flares: number;
  /** Why there is no posterior; null where there is one. */
  readonly unavailable: string | null;
  readonly factors: readonly FactorAnswer[];
  /** The cause that truly accounts for most flares of the last year, and whom each way of ranking names first. */
  readonly first: {
    readonly truth: string | null;
    readonly analysis: string | null;
    readonly priors: string | null;
    readonly correlation: string | null;
    readonly acuteChronic: string | null;
  };
}
