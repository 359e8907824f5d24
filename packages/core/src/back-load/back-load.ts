import { computed, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { type Band, times } from "./band.ts";
import { cumulativeLoad } from "./cumulative-load.ts";
import { explainBackLoad } from "./explain-back-load.ts";
import { type LoadCells, loadCellsOf, type StepKnowledge } from "./load-cells.ts";
import type {
  BackLoad,
  ExplainedBackLoad,
  KnownBackLoad,
  LoadContext,
  UnknownBackLoad,
} from "./load-of-run.ts";
import { groundFactor, shoeFactor } from "./modifiers.ts";
import { stepRateByHeight } from "./step-rate.ts";
import type { UsualRunning } from "./usual-running.ts";

/** How a step's strength counts in the sum (backstride-back-load): the middle one, and those that are shown beside it. */
export const USUAL_EXPONENT = 2.3;
export const SHOWN_EXPONENTS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const BACK_LOAD_VERSION = "back-load/1";
/** The run that is 100: so many minutes of level running at the runner's usual speed (backstride-back-load). */
const REFERENCE_MINUTES = 60;

/**
 * The load of a run on the back (backstride-back-load): the sum of its steps, each as strong as its speed against the
 * usual one times the factor of its grade, to the power of the exponent (miner-cumulative-damage), against an hour of
 * level running at the usual speed, which is 100. Needs a distance, a time, and steps: counted, or told from the runner's
 * own usual cadence or their height.
 */
export function backLoadOf(run: Run, context: LoadContext): BackLoad {
  const parts = partsOf(run, context);
  return parts.kind === "unknown" ? parts : measured(run, context, parts);
}

/** The back load of a run with its explanation, and with every exponent that is shown. */
export function explainedLoadOf(run: Run, context: LoadContext): ExplainedBackLoad | UnknownBackLoad {
  const parts = partsOf(run, context);
  if (parts.kind === "unknown") return parts;
  const load = measured(run, context, parts);
  const byExponent = SHOWN_EXPONENTS.map((exponent) => ({
    exponent,
    index: inHundreds(loadWith(exponent, context, parts).middle, parts),
  }));
  return { ...load, byExponent, why: explainBackLoad({ ...load, byExponent }, context.usual) };
}

interface LoadParts {
  readonly kind: "parts";
  readonly course: LoadCells;
  readonly referenceSteps: number;
}

function partsOf(run: Run, { usual, heightCm }: LoadContext): LoadParts | UnknownBackLoad {
  const missing = (reason: string, detail: string): UnknownBackLoad => ({
    kind: "unknown",
    runId: run.id,
    index: unavailable(reason, detail),
  });
  if (!isRunningSport(run.sport)) return missing("notARun", "The load is told of runs only.");
  if (usual.speedMPerS.kind === "unavailable") {
    return { kind: "unknown", runId: run.id, index: usual.speedMPerS };
  }
  const known = stepKnowledgeOf(usual, heightCm);
  if (run.distanceM === null || run.movingS === null || run.distanceM <= 0 || run.movingS <= 0) {
    return missing("runHasNoSpeed", "The run lacks its distance or its time.");
  }
  const referenceSteps = known === null ? null : referenceStepsOf(known);
  const course = known === null ? null : loadCellsOf(run, known);
  if (referenceSteps === null || course === null) {
    return missing(
      "stepsNotKnown",
      "Neither a cadence nor your height is known, so the steps can't be told.",
    );
  }
  return { kind: "parts", course, referenceSteps };
}

/** What steps and speeds are held against; null where the usual speed is not known. */
export const stepKnowledgeOf = (
  { speedMPerS, cadenceSpm }: UsualRunning,
  heightCm: number | null,
): StepKnowledge | null =>
  speedMPerS.kind === "unavailable"
    ? null
    : {
        usualSpeedMPerS: speedMPerS.value,
        usualCadenceSpm: cadenceSpm.kind === "computed" ? cadenceSpm.value : null,
        heightCm,
      };

/** Steps of the hour that is 100; null where nothing tells them. */
export function referenceStepsOf({
  usualSpeedMPerS,
  usualCadenceSpm,
  heightCm,
}: StepKnowledge): number | null {
  if (usualCadenceSpm !== null) return REFERENCE_MINUTES * usualCadenceSpm;
  return heightCm === null ? null : REFERENCE_MINUTES * stepRateByHeight(usualSpeedMPerS, heightCm).middle;
}

/** One way of computing the load among those that the measurements allow. */
export interface LoadChoice {
  readonly exponent: number;
  readonly steps: keyof Band;
  readonly grade: keyof Band;
  readonly ground: keyof Band;
  readonly shoe: keyof Band;
}

/** The index of a run by one choice, for studies of how much hangs on it; null where the load is not known. */
export function loadIndexBy(run: Run, context: LoadContext, choice: LoadChoice): number | null {
  const parts = partsOf(run, context);
  if (parts.kind === "unknown") return null;
  const { exponent } = choice;
  const load = cumulativeLoad(
    parts.course.cells.map(({ steps, speed, grade }) => ({
      count: steps[choice.steps],
      size: speed * grade[choice.grade],
    })),
    exponent,
  );
  const ground = groundFactor(context.surface, exponent)[choice.ground];
  const shoe = shoeFactor(context.shoe, exponent)[choice.shoe];
  return inHundreds(load * ground * shoe, parts);
}

const loadWith = (exponent: number, { surface, shoe }: LoadContext, { course }: LoadParts): Band =>
  times(times(sumOf(course.cells, exponent), groundFactor(surface, exponent)), shoeFactor(shoe, exponent));

const inHundreds = (load: number, { referenceSteps }: LoadParts): number => (100 * load) / referenceSteps;

function measured(run: Run, context: LoadContext, parts: LoadParts): KnownBackLoad {
  const { course, referenceSteps } = parts;
  const load = loadWith(USUAL_EXPONENT, context, parts);
  const steps = sumOf(course.cells, 0);
  const bySpeed = cumulativeLoad(
    course.cells.map(({ steps: { middle }, speed }) => ({ count: middle, size: speed })),
    USUAL_EXPONENT,
  );
  return {
    kind: "known",
    runId: run.id,
    index: computed(inHundreds(load.middle, parts), {
      unit: "1",
      version: BACK_LOAD_VERSION,
      inputs: [run.id],
    }),
    band: { low: inHundreds(load.low, parts), high: inHundreds(load.high, parts) },
    steps,
    factors: {
      steps: steps.middle / referenceSteps,
      speed: bySpeed / steps.middle,
      grade: load.middle / bySpeed,
    },
    basis: {
      steps: course.stepsFrom,
      course: course.courseFrom,
      gradedShare: course.gradedShare,
      ground: context.surface.from,
      shoe: context.shoe,
    },
  };
}

/** The sum of the steps, at the least, the middle and the most of each; with an exponent of 0 the steps themselves. */
function sumOf(cells: LoadCells["cells"], exponent: number): Band {
  const at = (end: keyof Band): number =>
    cumulativeLoad(
      cells.map(({ steps, speed, grade }) => ({ count: steps[end], size: speed * grade[end] })),
      exponent,
    );
  return { low: at("low"), middle: at("middle"), high: at("high") };
}
