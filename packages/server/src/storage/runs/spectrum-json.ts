import type { SpeedGradeSpectrum } from "@backstride/core/runs";

type Row = readonly [gradeStep: number | null, seconds: number, metres: number, steps: number | null];

/** A spectrum as short as it goes: thousands of them are read for one answer. Null where it has no cell. */
export const spectrumJson = (spectrum: SpeedGradeSpectrum): string | null =>
  spectrum.length === 0
    ? null
    : JSON.stringify(
        spectrum.map(({ gradeStep, seconds, metres, steps }): Row => [gradeStep, seconds, metres, steps]),
      );

export const spectrumFrom = (json: string | null): SpeedGradeSpectrum =>
  json === null
    ? []
    : (JSON.parse(json) as readonly Row[]).map(([gradeStep, seconds, metres, steps]) => ({
        gradeStep,
        seconds,
        metres,
        steps,
      }));
