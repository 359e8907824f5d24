import { type Course, eachCourseStretch, stepsWithin } from "../runs/index.ts";
import { referenceStepsOf, stepKnowledgeOf, USUAL_EXPONENT } from "./back-load.ts";
import { gradeFactor } from "./grade-factor.ts";
import { FASTEST_TIMES_USUAL, type StepKnowledge, stepsAt } from "./load-cells.ts";
import type { LoadContext } from "./load-of-run.ts";

/** The load along a run, an entry for each record of the course. */
export interface LoadAlong {
  /** The index reached so far; 100 is an hour of usual running on the level. NaN before the way begins. */
  readonly index: Float64Array;
  /** How strong a step was against a usual one on the level, before the exponent; NaN where nothing is known. */
  readonly strength: Float64Array;
}

/** What the load along a run is held against; plain numbers, so that another thread can be given them. */
export interface AlongKnowledge extends StepKnowledge {
  /** Steps of the hour that is 100. */
  readonly referenceSteps: number;
  readonly exponent: number;
}

/** The knowledge out of the context of a run; null where its load can't be told. */
export function alongKnowledgeOf({ usual, heightCm }: LoadContext): AlongKnowledge | null {
  const known = stepKnowledgeOf(usual, heightCm);
  const referenceSteps = known === null ? null : referenceStepsOf(known);
  return known === null || referenceSteps === null
    ? null
    : { ...known, referenceSteps, exponent: USUAL_EXPONENT };
}

/**
 * The load along the way (backstride-back-load): the same sum as that of the whole run, stretch by stretch and even within
 * each. Null where steps or speed are not known.
 */
export function loadAlong(course: Course, known: AlongKnowledge): LoadAlong | null {
  const { steps: way, records } = course;
  if (way === null) return null;
  const index = new Float64Array(records.length).fill(Number.NaN);
  const strength = new Float64Array(records.length).fill(Number.NaN);
  let reached = 0;
  let isKnown = true;
  let row = 0;
  eachCourseStretch(course, (stretch) => {
    const speedMPerS = stretch.metres / stretch.seconds;
    const counted = stepsAt(stepsWithin(stretch), stretch.seconds, speedMPerS, known);
    if (counted === null) {
      isKnown = false;
      return;
    }
    const speed = Math.min(speedMPerS / known.usualSpeedMPerS, FASTEST_TIMES_USUAL);
    const grade = Number.isNaN(stretch.grade) ? 1 : gradeFactor(stretch.grade).middle;
    const load = (100 * counted.steps.middle * (speed * grade) ** known.exponent) / known.referenceSteps;
    let ran = 0;
    for (let at = stretch.from; at < stretch.to; at += 1) {
      ran += way.seconds[at] ?? 0;
      for (; row <= (way.rows[at] ?? -1); row += 1) {
        index[row] = reached + load * Math.min(1, ran / stretch.seconds);
        strength[row] = speed * grade;
      }
    }
    reached += load;
  });
  for (; row < records.length && row > 0; row += 1) index[row] = reached;
  return isKnown && reached > 0 ? { index, strength } : null;
}
