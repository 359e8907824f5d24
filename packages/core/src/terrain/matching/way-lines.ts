import type { MapWay } from "../map-way.ts";
import type { TrackPoints } from "./track-points.ts";

/** Ways further than this from the box round the track cannot be part of it, not even round a gap. Metres. */
const MARGIN_M = 1000;

/** The ways near a track on its plane. Nodes are numbers: where ways meet they share one. */
export interface WayLines {
  readonly lines: readonly {
    /** The place of the way in the list of ways. */
    readonly way: number;
    readonly nodes: Int32Array;
  }[];
  /** By node. */
  readonly xM: readonly number[];
  readonly yM: readonly number[];
  /** By node: how often ways pass or end there. */
  readonly uses: readonly number[];
}

/** The ways that come within a kilometre of the box round the track. */
export function wayLines(
  ways: readonly MapWay[],
  { plane, xM: pointXM, yM: pointYM }: TrackPoints,
): WayLines {
  const east = spanOf(pointXM);
  const north = spanOf(pointYM);
  const nodeAt = new Map<number, number>();
  const xM: number[] = [];
  const yM: number[] = [];
  const uses: number[] = [];
  const lines: { way: number; nodes: Int32Array }[] = [];
  ways.forEach(({ latitudeDeg, longitudeDeg }, way) => {
    const wayXM = longitudeDeg.map(plane.xM);
    const wayYM = latitudeDeg.map(plane.yM);
    if (wayXM.length < 2 || !isNear(spanOf(wayXM), east) || !isNear(spanOf(wayYM), north)) return;
    const nodes = new Int32Array(wayXM.length);
    for (let at = 0; at < nodes.length; at += 1) {
      const place = plane.placeOf(latitudeDeg[at] ?? 0, longitudeDeg[at] ?? 0);
      const known = nodeAt.get(place);
      const node = known ?? uses.length;
      if (known === undefined) {
        nodeAt.set(place, node);
        xM.push(wayXM[at] ?? 0);
        yM.push(wayYM[at] ?? 0);
        uses.push(0);
      }
      uses[node] = (uses[node] ?? 0) + 1;
      nodes[at] = node;
    }
    lines.push({ way, nodes });
  });
  return { lines, xM, yM, uses };
}

interface Span {
  readonly least: number;
  readonly most: number;
}

/** NaN at both ends where a value is, so that a way with a broken coordinate is near nothing. */
function spanOf(values: Float64Array): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

const isNear = (one: Span, other: Span): boolean =>
  one.least <= other.most + MARGIN_M && one.most >= other.least - MARGIN_M;
