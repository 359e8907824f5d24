import type { SmallestChange } from "@backstride/core/questionnaires";
import type { Explanation } from "@backstride/core/results";

/** GET …/progress: everything that is followed over time. Made by the core; screens only draw it. */
export interface ProgressAnswer {
  readonly series: readonly ProgressSeries[];
}
/** One line of the progress screen. */
export interface ProgressSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Is a smaller value better? Null where neither is. */
  readonly lowerIsBetter: boolean | null;
  /** Is it a sum of what was recorded, with no chance in it? */
  readonly isRecorded: boolean;
  readonly scale: { readonly least: number; readonly most: number } | null;
  /** Oldest first. A day without a value is absent. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
  /** A change smaller than this may be chance, in either direction; null where nobody measured it. */
  readonly noise: { readonly amount: number; readonly source: string; readonly verified: boolean } | null;
  /** Changes from the first point that matter, by each criterion that the sources give. */
  readonly smallestChanges: readonly SmallestChange[];
  /** What the line says so far, criterion by criterion; "not enough yet" where that is so. */
  readonly statements: readonly Explanation[];
}
