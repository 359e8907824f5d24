import { GRADE_STEP, groundOf, type Run, type SpectrumCell } from "../runs/index.ts";
import type { Band } from "./band.ts";
import { exactly } from "./band.ts";
import { gradeFactor, UNKNOWN_GRADE } from "./grade-factor.ts";
import { stepRateByHeight, stepRateByOwnCadence } from "./step-rate.ts";

/** A stretch faster than so many times the usual speed is a sprint or an error of the positions: it counts as this (backstride-back-load). */
export const FASTEST_TIMES_USUAL = 2.5;
/** A distance that differs more from the way of the records is the runner's own word: the records have not that speed (backstride-back-load). */
const MOST_DISAGREEMENT = 1.25;

export type StepsFrom = "cadence" | "own-usual-cadence" | "speed-and-height";
export type CourseFrom = "records" | "totals";

/** A part of a run as the sum takes it: so many steps, each so strong against a usual step on the level. */
export interface LoadCell {
  readonly steps: Band;
  /** By the speed alone. */
  readonly speed: number;
  /** By the grade alone. */
  readonly grade: Band;
}

export interface LoadCells {
  readonly cells: readonly LoadCell[];
  readonly stepsFrom: StepsFrom;
  readonly courseFrom: CourseFrom;
  /** How much of the time on the move has a known grade, 0 to 1. */
  readonly gradedShare: number;
}

/** What steps are counted by where the recording has none. */
export interface StepKnowledge {
  readonly usualSpeedMPerS: number;
  readonly usualCadenceSpm: number | null;
  readonly heightCm: number | null;
}

/** The parts of a run; null where neither its course nor its totals tell steps and speed. */
export function loadCellsOf(run: Run, known: StepKnowledge): LoadCells | null {
  const { cells: spectrum, courseFrom } = courseOfRun(run);
  // A belt may be tilted, but nobody runs hills on it: its run is taken for level.
  const ungraded = groundOf(run) === "treadmill" ? exactly(1) : UNKNOWN_GRADE;
  let stepsFrom: StepsFrom = "cadence";
  let seconds = 0;
  let gradedS = 0;
  const cells: LoadCell[] = [];
  for (const cell of spectrum) {
    const speedMPerS = cell.metres / cell.seconds;
    if (!(speedMPerS > 0)) continue;
    const counted = stepsAt(cell.steps, cell.seconds, speedMPerS, known);
    if (counted === null) return null;
    if (counted.from !== "cadence") stepsFrom = counted.from;
    seconds += cell.seconds;
    if (cell.gradeStep !== null) gradedS += cell.seconds;
    cells.push({
      steps: counted.steps,
      speed: Math.min(speedMPerS / known.usualSpeedMPerS, FASTEST_TIMES_USUAL),
      grade: cell.gradeStep === null ? ungraded : gradeFactor(cell.gradeStep * GRADE_STEP),
    });
  }
  return cells.length === 0 ? null : { cells, stepsFrom, courseFrom, gradedShare: gradedS / seconds };
}

function courseOfRun(run: Run): { readonly cells: readonly SpectrumCell[]; readonly courseFrom: CourseFrom } {
  const { spectrum, distanceM, movingS, avgCadenceSpm } = run;
  const recordedM = spectrum.reduce((sum, { metres }) => sum + metres, 0);
  const ratio = distanceM === null || recordedM <= 0 ? 1 : distanceM / recordedM;
  if (recordedM > 0 && ratio <= MOST_DISAGREEMENT && ratio >= 1 / MOST_DISAGREEMENT) {
    return { cells: spectrum, courseFrom: "records" };
  }
  if (distanceM === null || movingS === null || movingS <= 0) return { cells: [], courseFrom: "totals" };
  const hasCadence = avgCadenceSpm !== null && avgCadenceSpm > 0;
  const steps = hasCadence ? (avgCadenceSpm / 60) * movingS : null;
  return {
    cells: [{ gradeStep: null, seconds: movingS, metres: distanceM, steps }],
    courseFrom: "totals",
  };
}

/** The steps of some seconds at a speed: those that were counted, else told from what is known; null where nothing is. */
export function stepsAt(
  counted: number | null,
  seconds: number,
  speedMPerS: number,
  { usualSpeedMPerS, usualCadenceSpm, heightCm }: StepKnowledge,
): { readonly steps: Band; readonly from: StepsFrom } | null {
  if (counted !== null) return { steps: exactly(counted), from: "cadence" };
  const within = ({ low, middle, high }: Band): Band => ({
    low: (low * seconds) / 60,
    middle: (middle * seconds) / 60,
    high: (high * seconds) / 60,
  });
  if (usualCadenceSpm !== null) {
    const usual = { speedMPerS: usualSpeedMPerS, cadenceSpm: usualCadenceSpm };
    return { steps: within(stepRateByOwnCadence(speedMPerS, usual)), from: "own-usual-cadence" };
  }
  if (heightCm === null) return null;
  return { steps: within(stepRateByHeight(speedMPerS, heightCm)), from: "speed-and-height" };
}
