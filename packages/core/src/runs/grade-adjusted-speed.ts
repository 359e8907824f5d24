import type { Sport } from "../recording/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import type { GradedSteps } from "./graded-steps.ts";

/** The steepest grade, up or down, at which the energy cost was measured (minetti-2002). */
export const STEEPEST_MEASURED_GRADE = 0.45;
/** Energy that a runner spends on a metre at grade `i`, J/kg/m (minetti-2002); beyond 0.45 either way that of 0.45. */
export function energyCostJPerKgM(grade: number): number {
  const i = Math.max(-STEEPEST_MEASURED_GRADE, Math.min(STEEPEST_MEASURED_GRADE, grade));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

/**
 * The speed on the level that costs the same energy as the run did, metres a second (minetti-2002): every step on the
 * move is counted as long as the level way of the same cost. It is a metabolic number and never a load of the back: on a
 * mild descent the cost falls while the impact rises. Running only; needs distance or positions, altitude and time over
 * four fifths of the way. `steps` is null without a distance.
 */
export function gradeAdjustedSpeed(
  steps: GradedSteps | null,
  sport: Sport | null,
  inputs: readonly string[],
): Measured<number> {
  if (sport !== null && sport !== "running") {
    return unavailable("notARun", "The energy cost of grades is known for running only.");
  }
  if (steps === null) {
    return unavailable("recordingHasNoDistance", "The file has neither a distance nor positions.");
  }
  const level = levelWay(steps);
  if (!steps.isGraded || level.metres <= 0) {
    return unavailable("tooLittleWithAltitude", "Less than four fifths of the way has altitudes and times.");
  }
  return computed(level.metres / level.seconds, { unit: "m/s", version: "grade-adjusted-speed/1", inputs });
}

/** The seconds of the steps whose grade is known, and the level way of the same cost. */
function levelWay({ metres, seconds, grades }: GradedSteps): {
  readonly seconds: number;
  readonly metres: number;
} {
  const level = { seconds: 0, metres: 0 };
  const costOfLevel = energyCostJPerKgM(0);
  for (let at = 0; at < grades.length; at += 1) {
    const movingS = seconds[at] ?? 0;
    const levelM = ((metres[at] ?? Number.NaN) * energyCostJPerKgM(grades[at] ?? Number.NaN)) / costOfLevel;
    if (movingS <= 0 || Number.isNaN(levelM)) continue;
    level.metres += levelM;
    level.seconds += movingS;
  }
  return level;
}
