/**
 * What the matching is tuned by (backstride-map-matching). Costs are natural logarithms of odds; deviations are standard
 * deviations of the track's own noise.
 */
export interface MatchParameters {
  /** Positions are taken together over about this length of way. */
  readonly spacingM: number;
  /** Ways further off are no candidates. */
  readonly radiusM: number;
  readonly mostCandidates: number;
  /** Over this length of way the errors of positions forget themselves. */
  readonly noiseLengthM: number;
  /** The most that one new error may cost, so that a leap of the positions does not decide alone. */
  readonly mostErrorCost: number;
  /** What part of its error's cost a position has on its own, beside what is new in it. */
  readonly levelWeight: number;
  /** Errors larger than this are improbable on their own. */
  readonly farDeviations: number;
  /** Scale of the difference between the route along the ways and the way that was run. */
  readonly detourM: number;
  /** What leaving a way costs that goes on. */
  readonly leavingCost: number;
  /** Of getting from one way to another where the map joins them nowhere near. */
  readonly jumpCost: number;
  /** Of leaving the map's ways, and of coming back to them. */
  readonly offMapCost: number;
  /** Of each position off the map. */
  readonly stayingOffCost: number;
  /** Between positions further apart than this nothing is matched but the route between them. */
  readonly gapM: number;
}

/** Chosen on made runs of other seeds than those that docs/validation/ground.md reports. */
export const MATCH_PARAMETERS: MatchParameters = {
  spacingM: 12,
  radiusM: 40,
  mostCandidates: 12,
  noiseLengthM: 100,
  mostErrorCost: 10,
  levelWeight: 0.05,
  farDeviations: 4,
  detourM: 5,
  leavingCost: 1,
  jumpCost: 6,
  offMapCost: 4,
  stayingOffCost: 5,
  gapM: 150,
};
