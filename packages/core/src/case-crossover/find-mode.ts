import { type Unavailable, unavailable } from "../results/index.ts";
import { cholesky, solveLower, solveUpper } from "./cholesky.ts";
import type { Design } from "./design.ts";
import { logPosterior, type Posterior, posteriorDerivatives } from "./log-posterior.ts";

/** The most likely coefficients, and the curvature there. */
export interface Mode {
  readonly kind: "mode";
  readonly coefficients: Float64Array;
  readonly logDensity: number;
  /** Lower triangle L of the negative second derivatives L L'. */
  readonly lower: Float64Array;
}

const MOST_STEPS = 100;
/**
 * A first step longer than this, in the logarithm of a row's odds, trusts the parabola too far; each later one may be
 * twice as long as the one before, because one outlying row may lie very far out.
 */
const LONGEST_FIRST_STEP = 4;
/** What a further step could still gain in the log density when the climb is over. */
const GAIN_LEFT = 1e-13;
/** As much as rounding of a large log density may hide. */
const GAIN_HIDDEN = 1e-6;
/**
 * A real summit leaves no step to go; on a ridge that rises for ever each step is about 1, in the logarithm of a row's odds.
 * Only along exposures with a flat prior can a ridge rise for ever.
 */
const STEP_LEFT = 1e-4;

/**
 * Climbs to the mode by Newton's method, each step shortened until it does not lose height.
 *
 * Where no mode exists says so: with a flat prior an exposure that is higher at every case than at its controls is the more
 * likely the larger its effect is said to be, without end. An estimate and an interval would be whatever the climb stopped at.
 */
export function findMode(posterior: Posterior): Mode | Unavailable {
  const { design, priors } = posterior;
  const isFlat = priors.map(({ sd }) => !Number.isFinite(sd));
  let coefficients: Float64Array = Float64Array.from(priors, ({ mean, sd }) =>
    Number.isFinite(sd) ? mean : 0,
  );
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { value, gradient, hessian } = posteriorDerivatives(posterior, coefficients);
    const { lower, isConcave } = curvature(hessian, gradient.length);
    const half = solveLower(lower, gradient);
    const step = solveUpper(lower, half);
    const gain = half.reduce((sum, part) => sum + part * part, 0);
    const next =
      gain < GAIN_LEFT && isConcave
        ? null
        : climb(
            posterior,
            { coefficients, value },
            step,
            Math.min(1, (LONGEST_FIRST_STEP * 2 ** count) / longestMove(design, step)),
          );
    if (next === null) {
      const alongFlat = step.map((part, at) => (isFlat[at] === true ? part : 0));
      if (!isConcave || gain > GAIN_HIDDEN || longestMove(design, alongFlat) > STEP_LEFT) break;
      return { kind: "mode", coefficients, logDensity: value, lower };
    }
    coefficients = next;
  }
  return isFlat.includes(true)
    ? unavailable(
        "noLargestLikelihood",
        "The runs with and without a flare differ so completely that every larger effect fits better still; without prior knowledge no estimate exists.",
      )
    : unavailable("modeNotFound", "The most likely effects could not be found within rounding.");
}

/** The negative second derivatives as L L', with a weight on the diagonal where they are not positive definite. */
function curvature(
  hessian: Float64Array,
  size: number,
): { readonly lower: Float64Array; readonly isConcave: boolean } {
  for (let ridge = 0; ; ridge = 10 * ridge + 1e-8) {
    const matrix = hessian.map((cell, at) => (at % (size + 1) === 0 ? ridge : 0) - cell);
    const lower = cholesky(matrix, size);
    if (lower !== null) return { lower, isConcave: ridge === 0 };
    if (!(ridge < Number.MAX_VALUE)) throw new Error("the second derivatives are not numbers");
  }
}

function climb(
  posterior: Posterior,
  from: { readonly coefficients: Float64Array; readonly value: number },
  step: Float64Array,
  first: number,
): Float64Array | null {
  for (let share = first; share > 1e-10; share /= 2) {
    const next = from.coefficients.map((value, at) => value + share * (step[at] ?? 0));
    if (logPosterior(posterior, next) >= from.value) return next;
  }
  return null;
}

/** By how much a step moves the row it moves most, in the logarithm of its odds. */
function longestMove({ values, rowCount }: Design, step: Float64Array): number {
  let longest = 0;
  for (let row = 0; row < rowCount; row += 1) {
    let move = 0;
    for (let column = 0; column < step.length; column += 1) {
      move += (values[column * rowCount + row] ?? 0) * (step[column] ?? 0);
    }
    longest = Math.max(longest, Math.abs(move));
  }
  return longest;
}
