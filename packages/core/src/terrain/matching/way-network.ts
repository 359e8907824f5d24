import type { Segments } from "./segment-grid.ts";
import type { WayLines } from "./way-lines.ts";

/**
 * Ways as a network: an edge is a piece of one way between two nodes at which ways meet or end, a segment a straight piece
 * of an edge. Nodes, edges and segments are numbers, and the columns are by them.
 */
export interface WayNetwork {
  readonly nodeCount: number;
  /** By edge: the place of its way in the list of ways. */
  readonly wayOf: Int32Array;
  readonly fromNode: Int32Array;
  readonly toNode: Int32Array;
  readonly lengthM: Float64Array;
  /** By edge: whether its way goes on beyond that end, so that to leave it there is a choice. */
  readonly goesOnAtFrom: Uint8Array;
  readonly goesOnAtTo: Uint8Array;
  /** The edges that end at a node: `edgesAt` from `firstEdgeAt[node]` to `firstEdgeAt[node + 1]`. */
  readonly firstEdgeAt: Int32Array;
  readonly edgesAt: Int32Array;
  readonly segments: Segments;
  /** By segment: its edge, and how far along the edge it begins. */
  readonly edgeOf: Int32Array;
  readonly startM: Float64Array;
}

export function wayNetwork({ lines, xM, yM, uses }: WayLines): WayNetwork {
  const edges = { way: [] as number[], from: [] as number[], to: [] as number[], lengthM: [] as number[] };
  const goesOn = { from: [] as number[], to: [] as number[] };
  const segments = { from: [] as number[], to: [] as number[], edge: [] as number[], startM: [] as number[] };
  for (const { way, nodes } of lines) {
    const lastAt = nodes.length - 1;
    const isClosed = nodes[0] === nodes[lastAt];
    let beginAt = 0;
    let lengthM = 0;
    for (let at = 1; at <= lastAt; at += 1) {
      const [previous = 0, node = 0] = [nodes[at - 1], nodes[at]];
      segments.from.push(previous);
      segments.to.push(node);
      segments.edge.push(edges.way.length);
      segments.startM.push(lengthM);
      lengthM += Math.hypot((xM[node] ?? 0) - (xM[previous] ?? 0), (yM[node] ?? 0) - (yM[previous] ?? 0));
      if (at < lastAt && (uses[node] ?? 0) < 2) continue;
      edges.way.push(way);
      edges.from.push(nodes[beginAt] ?? 0);
      edges.to.push(node);
      edges.lengthM.push(lengthM);
      goesOn.from.push(Number(beginAt > 0 || isClosed));
      goesOn.to.push(Number(at < lastAt || isClosed));
      beginAt = at;
      lengthM = 0;
    }
  }
  const fromNode = Int32Array.from(edges.from);
  const toNode = Int32Array.from(edges.to);
  return {
    nodeCount: uses.length,
    wayOf: Int32Array.from(edges.way),
    fromNode,
    toNode,
    lengthM: Float64Array.from(edges.lengthM),
    goesOnAtFrom: Uint8Array.from(goesOn.from),
    goesOnAtTo: Uint8Array.from(goesOn.to),
    ...edgesByNode(fromNode, toNode, uses.length),
    segments: {
      x1: Float64Array.from(segments.from, (node) => xM[node] ?? 0),
      y1: Float64Array.from(segments.from, (node) => yM[node] ?? 0),
      x2: Float64Array.from(segments.to, (node) => xM[node] ?? 0),
      y2: Float64Array.from(segments.to, (node) => yM[node] ?? 0),
    },
    edgeOf: Int32Array.from(segments.edge),
    startM: Float64Array.from(segments.startM),
  };
}

function edgesByNode(
  fromNode: Int32Array,
  toNode: Int32Array,
  nodeCount: number,
): Pick<WayNetwork, "firstEdgeAt" | "edgesAt"> {
  const firstEdgeAt = new Int32Array(nodeCount + 1);
  for (const nodes of [fromNode, toNode]) {
    for (const node of nodes) firstEdgeAt[node + 1] = (firstEdgeAt[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    firstEdgeAt[node + 1] = (firstEdgeAt[node + 1] ?? 0) + (firstEdgeAt[node] ?? 0);
  }
  const filled = firstEdgeAt.slice();
  const edgesAt = new Int32Array(2 * fromNode.length);
  for (const nodes of [fromNode, toNode]) {
    nodes.forEach((node, edge) => {
      const place = filled[node] ?? 0;
      edgesAt[place] = edge;
      filled[node] = place + 1;
    });
  }
  return { firstEdgeAt, edgesAt };
}
