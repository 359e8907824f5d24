import { nodeQueue } from "./node-queue.ts";
import type { WayNetwork } from "./way-network.ts";

/** A place on the network: an edge and the metres from its beginning. */
export interface Place {
  readonly edge: number;
  readonly offsetM: number;
}

export interface Route {
  /** Infinite where no route was found. */
  readonly metres: number;
  /** Whether it leaves its first way where this goes on, and for another way. */
  readonly leavesWay: boolean;
}

/** What of a route lies on one edge. */
export interface RoutePart {
  readonly edge: number;
  readonly lengthM: number;
}

/** Routes along the network from one place. */
export interface RouteSearch {
  /** Finds all routes of at most `withinM` from the place; the next call forgets them. */
  readonly searchFrom: (from: Place, withinM: number) => void;
  readonly routeTo: (to: Place) => Route;
  /** The route's parts on its edges in order; none where no route was found. */
  readonly partsTo: (to: Place) => readonly RoutePart[];
}

/** Dijkstra's search from both ends of the place's edge. Memory is taken once for all searches. */
export function routeSearch(network: WayNetwork): RouteSearch {
  const { nodeCount, fromNode, toNode, lengthM, firstEdgeAt, edgesAt } = network;
  const distanceM = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  /** By node that was reached: the edge before it, and whether the search left the first edge at its beginning. */
  const edgeBefore = new Int32Array(nodeCount);
  const throughBegin = new Uint8Array(nodeCount);
  const reached: number[] = [];
  const queue = nodeQueue();
  let start: Place = { edge: 0, offsetM: 0 };

  const reach = (node: number, metres: number, edge: number, begin: number): void => {
    const known = distanceM[node] ?? 0;
    if (metres >= known) return;
    if (known === Number.POSITIVE_INFINITY) reached.push(node);
    distanceM[node] = metres;
    edgeBefore[node] = edge;
    throughBegin[node] = begin;
    queue.add(node, metres);
  };
  const restM = ({ edge, offsetM }: Place): number => (lengthM[edge] ?? 0) - offsetM;

  const searchFrom = (from: Place, withinM: number): void => {
    for (const node of reached) distanceM[node] = Number.POSITIVE_INFINITY;
    reached.length = 0;
    queue.clear();
    start = from;
    if (from.offsetM <= withinM) reach(fromNode[from.edge] ?? 0, from.offsetM, from.edge, 1);
    if (restM(from) <= withinM) reach(toNode[from.edge] ?? 0, restM(from), from.edge, 0);
    for (let next = queue.take(); next !== null; next = queue.take()) {
      const { node, metres } = next;
      if (metres > (distanceM[node] ?? 0)) continue;
      for (let at = firstEdgeAt[node] ?? 0; at < (firstEdgeAt[node + 1] ?? 0); at += 1) {
        const edge = edgesAt[at] ?? 0;
        const farM = metres + (lengthM[edge] ?? 0);
        const far = fromNode[edge] === node ? (toNode[edge] ?? 0) : (fromNode[edge] ?? 0);
        if (farM <= withinM) reach(far, farM, edge, throughBegin[node] ?? 0);
      }
    }
  };

  /** The end of the place's edge by which the route comes in; null where it stays on the first edge or there is none. */
  const lastNodeOf = (to: Place): { readonly node: number | null; readonly metres: number } => {
    const direct = to.edge === start.edge ? Math.abs(to.offsetM - start.offsetM) : Number.POSITIVE_INFINITY;
    const [from = 0, end = 0] = [fromNode[to.edge], toNode[to.edge]];
    const byFrom = (distanceM[from] ?? 0) + to.offsetM;
    const byEnd = (distanceM[end] ?? 0) + restM(to);
    if (direct <= byFrom && direct <= byEnd) return { node: null, metres: direct };
    return byFrom <= byEnd ? { node: from, metres: byFrom } : { node: end, metres: byEnd };
  };

  return {
    searchFrom,
    routeTo: (to) => {
      const { node, metres } = lastNodeOf(to);
      if (node === null || network.wayOf[to.edge] === network.wayOf[start.edge]) {
        return { metres, leavesWay: false };
      }
      const goesOn = throughBegin[node] === 1 ? network.goesOnAtFrom : network.goesOnAtTo;
      return { metres, leavesWay: goesOn[start.edge] === 1 };
    },
    partsTo: (to) => {
      const { node: lastNode, metres } = lastNodeOf(to);
      if (metres === Number.POSITIVE_INFINITY) return [];
      if (lastNode === null) return [{ edge: to.edge, lengthM: metres }];
      const parts = [{ edge: to.edge, lengthM: metres - (distanceM[lastNode] ?? 0) }];
      let node = lastNode;
      for (let edge = edgeBefore[node]; edge !== start.edge && edge !== undefined; edge = edgeBefore[node]) {
        parts.push({ edge, lengthM: lengthM[edge] ?? 0 });
        node = (fromNode[edge] === node ? toNode[edge] : fromNode[edge]) ?? 0;
      }
      parts.push({ edge: start.edge, lengthM: distanceM[node] ?? 0 });
      return parts.reverse();
    },
  };
}
