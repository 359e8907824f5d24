/** What the matching is tuned by (backstride-map-matching). */
export interface MatchParameters {
  /** A position is taken about every so many metres of way. */
  readonly spacingM: number;
  /** Ways further off are no candidates. */
  readonly radiusM: number;
  readonly mostCandidates: number;
  /** Standard deviation of a position across the way; null: estimated from the track itself. */
  readonly noiseM: number | null;
  /** Errors of positions less apart than this are much the same: each counts for its part of it only. */
  readonly noiseLengthM: number;
  /** Scale of the difference between the route along the ways and the way that was run. */
  readonly detourM: number;
  /** What leaving a way costs that goes on, as a natural logarithm of odds, like the costs that follow. */
  readonly leavingCost: number;
  /** Of getting from one way to another where the map joins them nowhere near. */
  readonly jumpCost: number;
  /** Of leaving the map's ways or coming back to them. */
  readonly offMapCost: number;
  /** A position this many standard deviations from every way is as well off the map. */
  readonly offMapDeviations: number;
  /** Between positions further apart than this nothing is matched but the route between them. */
  readonly gapM: number;
}

/** Chosen on made runs of other seeds than those that docs/validation/ground.md reports. */
export const MATCH_PARAMETERS: MatchParameters = {
  spacingM: 12,
  radiusM: 40,
  mostCandidates: 12,
  noiseM: null,
  noiseLengthM: 60,
  detourM: 6,
  leavingCost: 1,
  jumpCost: 6,
  offMapCost: 4,
  offMapDeviations: 5,
  gapM: 150,
};
