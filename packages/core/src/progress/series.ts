import type { SmallestChange } from "../questionnaires/index.ts";
import type { Explanation } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";

/** Name and version of what is said of the lines. */
export const PROGRESS_VERSION = "progress/1";

/** One value of a line. A day without a value is absent. */
export interface ProgressPoint {
  readonly day: LocalDay;
  readonly value: number;
}

/** How far two values of a person who did not change may lie apart. */
export interface Noise {
  readonly amount: number;
  /** Id of the record in evidence/sources. */
  readonly source: string;
  /** False where the figure could not be checked against the publication. */
  readonly verified: boolean;
}

/** What a line is, apart from its values. */
export interface LineProfile {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Null where neither direction is better. */
  readonly lowerIsBetter: boolean | null;
  readonly scale: { readonly least: number; readonly most: number } | null;
  /** Is it a sum of what was recorded, with no chance in it? A rating and a test come out otherwise when repeated. */
  readonly isRecorded: boolean;
  /** Null where nobody has measured it. */
  readonly noise: Noise | null;
  /** Changes that matter, by each criterion of the sources, in the direction that is better. */
  readonly smallestChanges: readonly SmallestChange[];
}

/** One line of what is followed over time, with what it says so far. */
export interface ProgressSeries extends LineProfile {
  /** Oldest first, one for a day. */
  readonly points: readonly ProgressPoint[];
  readonly statements: readonly Explanation[];
}
