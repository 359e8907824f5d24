import type { MapWay } from "../../../packages/core/src/terrain/index.ts";
import type { NearWays } from "../map/near-ways.ts";
import type { Truth } from "../matching/score.ts";
import type { TrueRun } from "./random-walk.ts";

/** A way of another class this close makes it hard to tell which of them was run on. */
const CLOSE_BY_M = 10;

export const truthOf = (run: TrueRun, ways: readonly MapWay[], near: NearWays): readonly Truth[] =>
  Array.from(run.way, (index, row) => {
    const way = ways[index];
    const surface = way?.surface ?? "unknown";
    const isContested = near(run.latitudeDeg[row] ?? 0, run.longitudeDeg[row] ?? 0).some(
      (other) => other.distanceM <= CLOSE_BY_M && other.way.surface !== surface,
    );
    return { wayId: way?.id ?? Number.NaN, surface, isContested };
  });
