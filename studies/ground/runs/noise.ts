import type { Random } from "../../../packages/core/src/simulation/index.ts";

/** How the errors of positions hang together in time. */
export type NoiseKind = "drifting" | "independent";

/** An error that drifts forgets itself over this many seconds (a Gauss-Markov process): an assumption. */
const MEMORY_S = 60;
/** The part of the variance that drifts; the rest is new each second. */
const DRIFTING_PART = 0.9;

/** Errors of one axis, metres, one a second, with the standard deviation. */
export function errorsM(kind: NoiseKind, deviationM: number, seconds: number, chance: Random): Float64Array {
  const part = kind === "drifting" ? DRIFTING_PART : 0;
  const keeps = Math.exp(-1 / MEMORY_S);
  let drift = chance.normal();
  return new Float64Array(seconds).map(() => {
    drift = keeps * drift + Math.sqrt(1 - keeps ** 2) * chance.normal();
    return deviationM * (Math.sqrt(part) * drift + Math.sqrt(1 - part) * chance.normal());
  });
}
