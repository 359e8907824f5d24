import type { MapWay } from "../map-way.ts";
import type { MatchedStretch } from "../matched-stretch.ts";
import type { Piece } from "./pieces-along.ts";

/** Pieces laid end to end from `fromM` to `toM`, those on one way after the other as one stretch. */
export function stretchesOf(
  pieces: readonly Piece[],
  { fromM, toM }: { readonly fromM: number; readonly toM: number },
  wayOf: (edge: number) => MapWay | null,
): readonly MatchedStretch[] {
  const stretches: { way: MapWay | null; lengthM: number; weighted: number }[] = [];
  for (const { edge, lengthM, sureness } of pieces) {
    if (!(lengthM > 0)) continue;
    const way = edge === null ? null : wayOf(edge);
    const weighted = lengthM * sureness * (way === null || way.surface === "unknown" ? 0 : way.confidence);
    const last = stretches.at(-1);
    if (last === undefined || last.way?.id !== way?.id) stretches.push({ way, lengthM, weighted });
    else {
      last.lengthM += lengthM;
      last.weighted += weighted;
    }
  }
  let endM = fromM;
  return stretches.map(({ way, lengthM, weighted }, at) => {
    const startM = endM;
    endM = at === stretches.length - 1 ? toM : startM + lengthM;
    return {
      fromM: startM,
      toM: endM,
      wayId: way?.id ?? null,
      surface: way?.surface ?? "unknown",
      confidence: weighted / lengthM,
    };
  });
}
