/** A way of an extract with the positions of its nodes, and what was kept of its tags. */
export interface ReadWay<Kept> {
  readonly id: number;
  readonly kept: Kept;
  /** Whole 1e-7 degrees, as the file has them: where ways share a node, their numbers are the same. */
  readonly latitudesE7: Int32Array;
  readonly longitudesE7: Int32Array;
}
