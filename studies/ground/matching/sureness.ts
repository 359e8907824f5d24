import type { MapWay, MatchedStretch, Track } from "../../../packages/core/src/terrain/index.ts";
import type { TrueRun } from "../runs/random-walk.ts";
import type { Truth } from "./score.ts";

/** Metres by how sure the match said it was of their class, and how many of them were right. */
export interface Sureness {
  readonly fromShare: number;
  metres: number;
  rightM: number;
}

const FROM_SHARES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

export const noSureness = (): readonly Sureness[] =>
  FROM_SHARES.map((fromShare) => ({ fromShare, metres: 0, rightM: 0 }));

/** Adds the metres of a run by the confidence of their stretch, less what the tags of its way take from it. */
export function addSureness(
  all: readonly Sureness[],
  { run, truth, track }: { readonly run: TrueRun; readonly truth: readonly Truth[]; readonly track: Track },
  stretches: readonly MatchedStretch[],
  wayById: ReadonlyMap<number, MapWay>,
): void {
  let at = 0;
  for (let row = 0; row + 1 < run.alongM.length; row += 1) {
    while (at + 1 < stretches.length && (stretches[at]?.toM ?? 0) <= (track.alongM[row] ?? 0)) at += 1;
    const stretch = stretches[at];
    const way = wayById.get(stretch?.wayId ?? Number.NaN);
    if (stretch === undefined || way === undefined) continue;
    const share = stretch.confidence / way.confidence;
    const group = all.findLast(({ fromShare }) => share >= fromShare);
    if (group === undefined) continue;
    const metres = (run.alongM[row + 1] ?? 0) - (run.alongM[row] ?? 0);
    group.metres += metres;
    group.rightM += truth[row]?.surface === stretch.surface ? metres : 0;
  }
}
