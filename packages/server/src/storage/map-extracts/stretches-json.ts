import type { MatchedStretch, SurfaceClass } from "@backstride/core/terrain";

type Row = readonly [
  fromM: number,
  toM: number,
  wayId: number | null,
  surface: SurfaceClass,
  confidence: number,
];

/** Stretches as exactly as they are kept: to the decimetre. What is computed from them is to be the same at any time. */
export const keptStretches = (stretches: readonly MatchedStretch[]): readonly MatchedStretch[] =>
  stretches.map((stretch) => ({
    ...stretch,
    fromM: rounded(stretch.fromM, 10),
    toM: rounded(stretch.toM, 10),
    confidence: rounded(stretch.confidence, 1000),
  }));

/** Stretches as rows: a run has a hundred of them, and a runner thousands of runs. */
export const stretchesJson = (stretches: readonly MatchedStretch[]): string =>
  JSON.stringify(
    keptStretches(stretches).map(
      ({ fromM, toM, wayId, surface, confidence }): Row => [fromM, toM, wayId, surface, confidence],
    ),
  );

export const stretchesFrom = (json: string): readonly MatchedStretch[] =>
  (JSON.parse(json) as readonly Row[]).map(([fromM, toM, wayId, surface, confidence]) => ({
    fromM,
    toM,
    wayId,
    surface,
    confidence,
  }));

const rounded = (value: number, perUnit: number): number => Math.round(value * perUnit) / perUnit;
