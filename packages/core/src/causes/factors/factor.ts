import type { ExposureId } from "../../exposures/index.ts";
import type { CauseId } from "../cause-id.ts";

/**
 * From when on an exposure counts as there. `own-upper-quarter`: above the 75th percentile of what is known of the
 * runner's own runs, for exposures of which much and little differ from runner to runner.
 */
export type Cut =
  | { readonly kind: "yes" }
  | { readonly kind: "over" | "at-least" | "at-most"; readonly limit: number }
  | { readonly kind: "own-upper-quarter" };

/** An exposure as a yes or no that flares are held against, and the cause that it belongs to. */
export interface Factor {
  readonly id: ExposureId;
  readonly cause: CauseId;
  readonly cut: Cut;
  /** What it is called when it is there, so that it can stand in a list: "Three days or more without stretching". */
  readonly name: string;
  /** What a flare followed, as it stands after "a run" or "a day": "more than a tenth longer than any of 30 days". */
  readonly phrase: string;
  readonly sources: readonly string[];
}
