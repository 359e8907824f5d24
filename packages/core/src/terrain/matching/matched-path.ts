import type { SurfaceClass } from "../surface.ts";
import type { Candidates } from "./candidates.ts";
import { likeliestPath, stateProbabilities } from "./decode-trellis.ts";
import type { Place } from "./route-search.ts";
import { OFF_MAP, type Trellis } from "./trellis.ts";

/** Where a position was matched to. */
export interface MatchedPoint {
  /** Null off the map. */
  readonly place: Place | null;
  /** How probable the class of its ground is, over all ways of that class. */
  readonly sureness: number;
}

/** The likeliest way of the run, point by point. `surfaceOf` tells the class of an edge. */
export function matchedPath(
  trellis: Trellis,
  candidates: Candidates,
  surfaceOf: (edge: number) => SurfaceClass,
): readonly MatchedPoint[] {
  const probabilities = stateProbabilities(trellis);
  const edgeOf = (state: number): number | null => {
    const candidate = trellis.candidateOf[state] ?? OFF_MAP;
    return candidate === OFF_MAP ? null : (candidates.edge[candidate] ?? 0);
  };
  const classOf = (state: number): SurfaceClass => {
    const edge = edgeOf(state);
    return edge === null ? "unknown" : surfaceOf(edge);
  };
  return Array.from(likeliestPath(trellis), (chosen, point) => {
    let sureness = 0;
    for (let state = trellis.firstOf[point] ?? 0; state < (trellis.firstOf[point + 1] ?? 0); state += 1) {
      if (classOf(state) === classOf(chosen)) sureness += probabilities[state] ?? 0;
    }
    const edge = edgeOf(chosen);
    const offsetM = candidates.offsetM[trellis.candidateOf[chosen] ?? 0] ?? 0;
    return { place: edge === null ? null : { edge, offsetM }, sureness: Math.min(1, sureness) };
  });
}
