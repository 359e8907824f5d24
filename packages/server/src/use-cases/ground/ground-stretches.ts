import type { MatchedStretch, SurfaceClass } from "@backstride/core/terrain";

/** Ways that follow each other on one ground, as one. */
export interface GroundStretch {
  readonly fromM: number;
  readonly toM: number;
  readonly surface: SurfaceClass;
  /** How sure the class is, 0 to 1, on the average of its metres. */
  readonly confidence: number;
  /** What the map says where the runner's word stands over it; null where the map's stands. */
  readonly mapSurface: SurfaceClass | null;
  /** Whether it is on ways of the map, for which a word can be kept. */
  readonly isOnWays: boolean;
}

/** The stretches of a run for its page: with the runner's words in place of the map's, neighbours of one kind together. */
export function groundStretches(
  stretches: readonly MatchedStretch[],
  corrections: ReadonlyMap<number, SurfaceClass>,
): readonly GroundStretch[] {
  const grounds: GroundStretch[] = [];
  for (const stretch of stretches) {
    const next = groundOf(stretch, corrections);
    const last = grounds.at(-1);
    if (last !== undefined && isOneWith(last, next)) grounds[grounds.length - 1] = together(last, next);
    else grounds.push(next);
  }
  return grounds;
}

function groundOf(
  { fromM, toM, wayId, surface, confidence }: MatchedStretch,
  corrections: ReadonlyMap<number, SurfaceClass>,
): GroundStretch {
  const word = wayId === null ? undefined : corrections.get(wayId);
  const isOnWays = wayId !== null;
  return word === undefined
    ? { fromM, toM, surface, confidence, mapSurface: null, isOnWays }
    : { fromM, toM, surface: word, confidence: 1, mapSurface: surface, isOnWays };
}

const isOneWith = (left: GroundStretch, right: GroundStretch): boolean =>
  left.surface === right.surface && left.mapSurface === right.mapSurface && left.isOnWays === right.isOnWays;

function together(left: GroundStretch, right: GroundStretch): GroundStretch {
  const [leftM, rightM] = [left.toM - left.fromM, right.toM - right.fromM];
  const confidence = (left.confidence * leftM + right.confidence * rightM) / (leftM + rightM);
  return { ...left, toM: right.toM, confidence: leftM + rightM > 0 ? confidence : left.confidence };
}
