import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { greatCircleM } from "@backstride/core/terrain";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadWay } from "./read-way.ts";
import { writeWayIndex } from "./way-index-writer.ts";
import { packPoints, unpackPoints } from "./way-points.ts";
import { waysNear } from "./ways-near.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-index-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Way = ReadWay<{ readonly surface: "soft" | "compact"; readonly confidence: number }>;
const way = (id: number, latitudesE7: readonly number[], longitudesE7: readonly number[]): Way => ({
  id,
  kept: { surface: id % 2 === 0 ? "soft" : "compact", confidence: 0.75 },
  latitudesE7: Int32Array.from(latitudesE7),
  longitudesE7: Int32Array.from(longitudesE7),
});

function indexOf(name: string, ways: readonly Way[]): string {
  const path = join(folder, name);
  const index = writeWayIndex(path);
  for (const each of ways) index.add(each);
  index.finish();
  return path;
}

const track = (points: readonly (readonly [number, number])[]) => ({
  latitudeDeg: Float64Array.from(points, ([latitude]) => latitude),
  longitudeDeg: Float64Array.from(points, ([, longitude]) => longitude),
});

describe("the ways near a track", () => {
  it("come with ground and coordinates to the last bit", () => {
    const path = indexOf("a", [way(4_000_000_001, [470_000_001, 470_000_003], [80_000_007, -1_799_999_999])]);
    expect(waysNear([path], track([[47, 8]]))).toEqual([
      {
        id: 4_000_000_001,
        surface: "compact",
        confidence: 0.75,
        latitudeDeg: Float64Array.of(470_000_001 / 1e7, 470_000_003 / 1e7),
        longitudeDeg: Float64Array.of(80_000_007 / 1e7, -1_799_999_999 / 1e7),
      },
    ]);
  });

  it("are those within 60 m, far in the north too, and not those far off", () => {
    const lines = [1, 2, 3].map((id) => way(id, [700_000_000, 700_000_000], [250_000_000, 250_000_100]));
    // 50 m west, which is 0.00131 degrees there, and 3 km west.
    const near = greatCircleM(70, 25.00001, 70, 25.00132);
    expect(near).toBeGreaterThan(49);
    expect(near).toBeLessThan(51);
    const path = indexOf("a", lines);
    expect(waysNear([path], track([[70, 25.00132]])).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(waysNear([path], track([[70, 25.08]]))).toEqual([]);
  });

  it("come once each, and of two maps the first one's counts", () => {
    const long = way(6, [470_000_000, 471_000_000], [80_000_000, 80_000_000]);
    const path = indexOf("a", [long, way(7, [470_500_000, 470_500_000], [80_000_000, 80_000_500])]);
    const other = indexOf("b", [
      { ...long, kept: { surface: "compact", confidence: 0.1 } },
      way(9, [470_500_000, 470_500_000], [80_000_000, 80_000_500]),
    ]);
    const along = track(Array.from({ length: 400 }, (_, at) => [47 + at * 0.00025, 8] as const));
    const ways = waysNear([path, other], along);
    expect(ways.map(({ id }) => id).toSorted()).toEqual([6, 7, 9]);
    expect(ways.find(({ id }) => id === 6)?.surface).toBe("soft");
  });

  it("are none where there is no position", () => {
    const path = indexOf("a", [way(6, [0, 10], [0, 10])]);
    expect(waysNear([path], track([[Number.NaN, Number.NaN]]))).toEqual([]);
  });
});

it("points of a way are the same after packing", () => {
  const degree = (most: number) => fc.integer({ min: -most, max: most });
  const points = fc.array(fc.tuple(degree(900_000_000), degree(1_800_000_000)), { maxLength: 50 });
  fc.assert(
    fc.property(points, (each) => {
      const columns = {
        latitudesE7: Int32Array.from(each, ([latitude]) => latitude),
        longitudesE7: Int32Array.from(each, ([, longitude]) => longitude),
      };
      expect(unpackPoints(packPoints(columns))).toEqual(columns);
    }),
  );
});
