import type { GradedSteps } from "./graded-steps.ts";

/** The way is looked at in stretches of this length: shorter ones show the noise of the positions as changes of speed. */
const STRETCH_S = 10;
export const SPEED_STEP_M_PER_S = 0.25;
export const GRADE_STEP = 0.02;
/** Beyond it all lie in the outermost cells: no measurement tells steeper ones apart. */
const MOST_GRADE_STEPS = 25;
const MOST_SPEED_STEPS = 40;
export const MOST_SPECTRUM_CELLS: number = (2 * MOST_GRADE_STEPS + 2) * (MOST_SPEED_STEPS + 1);
/** With cadence for less of a cell's time its steps are not known. */
const LEAST_SHARE_WITH_CADENCE = 0.5;

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
  seconds: number;
  metres: number;
  steps: number;
  secondsWithCadence: number;
}
const nothing = (): Sums => ({ seconds: 0, metres: 0, steps: 0, secondsWithCadence: 0 });

/** The spectrum of the steps of a run; empty where none of them is on the move. */
export function speedGradeSpectrum(
  steps: GradedSteps,
  cadenceSpm: Float64Array | undefined,
  movingS: Float64Array,
): SpeedGradeSpectrum {
  const cells = new Map<number, { readonly gradeStep: number | null; readonly sums: Sums }>();
  let stretch = nothing();
  let gradedM = 0;
  let climbM = 0;
  const close = (): void => {
    if (stretch.seconds >= 1 && stretch.metres > 0) {
      const grade = gradedM > 0 ? climbM / gradedM : null;
      const gradeStep = grade === null ? null : within(Math.round(grade / GRADE_STEP), MOST_GRADE_STEPS);
      const speedStep = Math.min(
        MOST_SPEED_STEPS,
        Math.floor(stretch.metres / stretch.seconds / SPEED_STEP_M_PER_S),
      );
      const key = (gradeStep ?? MOST_GRADE_STEPS + 1) * 100 + speedStep;
      const cell = cells.get(key) ?? { gradeStep, sums: nothing() };
      cells.set(key, cell);
      add(cell.sums, stretch);
    }
    stretch = nothing();
    gradedM = 0;
    climbM = 0;
  };
  let row = 0;
  for (let at = 0; at < steps.rows.length; at += 1) {
    const metres = steps.metres[at] ?? Number.NaN;
    const seconds = steps.seconds[at] ?? 0;
    const isOnTheMove = seconds > 0 && metres >= 0;
    for (; row <= (steps.rows[at] ?? -1); row += 1) {
      const cadence = cadenceSpm?.[row] ?? Number.NaN;
      if (!isOnTheMove || !(cadence > 0)) continue;
      stretch.secondsWithCadence += movingS[row] ?? 0;
      stretch.steps += (cadence / 60) * (movingS[row] ?? 0);
    }
    if (!isOnTheMove) continue;
    const grade = steps.grades[at] ?? Number.NaN;
    if (!Number.isNaN(grade)) {
      gradedM += metres;
      climbM += grade * metres;
    }
    stretch.seconds += seconds;
    stretch.metres += metres;
    if (stretch.seconds >= STRETCH_S) close();
  }
  close();
  return [...cells.entries()].toSorted(([left], [right]) => left - right).map(([, cell]) => settled(cell));
}

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + 0;

function add(to: Sums, from: Sums): void {
  to.seconds += from.seconds;
  to.metres += from.metres;
  to.steps += from.steps;
  to.secondsWithCadence += from.secondsWithCadence;
}

function settled({
  gradeStep,
  sums,
}: {
  readonly gradeStep: number | null;
  readonly sums: Sums;
}): SpectrumCell {
  const { seconds, metres, steps, secondsWithCadence } = sums;
  const hasCadence = secondsWithCadence >= LEAST_SHARE_WITH_CADENCE * seconds;
  return {
    gradeStep,
    seconds: tenths(seconds),
    metres: tenths(metres),
    // The time without a cadence counts with the cadence of the rest of its cell.
    steps: hasCadence ? Math.round((steps * seconds) / secondsWithCadence) : null,
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
