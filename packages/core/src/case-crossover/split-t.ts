import { solveUpper } from "./cholesky.ts";
import type { Mode } from "./find-mode.ts";
import { logPosterior, type Posterior } from "./log-posterior.ts";

/** A proposal for the coefficients with its log density, up to a constant. */
export interface Proposal {
  readonly coefficients: Float64Array;
  readonly logDensity: number;
}

/** Even, so that a chi-square is a sum of exponentials; low, so that no tail of the posterior is heavier. */
const DEGREES_OF_FREEDOM = 10;
/** How far from the mode, in standard deviations of the parabola, the two sides of each axis are looked at. */
const LOOKED_AT = [1, 2, 3.5];
const NARROWEST = 0.7;

/**
 * The split t distribution of geweke-1989: a multivariate t around the mode whose every axis is as wide on each of its two
 * sides as the posterior is there. Where all cases are exposed the posterior falls off steeply on one side and slowly on the
 * other; a symmetric proposal would hardly reach the slow side.
 */
export function splitT(posterior: Posterior, mode: Mode): (uniform: () => number) => Proposal {
  const size = mode.coefficients.length;
  const axis = (at: number): Float64Array => {
    const unit = new Float64Array(size);
    unit[at] = 1;
    return solveUpper(mode.lower, unit);
  };
  const widths = Array.from({ length: size }, (_none, at) => ({
    above: widthOf(posterior, mode, axis(at), 1),
    below: widthOf(posterior, mode, axis(at), -1),
  }));
  return (uniform) => {
    const scale = Math.sqrt(DEGREES_OF_FREEDOM / chiSquare(uniform, DEGREES_OF_FREEDOM));
    const at = new Float64Array(size);
    let squares = 0;
    let logWidths = 0;
    for (const [column, { above, below }] of widths.entries()) {
      const standard = scale * normal(uniform);
      const width = standard > 0 ? above : below;
      squares += standard ** 2;
      logWidths += Math.log(width);
      at[column] = standard * width;
    }
    const away = solveUpper(mode.lower, at);
    return {
      coefficients: mode.coefficients.map((value, column) => value + (away[column] ?? 0)),
      logDensity: -logWidths - ((DEGREES_OF_FREEDOM + size) / 2) * Math.log1p(squares / DEGREES_OF_FREEDOM),
    };
  };
}

/** The widest normal that fits the fall of the log density on one side, against the parabola's. */
function widthOf(posterior: Posterior, mode: Mode, axis: Float64Array, side: 1 | -1): number {
  const widths = LOOKED_AT.map((distance) => {
    const there = mode.coefficients.map((value, at) => value + side * distance * (axis[at] ?? 0));
    const fall = mode.logDensity - logPosterior(posterior, there);
    return distance / Math.sqrt(2 * Math.max(fall, 1e-3));
  });
  return Math.max(NARROWEST, ...widths);
}

/** Box and Muller; 1 - u keeps the logarithm away from zero. */
export const normal = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

function chiSquare(uniform: () => number, evenDegrees: number): number {
  let sum = 0;
  for (let at = 0; at < evenDegrees / 2; at += 1) sum -= 2 * Math.log(1 - uniform());
  return sum;
}
