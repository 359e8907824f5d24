import type { Course } from "./course.ts";

/** The way is looked at in stretches of this length: shorter ones show the noise of the positions as changes of speed. */
const STRETCH_S = 10;
/** What is left at the end of a run may be shorter, down to a second. */
const SHORTEST_STRETCH_S = 1;
const NO_CADENCE = new Float64Array();
/** With cadence for less of the time the steps are not known. */
export const LEAST_SHARE_WITH_CADENCE = 0.5;

/** Some ten seconds on the move. */
export interface CourseStretch {
  /** The steps of the way that it is made of, `to` not among them. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly metres: number;
  /** Metres of height per metre of way; NaN where it is not known. */
  readonly grade: number;
  /** Steps of both feet in the seconds that have a cadence. */
  readonly steps: number;
  readonly secondsWithCadence: number;
}

/** The way of a run on the move, in stretches of some ten seconds one after the other; pauses and gaps are left out. */
export function eachCourseStretch(course: Course, take: (stretch: CourseStretch) => void): void {
  const { steps: way, records } = course;
  if (way === null) return;
  const { rows, metres: stepsM, seconds: stepsS, grades } = way;
  const movingS = course.movingS ?? course.recordedS;
  const cadenceSpm = records.cadenceSpm ?? NO_CADENCE;
  let from = 0;
  let seconds = 0;
  let metres = 0;
  let gradedM = 0;
  let climbM = 0;
  let steps = 0;
  let secondsWithCadence = 0;
  let row = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const stepM = stepsM[at] ?? Number.NaN;
    const stepS = stepsS[at] ?? 0;
    const last = rows[at] ?? -1;
    if (stepS > 0 && stepM >= 0) {
      for (; row <= last; row += 1) {
        const cadence = cadenceSpm[row] ?? Number.NaN;
        if (!(cadence > 0)) continue;
        const share = movingS[row] ?? 0;
        secondsWithCadence += share;
        steps += (cadence / 60) * share;
      }
      const grade = grades[at] ?? Number.NaN;
      if (!Number.isNaN(grade)) {
        gradedM += stepM;
        climbM += grade * stepM;
      }
      seconds += stepS;
      metres += stepM;
    }
    row = last + 1;
    const isLast = at === rows.length - 1;
    if (seconds < STRETCH_S && !isLast) continue;
    if (seconds >= SHORTEST_STRETCH_S && metres > 0) {
      const grade = gradedM > 0 ? climbM / gradedM : Number.NaN;
      take({ from, to: at + 1, seconds, metres, grade, steps, secondsWithCadence });
    }
    from = at + 1;
    seconds = 0;
    metres = 0;
    gradedM = 0;
    climbM = 0;
    steps = 0;
    secondsWithCadence = 0;
  }
}

/** The steps of a stretch; the time without a cadence counts with that of the rest. Null where too little has one. */
export const stepsWithin = ({
  steps,
  seconds,
  secondsWithCadence,
}: Pick<CourseStretch, "steps" | "seconds" | "secondsWithCadence">): number | null =>
  secondsWithCadence >= LEAST_SHARE_WITH_CADENCE * seconds && secondsWithCadence > 0
    ? (steps * seconds) / secondsWithCadence
    : null;
