import type { MapWay } from "./map-way.ts";
import type { MatchedStretch } from "./matched-stretch.ts";
import { candidatesOf } from "./matching/candidates.ts";
import { MATCH_PARAMETERS, type MatchParameters } from "./matching/match-parameters.ts";
import { matchedPath } from "./matching/matched-path.ts";
import { piecesAlong } from "./matching/pieces-along.ts";
import { positionNoise } from "./matching/position-noise.ts";
import { routeSearch } from "./matching/route-search.ts";
import { stateCosts } from "./matching/state-costs.ts";
import { stretchesOf } from "./matching/stretches-of.ts";
import { type Track, trackPoints } from "./matching/track-points.ts";
import { trellisOf } from "./matching/trellis.ts";
import { wayLines } from "./matching/way-lines.ts";
import { wayNetwork } from "./matching/way-network.ts";

export type MatchOptions = Partial<MatchParameters>;

/**
 * The ways of a map that a run went along, as stretches from its first to its last place without gaps between them
 * (backstride-map-matching): the likeliest way as a whole, by how far the positions lie from it and how well routes along
 * it are as long as the run was (newson-krumm-2009). So the whole stretch decides between a road and the path beside it,
 * and not each position. What no way explains is a stretch of unknown ground; where positions are missing the route
 * between the ends is taken if it is as long as the gap. Empty where nothing was run.
 */
export function matchTrack(
  track: Track,
  ways: readonly MapWay[],
  options: MatchOptions = {},
): readonly MatchedStretch[] {
  const parameters = { ...MATCH_PARAMETERS, ...options };
  const known = track.alongM.filter((metres) => !Number.isNaN(metres));
  const fromM = known[0] ?? 0;
  const extent = { fromM, toM: known.reduce((most, metres) => Math.max(most, metres), fromM) };
  const points = trackPoints(track, parameters.spacingM);
  if (points === null)
    return stretchesOf([{ edge: null, lengthM: extent.toM - fromM, sureness: 0 }], extent, () => null);
  // In the order of their ids, so that the order in which the ways come in decides nothing.
  const inOrder = ways.toSorted((one, other) => one.id - other.id);
  const network = wayNetwork(wayLines(inOrder, points));
  const wayOf = (edge: number): MapWay | null => inOrder[network.wayOf[edge] ?? 0] ?? null;
  const candidates = candidatesOf(points, network, parameters);
  const routes = routeSearch(network);
  const noise = positionNoise(points, candidates);
  const trellis = trellisOf(candidates, stateCosts(points, candidates, noise, routes, parameters));
  const path = matchedPath(trellis, candidates, (edge) => wayOf(edge)?.surface ?? "unknown");
  return stretchesOf(piecesAlong(points.alongM, path, extent, routes, parameters), extent, wayOf);
}
