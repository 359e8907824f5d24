import { footOn, segmentGrid } from "./segment-grid.ts";
import type { TrackPoints } from "./track-points.ts";
import type { WayNetwork } from "./way-network.ts";

/** Places on the network where the runner may have been, by candidate; those of a point lie one after the other. */
export interface Candidates {
  /** By point: its candidates go from `firstOf[point]` to `firstOf[point + 1]`, the nearest first. */
  readonly firstOf: Int32Array;
  readonly edge: Int32Array;
  readonly offsetM: Float64Array;
  readonly distanceM: Float64Array;
  readonly xM: Float64Array;
  readonly yM: Float64Array;
}

interface Found {
  readonly edge: number;
  readonly offsetM: number;
  readonly distanceM: number;
  readonly xM: number;
  readonly yM: number;
}

/** For each point the nearest place of every edge within the radius, at most `mostCandidates` of them. */
export function candidatesOf(
  points: TrackPoints,
  network: WayNetwork,
  { radiusM, mostCandidates }: { readonly radiusM: number; readonly mostCandidates: number },
): Candidates {
  const { segments, edgeOf, startM } = network;
  const grid = segmentGrid(segments, radiusM, points);
  const firstOf = new Int32Array(points.count + 1);
  const all: Found[] = [];
  for (let point = 0; point < points.count; point += 1) {
    const [x = 0, y = 0] = [points.xM[point], points.yM[point]];
    const byEdge = new Map<number, Found>();
    grid.eachNear(x, y, (segment) => {
      const { distanceM, part } = footOn(segments, segment, x, y);
      const edge = edgeOf[segment] ?? 0;
      if (distanceM > Math.min(radiusM, byEdge.get(edge)?.distanceM ?? radiusM)) return;
      const eastM = (segments.x2[segment] ?? 0) - (segments.x1[segment] ?? 0);
      const northM = (segments.y2[segment] ?? 0) - (segments.y1[segment] ?? 0);
      byEdge.set(edge, {
        edge,
        distanceM,
        offsetM: (startM[segment] ?? 0) + part * Math.hypot(eastM, northM),
        xM: (segments.x1[segment] ?? 0) + part * eastM,
        yM: (segments.y1[segment] ?? 0) + part * northM,
      });
    });
    const nearest = [...byEdge.values()].sort(
      (one, other) => one.distanceM - other.distanceM || one.edge - other.edge,
    );
    all.push(...nearest.slice(0, mostCandidates));
    firstOf[point + 1] = all.length;
  }
  return {
    firstOf,
    edge: Int32Array.from(all, ({ edge }) => edge),
    offsetM: Float64Array.from(all, ({ offsetM }) => offsetM),
    distanceM: Float64Array.from(all, ({ distanceM }) => distanceM),
    xM: Float64Array.from(all, ({ xM }) => xM),
    yM: Float64Array.from(all, ({ yM }) => yM),
  };
}
