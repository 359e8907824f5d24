import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatchedStretch, matchTrack, SURFACE_CLASSES, surfaceOfStretches } from "./index.ts";
import { line, type Spot, trackThrough, wayThrough } from "./map-ways.test-support.ts";

const lengthsByWay = (stretches: readonly MatchedStretch[]): Record<string, number> => {
  const lengths: Record<string, number> = {};
  for (const { wayId, fromM, toM } of stretches) {
    lengths[String(wayId)] = (lengths[String(wayId)] ?? 0) + toM - fromM;
  }
  return lengths;
};

/** A road of a kilometre eastwards, and a gravel path 8 m north of it that is joined to it at both ends. */
const ROAD = wayThrough(1, "paved-hard", [
  [0, 0],
  [500, 0],
  [1000, 0],
]);
const PATH = wayThrough(2, "compact", [
  [0, 0],
  [0, 8],
  [1000, 8],
  [1000, 0],
]);

describe("matching a run to a map", () => {
  it("stays on the path where positions lie nearer to the road beside it for 60 m", () => {
    const lurch = (metres: number): Spot => [0, metres > 400 && metres < 460 ? -6 : 1.5 * Math.sin(metres)];
    const stretches = matchTrack(trackThrough(line([20, 8], [980, 8], lurch)), [ROAD, PATH]);
    expect(stretches.map(({ wayId }) => wayId)).toEqual([2]);
  });

  it("stays on the road likewise", () => {
    const lurch = (metres: number): Spot => [0, metres > 400 && metres < 460 ? 6 : 1.5 * Math.sin(metres)];
    const stretches = matchTrack(trackThrough(line([20, 0], [980, 0], lurch)), [ROAD, PATH]);
    expect(stretches.map(({ wayId }) => wayId)).toEqual([1]);
  });

  it("crosses a road without a step on it, and turns into one where the run does", () => {
    const crossing = wayThrough(3, "paved-hard", [
      [500, -300],
      [500, 8],
      [500, 300],
    ]);
    const path = wayThrough(2, "compact", [
      [0, 8],
      [500, 8],
      [1000, 8],
    ]);
    expect(
      matchTrack(trackThrough(line([20, 8], [980, 8])), [path, crossing]).map(({ wayId }) => wayId),
    ).toEqual([2]);
    const turned = matchTrack(trackThrough([...line([20, 8], [500, 8]), ...line([500, 11], [500, 290])]), [
      path,
      crossing,
    ]);
    expect(turned.map(({ wayId }) => wayId)).toEqual([2, 3]);
    expect(Math.abs((turned[0]?.toM ?? 0) - 480)).toBeLessThan(6);
  });

  it("keeps rounds in a stadium on its track, beside the road that passes 20 m away", () => {
    const ring = Array.from({ length: 41 }, (_none, step): Spot => {
      const turn = (2 * Math.PI * step) / 40;
      return [64 * Math.cos(turn), 64 * Math.sin(turn)];
    });
    const ways = [
      wayThrough(1, "track", [...ring.slice(0, 40), ring[0] ?? [0, 0]]),
      wayThrough(2, "paved-hard", [
        [-200, 84],
        [200, 84],
      ]),
    ];
    const rounds = [...ring, ...ring, ...ring].flatMap((spot, at, all) => line(all[at - 1] ?? spot, spot));
    const found = surfaceOfStretches(matchTrack(trackThrough(rounds), ways), new Map());
    expect(Object.keys(found.metres)).toEqual(["track"]);
    // Three times round a circle of 64 m.
    expect(found.metres.track).toBeGreaterThan(1190);
    expect(found.changes).toBe(0);
  });

  it("takes the road through a tunnel without positions where it is as long as the gap, less surely", () => {
    const road = wayThrough(1, "paved-hard", [
      [0, 0],
      [2000, 0],
    ]);
    const spots = [...line([20, 0], [700, 0]), ...line([1300, 0], [1980, 0])];
    const [through, ...others] = matchTrack(trackThrough(spots), [road]);
    expect(others).toEqual([]);
    expect(through).toMatchObject({ wayId: 1, surface: "paved-hard" });
    // 600 of 1,960 m are believed by 0.7.
    expect(through?.confidence ?? 0).toBeCloseTo(1 - (0.3 * 600) / 1960, 1);
  });

  it("does not know a gap that is longer than every route", () => {
    const road = wayThrough(1, "paved-hard", [
      [0, 0],
      [2000, 0],
    ]);
    const track = trackThrough([...line([20, 0], [700, 0]), ...line([1300, 0], [1980, 0])]);
    const longer = {
      ...track,
      alongM: track.alongM.map((metres) => (metres > 1000 ? metres + 400 : metres)),
    };
    const stretches = matchTrack(longer, [road]);
    expect(stretches.map(({ wayId }) => wayId)).toEqual([1, null, 1]);
    expect(Math.abs(lengthsByWay(stretches)["null"] ?? 0) - 1000).toBeLessThan(15);
  });

  it("knows nothing of a map of another region, of no map and of no positions", () => {
    const track = trackThrough(line([0, 0], [900, 0]));
    const unknown = [{ fromM: 0, toM: 900, wayId: null, surface: "unknown", confidence: 0 }];
    const elsewhere = wayThrough(1, "compact", [
      [90_000, 0],
      [91_000, 0],
    ]);
    const closeToUnknown = (stretches: readonly MatchedStretch[]) =>
      stretches.map((stretch) => ({ ...stretch, toM: Math.round(stretch.toM) }));
    expect(closeToUnknown(matchTrack(track, [elsewhere]))).toEqual(unknown);
    expect(closeToUnknown(matchTrack(track, []))).toEqual(unknown);
    const lost = { ...track, latitudeDeg: track.latitudeDeg.map(() => Number.NaN) };
    expect(closeToUnknown(matchTrack(lost, [ROAD]))).toEqual(unknown);
    expect(matchTrack(trackThrough([]), [ROAD])).toEqual([]);
  });

  it("goes off the map over a field and comes back", () => {
    const ways = [
      wayThrough(1, "paved-hard", [
        [0, 0],
        [500, 0],
      ]),
      wayThrough(2, "paved-hard", [
        [1000, 0],
        [1500, 0],
      ]),
    ];
    const stretches = matchTrack(trackThrough(line([0, 0], [1500, 0])), ways);
    expect(stretches.map(({ wayId }) => wayId)).toEqual([1, null, 2]);
    expect(Math.abs((lengthsByWay(stretches)["null"] ?? 0) - 500)).toBeLessThan(80);
  });

  it("is sure of the class where it cannot tell two ways of one class apart, and unsure where it matters", () => {
    const between = trackThrough(line([20, 4], [980, 4]));
    const sureness = (other: "paved-hard" | "compact") =>
      surfaceOfStretches(matchTrack(between, [ROAD, { ...PATH, surface: other }]), new Map()).confidence;
    expect(sureness("paved-hard")).toBeGreaterThan(0.99);
    expect(sureness("compact")).toBeLessThan(0.6);
  });

  it("is no surer than the tags of the way", () => {
    const [stretch] = matchTrack(trackThrough(line([20, 0], [980, 0])), [{ ...ROAD, confidence: 0.6 }]);
    expect(stretch?.confidence).toBeGreaterThan(0.59);
    expect(stretch?.confidence).toBeLessThanOrEqual(0.6);
  });

  it("takes the runner's word for a way", () => {
    const stretches = matchTrack(trackThrough(line([20, 8], [980, 8])), [ROAD, PATH]);
    const found = surfaceOfStretches(stretches, new Map([[2, "soft"]]));
    expect(found).toMatchObject({ confidence: 1, changes: 0 });
    expect(found.correctedM).toBe(found.metres.soft);
  });

  it("matches on the 180th meridian", () => {
    const spots: readonly Spot[] = [
      [-500, 0],
      [500, 0],
    ];
    const stretches = matchTrack(trackThrough(line([-480, 2], [480, 2]), 180), [
      wayThrough(1, "compact", spots, 180),
    ]);
    expect(stretches.map(({ wayId }) => wayId)).toEqual([1]);
  });
});

