import type { Flare } from "../flares/index.ts";
import type { Shoe } from "../footwear/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";

/** What the causes look at. */
export interface CausesInput {
  readonly today: LocalDay;
  readonly runner: RunnerProfile;
  readonly runs: readonly Run[];
  readonly shoes: readonly Shoe[];
  readonly flares: readonly Flare[];
  readonly load: TrainingLoad;
}
