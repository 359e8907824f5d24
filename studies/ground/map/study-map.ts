import type { MapWay } from "../../../packages/core/src/terrain/index.ts";

/** A map that runs are laid on. Maps of one name are reported together. */
export interface StudyMap {
  readonly name: string;
  readonly ways: readonly MapWay[];
}
