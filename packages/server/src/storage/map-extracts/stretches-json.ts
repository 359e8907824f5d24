import type { MatchedStretch, SurfaceClass } from "@backstride/core/terrain";

type Row = readonly [
  fromM: number,
  toM: number,
  wayId: number | null,
  surface: SurfaceClass,
  confidence: number,
];

/** Stretches as rows, to the decimetre: a run has a hundred of them, and a runner thousands of runs. */
export const stretchesJson = (stretches: readonly MatchedStretch[]): string =>
  JSON.stringify(
    stretches.map(
      ({ fromM, toM, wayId, surface, confidence }): Row => [
        rounded(fromM, 10),
        rounded(toM, 10),
        wayId,
        surface,
        rounded(confidence, 1000),
      ],
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
