/** The exposures of one run, in the order of the analysis's exposures. null: not known, which is never zero. */
export type ExposureRow = readonly (number | null)[];

/**
 * Runs of one runner that are compared with each other, as those of the same weeks: the cases were followed by a flare
 * of pain, the controls were not. Several cases are allowed; a stratum without a case or without a control compares
 * nothing.
 */
export interface Stratum {
  readonly cases: readonly ExposureRow[];
  readonly controls: readonly ExposureRow[];
  /**
   * What its rows are, as runs or days without one; all alike where it is left out. What a missing exposure may have been
   * is learned from rows of the same kind alone. An exposure that a kind cannot have is the same number in all its rows.
   */
  readonly kind?: string;
}

/** A normal prior on the logarithm of the odds ratio per unit of the exposure. `sd` Infinity: flat. */
export interface LogOddsRatioPrior {
  readonly mean: number;
  readonly sd: number;
}

export interface ExposureOfInterest {
  readonly prior: LogOddsRatioPrior;
  /** The value of a run without the exposure: what the attributable fraction compares with. */
  readonly unexposedAt: number;
  /** Which side of `unexposedAt` counts as exposed. */
  readonly worse: "more" | "less";
}

export interface CaseCrossoverData {
  readonly exposures: readonly ExposureOfInterest[];
  readonly strata: readonly Stratum[];
  /**
   * The power that the likelihood is raised to, above 0 and at most 1; 1 where it is left out. Below 1 the data count for
   * less than if the model were exactly right (miller-2019).
   */
  readonly likelihoodPower?: number;
}

/** Only a stratum with both tells cases and controls apart. */
export const hasContrast = ({ cases, controls }: Stratum): boolean => cases.length > 0 && controls.length > 0;

export const rowsOf = ({ cases, controls }: Stratum): readonly ExposureRow[] => [...cases, ...controls];
