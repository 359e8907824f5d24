import { type Moment, momentAt } from "./figure-paths.ts";
import type { FigureSpec } from "./poses.ts";

/** So many that between two of them no line gets visibly shorter: the browser moves points along straight lines. */
const STEPS = 32;
/** Of a swing, how much is spent at each of the two ends. */
const REST = 0.12;

/** The moments of one round, at even times; the last is the first again. */
export function momentsOf(spec: FigureSpec): readonly Moment[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = (step % STEPS) / STEPS;
    return momentAt(spec, spec.motion.kind === "round" ? share : thereAndBack(share));
  });
}

/** 0 at first, 1 half way, 0 again; starting and stopping softly. */
export function thereAndBack(share: number): number {
  const half = share <= 0.5 ? share * 2 : 2 - share * 2;
  const way = Math.min(1, Math.max(0, (half - REST) / (1 - 2 * REST)));
  return (1 - Math.cos(Math.PI * way)) / 2;
}
