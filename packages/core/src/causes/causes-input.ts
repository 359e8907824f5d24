import type { SelfTest } from "../self-tests/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import type { ExperimentToTry } from "./cause-finding.ts";
import type { DiaryInput } from "./diary/occasions.ts";
import type { LearntPriors } from "./learning/learn-priors.ts";

/** What the causes look at. */
export interface CausesInput extends DiaryInput {
  /** What the runner measured on themselves. */
  readonly selfTests: readonly SelfTest[];
  readonly load: TrainingLoad;
  /** What may be tried by lot now: its needs hold, and nothing else is being tried. */
  readonly mayBeTried: readonly ExperimentToTry[];
  /** What is believed of each of FACTORS before the diary speaks; what is published where it is left out. */
  readonly priors?: LearntPriors;
}
