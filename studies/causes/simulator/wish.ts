import type { ExposureId } from "../../../packages/core/src/exposures/index.ts";

/** Which exposures act on the simulated backs: none, all by what is believed beforehand, or one by a known odds ratio. */
export type WishedEffects =
  | "none"
  | "from-priors"
  | { readonly fixed: number /* odds ratio */; readonly on: ExposureId };

export interface DiaryWish {
  /** Length of the diary in days; runs may be known from before it. */
  readonly days: number;
  readonly effects: WishedEffects;
  /** Flares a week that a diary without gaps would show; drawn for each runner where none is wished. */
  readonly flareTarget?: number;
  /** Share of the entries that is lost beside the tenth that everybody forgets, 0 to 1. */
  readonly missingEntries: number;
  /** Share of the runs that are entered with another pair of the runner's, 0 to 1. */
  readonly mislabelledShoes: number;
  /** Entries on days with a pain of 2 or more alone. */
  readonly onlyBadDays: boolean;
}

/** Every simulated diary ends on the same day: nothing depends on the season. */
export const TODAY_TEXT = "2026-05-31";
/** Days of running before the diary begins: longest runs, usual ground and worn shoes have a past. */
export const DAYS_BEFORE = 60;
