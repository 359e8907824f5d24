import type { MatchParameters } from "./match-parameters.ts";
import type { MatchedPoint } from "./matched-path.ts";
import type { RouteSearch } from "./route-search.ts";

/** A piece of the run on one edge; null off the map or where nothing is known. */
export interface Piece {
  readonly edge: number | null;
  readonly lengthM: number;
  readonly sureness: number;
}

/** A route without positions is the one that was run where its length is that of the run to within these. */
const MOST_OFF_SHARE = 0.15;
const MOST_OFF_M = 30;
/** How sure a route is that no position confirms. */
const TRUST_IN_GAP = 0.7;

/** The pieces of a whole run from `fromM` to `toM` of its way, in order. `alongM` tells where each point of the path lies. */
export function piecesAlong(
  alongM: Float64Array,
  path: readonly MatchedPoint[],
  { fromM, toM }: { readonly fromM: number; readonly toM: number },
  routes: RouteSearch,
  { gapM, spacingM }: MatchParameters,
): readonly Piece[] {
  const endM = 2 * spacingM;
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined) return [];
  const pieces = [endPiece(first, (alongM[0] ?? fromM) - fromM, endM)];
  path.forEach((to, at) => {
    const from = path[at - 1];
    const stepM = (alongM[at] ?? 0) - (alongM[at - 1] ?? 0);
    if (from !== undefined) pieces.push(...piecesBetween([from, to], { stepM, isGap: stepM > gapM }, routes));
  });
  return [...pieces, endPiece(last, toM - (alongM.at(-1) ?? toM), endM)];
}

/** Before the first and behind the last position the ground goes on for a few metres; after that it is not known. */
const endPiece = ({ place, sureness }: MatchedPoint, lengthM: number, mostM: number): Piece =>
  place === null || lengthM > mostM
    ? { edge: null, lengthM, sureness: 0 }
    : { edge: place.edge, lengthM, sureness };

/**
 * What lies between two matched positions that are `stepM` of the run's way apart: the route along the ways, stretched to
 * that length; where there is none, the half of it belongs to each end. Over a gap a route counts only if it is as long as
 * the gap, and without one the ground is not known.
 */
function piecesBetween(
  [from, to]: readonly [MatchedPoint, MatchedPoint],
  { stepM, isGap }: { readonly stepM: number; readonly isGap: boolean },
  routes: RouteSearch,
): readonly Piece[] {
  const sureness = ((from.sureness + to.sureness) / 2) * (isGap ? TRUST_IN_GAP : 1);
  const withoutRoute = isGap ? [{ edge: null, lengthM: stepM, sureness: 0 }] : halvesOf(from, to, stepM);
  if (from.place === null || to.place === null) return withoutRoute;
  if (!isGap && from.place.edge === to.place.edge) return [{ edge: to.place.edge, lengthM: stepM, sureness }];
  const mostOffM = Math.max(MOST_OFF_M, MOST_OFF_SHARE * stepM);
  routes.searchFrom(from.place, stepM + mostOffM);
  const { metres } = routes.routeTo(to.place);
  if (!(Math.abs(metres - stepM) <= mostOffM) || metres === 0) return withoutRoute;
  const parts = routes.partsTo(to.place);
  return parts.map(({ edge, lengthM }) => ({ edge, lengthM: (lengthM / metres) * stepM, sureness }));
}

function halvesOf(from: MatchedPoint, to: MatchedPoint, stepM: number): readonly Piece[] {
  return [from, to].map(({ place, sureness }) => ({
    edge: place?.edge ?? null,
    lengthM: stepM / 2,
    sureness,
  }));
}
