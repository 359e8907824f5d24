import { computed, type Measured, unavailable } from "../results/index.ts";
import type { HeartRateLoadSex, RunnerProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";

/** The two weightings, each as given for one sex (banister-trimp); no one is the default. */
const WEIGHTINGS: Readonly<Record<HeartRateLoadSex, { readonly factor: number; readonly power: number }>> = {
  female: { factor: 0.86, power: 1.67 },
  male: { factor: 0.64, power: 1.92 },
};

/** What the runner has to tell for it. */
export type HeartRateProfile = Pick<
  RunnerProfile,
  "restingHeartRateBpm" | "maxHeartRateBpm" | "heartRateLoadSex"
>;

/**
 * Training impulse (banister-trimp): minutes times the used part of the heart-rate reserve x, times 0.86 e^(1.67 x) for
 * women or 0.64 e^(1.92 x) for men. Here minutes are those on the move and x is from the mean heart rate of the whole
 * run: an approximation that is too low for a run of fast and slow parts, since the weight grows faster than x.
 */
export function heartRateLoadOf(run: Run, runner: HeartRateProfile): Measured<number> {
  const { avgHeartRateBpm: mean, movingS } = run;
  const { restingHeartRateBpm: rest, maxHeartRateBpm: max, heartRateLoadSex: sex } = runner;
  if (rest === null || max === null || sex === null) {
    return unavailable(
      "heartRateProfileIncomplete",
      "Your heart rate at rest, your highest one and the weighting are not all given.",
    );
  }
  if (rest >= max) {
    return unavailable(
      "heartRatesDoNotFit",
      `Your heart rate at rest (${rest}) is not below your highest one (${max}).`,
    );
  }
  if (mean === null) return unavailable("runHasNoHeartRate", "The run has no heart rate.");
  if (movingS === null) return unavailable("runHasNoTime", "The run has no time.");
  if (mean < rest || mean > max) {
    return unavailable(
      "heartRateOutsideOfProfile",
      `The run's mean heart rate (${Math.round(mean)}) is not between yours at rest (${rest}) and your highest (${max}).`,
    );
  }
  const used = (mean - rest) / (max - rest);
  const { factor, power } = WEIGHTINGS[sex];
  return computed((movingS / 60) * used * factor * Math.exp(power * used), {
    unit: "TRIMP",
    version: "trimp/1",
    inputs: [run.id],
  });
}
