import type { MatchedStretch, Track } from "../../../packages/core/src/terrain/index.ts";
import type { NearWays } from "../map/near-ways.ts";

/** What the matching has to be better than: each position belongs to the way that lies nearest to it. */
export const nearestWay = (track: Track, near: NearWays): readonly MatchedStretch[] =>
  Array.from(track.alongM.subarray(0, -1), (fromM, row) => {
    const found = near(track.latitudeDeg[row] ?? 0, track.longitudeDeg[row] ?? 0);
    const nearest = found.toSorted((one, other) => one.distanceM - other.distanceM)[0]?.way;
    return {
      fromM,
      toM: track.alongM[row + 1] ?? fromM,
      wayId: nearest?.id ?? null,
      surface: nearest?.surface ?? "unknown",
      confidence: nearest?.confidence ?? 0,
    };
  });
