import type { Recording } from "@backstride/core/recording";
import { courseOf } from "@backstride/core/runs";
import { type MatchedStretch, matchTrack } from "@backstride/core/terrain";
import { waysNear } from "../map-extract/ways-near.ts";

/** The ways of the indexes that a recording went along, from its first metre on; empty where it has no positions. */
export function stretchesOf(recording: Recording, indexPaths: readonly string[]): readonly MatchedStretch[] {
  const { records, along } = courseOf(recording);
  const { latitudeDeg, longitudeDeg } = records;
  if (along === null || latitudeDeg === undefined || longitudeDeg === undefined) return [];
  const startM = along.metres.find((metres) => !Number.isNaN(metres)) ?? 0;
  const alongM = along.metres.map((metres) => metres - startM);
  const ways = waysNear(indexPaths, { latitudeDeg, longitudeDeg });
  return ways.length === 0 ? [] : matchTrack({ latitudeDeg, longitudeDeg, alongM }, ways);
}
