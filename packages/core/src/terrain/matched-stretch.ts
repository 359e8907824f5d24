import type { SurfaceClass } from "./surface.ts";

/** A part of a run's way on one way of the map, half-open: `fromM` belongs to it, `toM` to the next one. */
export interface MatchedStretch {
  readonly fromM: number;
  readonly toM: number;
  /** Null where no way of the map explains the positions, or there are none. */
  readonly wayId: number | null;
  readonly surface: SurfaceClass;
  /** How sure the class is, 0 to 1: that of the match times that of the way's tags. 0 for unknown. */
  readonly confidence: number;
}
