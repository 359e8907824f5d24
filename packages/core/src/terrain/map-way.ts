import type { SurfaceClass } from "./surface.ts";

/** A line of a map that somebody may run along, with what its tags tell of the ground (`surfaceOfTags`). */
export interface MapWay {
  /** The id of the way in OpenStreetMap. */
  readonly id: number;
  readonly surface: SurfaceClass;
  /** How far the tags are believed, 0 to 1. */
  readonly confidence: number;
  /** The way's nodes in order. Where ways meet they share a node: the same coordinates to the last bit. */
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
}