describe("any run on any map", () => {
  const metres = fc.double({ min: -400, max: 400, noNaN: true });
  const spot = fc.tuple(metres, metres);
  const ways = fc.array(
    fc.tuple(fc.constantFrom(...SURFACE_CLASSES), fc.array(spot, { minLength: 0, maxLength: 6 })),
    { maxLength: 12 },
  );
  const corners = fc.array(spot, { maxLength: 5 });
  const holes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
  // Every 3 m a position from corner to corner, with holes in each column.
  const track = fc.tuple(corners, holes).map(([places, rows]) => {
    const made = trackThrough(places.flatMap((place, at) => line(places[at - 1] ?? place, place)));
    const withHoles = (column: Float64Array, hole: number) =>
      column.map((value, at) => (rows[Math.floor(at / 7) % rows.length] === hole ? Number.NaN : value));
    return {
      latitudeDeg: withHoles(made.latitudeDeg, 0),
      longitudeDeg: withHoles(made.longitudeDeg, 1),
      alongM: withHoles(made.alongM, 2),
    };
  });
  const mapOf = (lines: readonly (readonly [(typeof SURFACE_CLASSES)[number], readonly Spot[]])[]) =>
    lines.map(([surface, spots], at) => wayThrough(at + 1, surface, spots));

  it("is cut into stretches end to end, with a class that is its way's and a confidence that is a share", () => {
    fc.assert(
      fc.property(track, ways, (run, lines) => {
        const map = mapOf(lines);
        const stretches = matchTrack(run, map);
        const known = run.alongM.filter((value) => !Number.isNaN(value));
        expect((stretches.at(-1)?.toM ?? 0) - (stretches[0]?.fromM ?? 0)).toBe(
          (known.at(-1) ?? 0) - (known[0] ?? 0),
        );
        stretches.forEach((stretch, at) => {
          expect(stretch.toM).toBeGreaterThanOrEqual(stretch.fromM);
          expect(stretch.fromM).toBe(stretches[at - 1]?.toM ?? stretch.fromM);
          expect(stretch.surface).toBe(map.find(({ id }) => id === stretch.wayId)?.surface ?? "unknown");
          expect(stretch.confidence).toBeGreaterThanOrEqual(0);
          expect(stretch.confidence).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("comes out the same in whatever order the ways stand", () => {
    fc.assert(
      fc.property(track, ways, (run, lines) => {
        const map = mapOf(lines);
        expect(matchTrack(run, map.toReversed())).toEqual(matchTrack(run, map));
      }),
    );
  });
});
