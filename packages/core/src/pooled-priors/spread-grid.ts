import type { LogOddsRatioPrior } from "../case-crossover/index.ts";

/**
 * The literature's prior says where a runner's effect lies; pooling asks where the runners' mean lies and how far apart they
 * are. Its variance is split: a quarter for the mean, mu ~ N(mean, sd²/4), and three for the spread, tau half-normal
 * with tau² three quarters of sd² on average. A new runner of whose fellows nothing is known has the literature's prior
 * again. With halves the pool is too sure where runners are as far apart as the literature's prior is wide
 * (docs/decisions/0017).
 */
const SHARE_OF_MEAN = 0.25;

/** The sd of mu. */
export const meanSdOf = ({ sd }: LogOddsRatioPrior): number => sd * Math.sqrt(SHARE_OF_MEAN);

/** The scale of tau. */
export const scaleOf = ({ sd }: LogOddsRatioPrior): number => sd * Math.sqrt(1 - SHARE_OF_MEAN);

export interface SpreadNode {
  /** Tau, in scales. */
  readonly spread: number;
  /** Logarithm of the prior density times the width of the node, up to a constant. */
  readonly logPrior: number;
}

const NODES = 220;
const WIDEST = 40;
/** In scales: nodes are evenly apart well below, and by a share of themselves well above. */
const BEND = 0.5;

/**
 * Where tau is looked at: from 0 to 40 scales, a hundredth of a scale apart at 0 and 2 % further out. The same for any
 * runners, so that sums over runners can be taken apart again.
 */
export const SPREAD_NODES: readonly SpreadNode[] = Array.from({ length: NODES + 1 }, (_none, at) => {
  const angle = (Math.asinh(WIDEST / BEND) * at) / NODES;
  const spread = BEND * Math.sinh(angle);
  // Trapezoid: the ends count half.
  const width = Math.cosh(angle) * (at === 0 || at === NODES ? 0.5 : 1);
  return { spread, logPrior: -0.5 * spread ** 2 + Math.log(width) };
});
