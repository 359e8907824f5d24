import type { Course } from "./course.ts";
import { eachCourseStretch, stepsWithin } from "./course-stretches.ts";

export const SPEED_STEP_M_PER_S = 0.25;
export const GRADE_STEP = 0.02;
/** Beyond it all lie in the outermost cells: no measurement tells steeper ones apart. */
const MOST_GRADE_STEPS = 25;
const MOST_SPEED_STEPS = 40;
export const MOST_SPECTRUM_CELLS: number = (2 * MOST_GRADE_STEPS + 2) * (MOST_SPEED_STEPS + 1);

/** Running at about one speed on about one grade. */
export interface SpectrumCell {
  /** The middle of the cell in steps of `GRADE_STEP`: -5 is from -11 % to -9 %. Null where no grade is known. */
  readonly gradeStep: number | null;
  readonly seconds: number;
  readonly metres: number;
  /** Both feet; null without a cadence. */
  readonly steps: number | null;
}

/**
 * How long was run at which speed on which grade: what the load of a run, its fast share and its downhill metres are
 * computed from without decoding the recording again. Cells of one grade are told apart by their mean speed,
 * `metres / seconds`. It is a load spectrum as the theory of fatigue has it (miner-cumulative-damage).
 */
export type SpeedGradeSpectrum = readonly SpectrumCell[];

interface Sums {
  readonly gradeStep: number | null;
  seconds: number;
  metres: number;
  steps: number;
  secondsWithCadence: number;
}

/** The spectrum of a course; empty where nothing of it is on the move. */
export function speedGradeSpectrum(course: Course): SpeedGradeSpectrum {
  const cells = new Map<number, Sums>();
  eachCourseStretch(course, ({ seconds, metres, grade, steps, secondsWithCadence }) => {
    const gradeStep = Number.isNaN(grade) ? null : within(Math.round(grade / GRADE_STEP), MOST_GRADE_STEPS);
    const speedStep = Math.min(MOST_SPEED_STEPS, Math.floor(metres / seconds / SPEED_STEP_M_PER_S));
    const key = (gradeStep ?? MOST_GRADE_STEPS + 1) * 100 + speedStep;
    const cell = cells.get(key) ?? { gradeStep, seconds: 0, metres: 0, steps: 0, secondsWithCadence: 0 };
    cells.set(key, cell);
    cell.seconds += seconds;
    cell.metres += metres;
    cell.steps += steps;
    cell.secondsWithCadence += secondsWithCadence;
  });
  return [...cells.entries()].toSorted(([left], [right]) => left - right).map(([, cell]) => settled(cell));
}

// Adding 0 makes a plain zero of a negative one, which would not come back from JSON.
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + 0;

function settled(cell: Sums): SpectrumCell {
  const steps = stepsWithin(cell);
  return {
    gradeStep: cell.gradeStep,
    seconds: tenths(cell.seconds),
    metres: tenths(cell.metres),
    steps: steps === null ? null : Math.round(steps),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
