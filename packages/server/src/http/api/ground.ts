import type { SurfaceSource } from "@backstride/core/runs";
import type { SurfaceClass } from "@backstride/core/terrain";

/**
 * GET …/ground (GroundAnswer). POST …/ground/extracts?name=… with the raw bytes of an `.osm.pbf` as body hands a map
 * extract in (201, MapExtract): it is safely stored then and read afterwards. DELETE …/ground/extracts/{id} (204) stops
 * its reading and removes it; what it told of runs stays.
 */
export interface GroundAnswer {
  readonly extracts: readonly MapExtract[];
  /** How many runs are still to be matched with the maps that are ready. */
  readonly runsWaiting: number;
  /** To be shown where anything of the maps is. */
  readonly attribution: string;
}
export interface MapExtract {
  readonly id: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly addedAt: string;
  /** While it is read: the share of the work that is done, 0 to 1, and an estimate of the time left. */
  readonly progress: { readonly share: number; readonly secondsLeft: number | null } | null;
  /** Why it failed; null otherwise. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  /** Ways in the index and its size; null before it is done. */
  readonly wayCount: number | null;
  readonly indexBytes: number | null;
}

/**
 * GET …/runs/{id}/ground. PUT …/runs/{id}/ground/correction takes GroundCorrection and gives this; DELETE
 * …/runs/{id}/ground/correction?fromM=…&toM=… takes the word back and gives this.
 */
export interface RunGround {
  readonly from: SurfaceSource;
  /** How far the shares can be believed, 0 to 1. */
  readonly confidence: number;
  /** The largest first; they are 1 together. */
  readonly shares: readonly { readonly surface: SurfaceClass; readonly share: number }[];
  readonly changesPerKm: number | null;
  readonly longestUniformM: number | null;
  readonly map: "matched" | "not-covered" | "waiting" | "no-map" | "no-positions" | "left-out";
  readonly correctedM: number;
  /** Along the run as the map has it; empty where none tells. */
  readonly stretches: readonly RunGroundStretch[];
  readonly attribution: string;
}
export interface RunGroundStretch {
  /** Metres from the start, half open. */
  readonly fromM: number;
  readonly toM: number;
  readonly surface: SurfaceClass;
  readonly confidence: number;
  /** What the map says where the runner's word stands over it. */
  readonly mapSurface: SurfaceClass | null;
  /** Whether the runner's word can be kept for it: it is on ways of the map. */
  readonly isOnWays: boolean;
}
export interface GroundCorrection {
  readonly fromM: number;
  readonly toM: number;
  readonly surface: GivenSurface;
}
/** What a runner can say of a way. */
export type GivenSurface = "paved-hard" | "compact" | "soft" | "track";
