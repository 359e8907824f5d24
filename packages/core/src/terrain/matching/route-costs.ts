import type { Candidates } from "./candidates.ts";
import type { MatchParameters } from "./match-parameters.ts";
import type { RouteSearch } from "./route-search.ts";

/** What it costs to get from one candidate to another one. */
export type RouteCosts = (later: number) => number;

/** A route this many times as long as the way that was run and as many metres more is not looked for. */
const MOST_DETOUR = 1.5;
const MOST_DETOUR_M = 40;

/**
 * The costs of the routes from a candidate: the more a route differs in length from the way that was run, the more
 * improbable it is (newson-krumm-2009); to leave a way that goes on costs something too, and where there is no route the
 * straight line costs much.
 */
export function routeCosts(
  from: number,
  stepM: number,
  { edge, offsetM, xM, yM }: Candidates,
  routes: RouteSearch,
  { detourM, leavingCost, jumpCost }: MatchParameters,
): RouteCosts {
  const [x = 0, y = 0] = [xM[from], yM[from]];
  routes.searchFrom(
    { edge: edge[from] ?? 0, offsetM: offsetM[from] ?? 0 },
    MOST_DETOUR * stepM + MOST_DETOUR_M,
  );
  return (later) => {
    const route = routes.routeTo({ edge: edge[later] ?? 0, offsetM: offsetM[later] ?? 0 });
    const straightM = Math.hypot((xM[later] ?? 0) - x, (yM[later] ?? 0) - y);
    return Math.min(
      Math.abs(route.metres - stepM) / detourM + (route.leavesWay ? leavingCost : 0),
      Math.abs(straightM - stepM) / detourM + jumpCost,
    );
  };
}
