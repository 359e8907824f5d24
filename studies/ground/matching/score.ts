import type { MatchedStretch, SurfaceClass, Track } from "../../../packages/core/src/terrain/index.ts";
import type { TrueRun } from "../runs/random-walk.ts";

/** Metres of runs, and how many of them were matched right. */
export interface Score {
  metres: number;
  rightClassM: number;
  rightWayM: number;
  /** Of the metres on which a way of another class lies close by. */
  contestedM: number;
  contestedRightM: number;
}

/** What is true of each record of a run. */
export interface Truth {
  readonly wayId: number;
  readonly surface: SurfaceClass;
  readonly isContested: boolean;
}

export const noScore = (): Score => ({
  metres: 0,
  rightClassM: 0,
  rightWayM: 0,
  contestedM: 0,
  contestedRightM: 0,
});

/** Adds the metres of a run: those from one record to the next count by what is under the first one. */
export function addScore(
  score: Score,
  { run, truth, track }: { readonly run: TrueRun; readonly truth: readonly Truth[]; readonly track: Track },
  stretches: readonly MatchedStretch[],
): void {
  let at = 0;
  for (let row = 0; row + 1 < run.alongM.length; row += 1) {
    const here = track.alongM[row] ?? 0;
    while (at + 1 < stretches.length && (stretches[at]?.toM ?? 0) <= here) at += 1;
    const metres = (run.alongM[row + 1] ?? 0) - (run.alongM[row] ?? 0);
    const rightClassM = truth[row]?.surface === stretches[at]?.surface ? metres : 0;
    score.metres += metres;
    score.rightClassM += rightClassM;
    score.rightWayM += truth[row]?.wayId === stretches[at]?.wayId ? metres : 0;
    if (truth[row]?.isContested !== true) continue;
    score.contestedM += metres;
    score.contestedRightM += rightClassM;
  }
}
