/** How what was believed of an effect compares with the effect. */
export interface Score {
  readonly squaredError: number;
  /** Logarithm of the believed normal density at the truth: higher is better. */
  readonly logScore: number;
  readonly isCovered: boolean;
}

const NORMAL_95 = 1.6448536269514722;

export function scoreOf(
  truth: number,
  { mean, sd, low = mean - NORMAL_95 * sd, high = mean + NORMAL_95 * sd }: Believed,
): Score {
  return {
    squaredError: (truth - mean) ** 2,
    logScore: -0.5 * ((truth - mean) / sd) ** 2 - Math.log(sd) - 0.5 * Math.log(2 * Math.PI),
    isCovered: low <= truth && truth <= high,
  };
}

export interface Believed {
  readonly mean: number;
  readonly sd: number;
  /** The middle 90 %; without it that of the normal distribution. */
  readonly low?: number;
  readonly high?: number;
}

/** A mean over clinics with its standard error: runners of one clinic share a truth and don't count one by one. */
export interface Average {
  readonly mean: number;
  readonly error: number;
}

export function averageOf(perClinic: readonly number[]): Average {
  const mean = perClinic.reduce((sum, value) => sum + value, 0) / perClinic.length;
  const squares = perClinic.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (perClinic.length - 1) / perClinic.length) };
}
