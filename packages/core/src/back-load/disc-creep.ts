import { computed, type Explanation, type Measured, sentence, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { roundTo } from "../units/index.ts";
import type { UsualRunning } from "./usual-running.ts";

/** Loss of height after 30 minutes at a share of race pace, mm, with its standard deviation between people (garbutt-1990). */
const AFTER_THIRTY_MINUTES = [
  { shareOfRacePace: 0.7, meanMm: 3.37, sdMm: 2.38 },
  { shareOfRacePace: 0.85, meanMm: 5.1, sdMm: 1.9 },
  { shareOfRacePace: 1, meanMm: 7.69, sdMm: 3.69 },
] as const;
/** Of that in the first 15 minutes 3.26 mm, in the second 2.12 mm (garbutt-1990). */
const SHARE_OF_FIRST_QUARTER_HOUR = 3.26 / (3.26 + 2.12);
const MEASURED_S = 30 * 60;
const HALF_MEASURED_S = MEASURED_S / 2;

/** An illustration of what discs do, never a finding about this runner's: runners with and without back pain did not differ. */
export interface DiscCreep {
  readonly meanMm: Measured<number>;
  /** Between people, one standard deviation. */
  readonly sdMm: number | null;
  /** How much of the run the study covers, seconds: it ended after 30 minutes. */
  readonly coveredS: number | null;
  /** Null where nothing is told. */
  readonly why: Explanation | null;
}

/**
 * How much shorter people were after the first 30 minutes of a run like this (garbutt-1990). The runner's usual speed is
 * taken for 70 % of race pace, the gentlest that was measured; slower counts as that, faster than race pace as race pace.
 */
export function discCreepOf(run: Run, { speedMPerS }: UsualRunning): DiscCreep {
  const nothing = (why: Measured<number>): DiscCreep => ({
    meanMm: why,
    sdMm: null,
    coveredS: null,
    why: null,
  });
  if (!isRunningSport(run.sport)) return nothing(unavailable("notARun", "It was measured in runs only."));
  if (run.distanceM === null || run.movingS === null || run.movingS <= 0) {
    return nothing(unavailable("runHasNoSpeed", "The run lacks its distance or its time."));
  }
  if (speedMPerS.kind === "unavailable") return nothing(speedMPerS);
  const share = 0.7 * (run.distanceM / run.movingS / speedMPerS.value);
  const { meanMm, sdMm } = between(share);
  const coveredS = Math.min(run.movingS, MEASURED_S);
  const part = partOf(coveredS);
  const value = meanMm * part;
  return {
    meanMm: computed(value, { unit: "mm", version: "disc-creep/1", inputs: [run.id] }),
    sdMm: sdMm * part,
    coveredS,
    why: explained(value, sdMm * part, coveredS),
  };
}

const explained = (meanMm: number, sdMm: number, coveredS: number): Explanation => ({
  rule: "disc-creep",
  version: "disc-creep/1",
  statement: sentence(
    "load.creep",
    "An illustration: in one small study runners were {mean} mm shorter after as much running as your first {minutes} minutes, give or take {sd} mm from one to the next. It comes back with rest, and those with and without back pain did not differ.",
    { mean: roundTo(meanMm, 1), sd: roundTo(sdMm, 1), minutes: Math.round(coveredS / 60) },
  ),
  facts: [
    { label: "Measured up to", value: MEASURED_S / 60, unit: "minutes" },
    { label: "Your usual speed is taken for this much of race pace", value: 70, unit: "%" },
  ],
  thresholds: [],
  sources: ["garbutt-1990"],
  grade: "very-low",
});

function between(share: number): { readonly meanMm: number; readonly sdMm: number } {
  const [easy, middle, race] = AFTER_THIRTY_MINUTES;
  const [from, to] = share < middle.shareOfRacePace ? [easy, middle] : [middle, race];
  const width = to.shareOfRacePace - from.shareOfRacePace;
  const at = Math.min(1, Math.max(0, (share - from.shareOfRacePace) / width));
  return {
    meanMm: from.meanMm + at * (to.meanMm - from.meanMm),
    sdMm: from.sdMm + at * (to.sdMm - from.sdMm),
  };
}

const partOf = (seconds: number): number =>
  seconds <= HALF_MEASURED_S
    ? (SHARE_OF_FIRST_QUARTER_HOUR * seconds) / HALF_MEASURED_S
    : SHARE_OF_FIRST_QUARTER_HOUR +
      ((1 - SHARE_OF_FIRST_QUARTER_HOUR) * (seconds - HALF_MEASURED_S)) / HALF_MEASURED_S;
