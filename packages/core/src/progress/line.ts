import type { Explanation } from "../results/index.ts";
import type { LineProfile } from "./series.ts";

/** A line as its instrument defines it. */
export interface Line extends LineProfile {
  /** What the points are, for "1 of 2 …". */
  readonly pointsAre: string;
  /** What has to be known beside any change of this line, for instance how little its test says. */
  readonly remarks: readonly Explanation[];
}
