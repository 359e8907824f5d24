import type { MapWay } from "./map-way.ts";
import type { MatchedStretch } from "./matched-stretch.ts";
import { footOn, type Segments, segmentGrid } from "./matching/segment-grid.ts";
import { type Track, trackPoints } from "./matching/track-points.ts";

export interface MatchOptions {
  /** Ways further off than this are no candidates, metres. */
  readonly radiusM?: number;
}

const SPACING_M = 12;
const RADIUS_M = 30;

/**
 * The ways of a map that a run went along, as stretches from its first to its last place, without gaps. What no way
 * explains is a stretch of unknown ground.
 */
export function matchTrack(
  track: Track,
  ways: readonly MapWay[],
  { radiusM = RADIUS_M }: MatchOptions = {},
): readonly MatchedStretch[] {
  const points = trackPoints(track, SPACING_M);
  const fromM = track.alongM.find((metres) => !Number.isNaN(metres)) ?? Number.NaN;
  const toM = track.alongM.findLast((metres) => !Number.isNaN(metres)) ?? Number.NaN;
  if (!(toM > fromM)) return [];
  const stretches: MatchedStretch[] = [];
  const add = (end: number, way: MapWay | null): void => {
    const start = stretches.at(-1)?.toM ?? fromM;
    if (!(end > start)) return;
    const last = stretches.at(-1);
    const told = {
      surface: way?.surface ?? "unknown",
      confidence: way?.confidence ?? 0,
      wayId: way?.id ?? null,
    };
    if (last !== undefined && last.wayId === told.wayId) stretches.splice(-1, 1, { ...last, toM: end });
    else stretches.push({ fromM: start, toM: end, ...told });
  };
  if (points !== null) {
    const { segments, wayOf } = segmentsOf(ways, points.plane.xM, points.plane.yM);
    const grid = segmentGrid(segments, radiusM);
    for (let at = 0; at < points.count; at += 1) {
      const [x = 0, y = 0, here = 0] = [points.xM[at], points.yM[at], points.alongM[at]];
      let nearest: MapWay | null = null;
      let nearestM = radiusM;
      grid.eachNear(x, y, (segment) => {
        const { distanceM } = footOn(segments, segment, x, y);
        if (distanceM > nearestM) return;
        nearestM = distanceM;
        nearest = ways[wayOf[segment] ?? 0] ?? null;
      });
      const next = points.alongM[at + 1] ?? toM;
      add(next - here > 5 * SPACING_M ? here : (here + next) / 2, nearest);
      if (next - here > 5 * SPACING_M) add(next, null);
    }
  }
  add(toM, null);
  return stretches;
}

function segmentsOf(
  ways: readonly MapWay[],
  xOf: (longitudeDeg: number) => number,
  yOf: (latitudeDeg: number) => number,
): { readonly segments: Segments; readonly wayOf: Int32Array } {
  const count = ways.reduce((sum, way) => sum + Math.max(0, way.latitudeDeg.length - 1), 0);
  const segments = {
    x1: new Float64Array(count),
    y1: new Float64Array(count),
    x2: new Float64Array(count),
    y2: new Float64Array(count),
  };
  const wayOf = new Int32Array(count);
  let segment = 0;
  ways.forEach((way, index) => {
    for (let node = 1; node < way.latitudeDeg.length; node += 1) {
      segments.x1[segment] = xOf(way.longitudeDeg[node - 1] ?? 0);
      segments.y1[segment] = yOf(way.latitudeDeg[node - 1] ?? 0);
      segments.x2[segment] = xOf(way.longitudeDeg[node] ?? 0);
      segments.y2[segment] = yOf(way.latitudeDeg[node] ?? 0);
      wayOf[segment] = index;
      segment += 1;
    }
  });
  return { segments, wayOf };
}
