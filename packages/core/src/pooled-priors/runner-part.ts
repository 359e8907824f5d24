/** What one runner's diary says of one log odds ratio, what was believed beforehand taken out: about N(estimate, variance). */
export interface FactorPart {
  /** Log odds ratio of a flare per unit of the exposure. */
  readonly estimate: number;
  /** Above 0: what the diary leaves open, in the same unit squared. */
  readonly variance: number;
}

/**
 * All that one runner brings to the priors of others. It is computed from that runner's analysis alone, so that runners
 * spread over workers in any grouping; putting databases together is putting their lists of parts together.
 */
export interface RunnerPart {
  /** Flares that were compared with other runs. */
  readonly flares: number;
  /** By the factor's id; a factor on which the diary is silent has no entry. */
  readonly factors: Readonly<Record<string, FactorPart>>;
}
