import type {
  ArmInWords,
  AssignmentToday,
  ExperimentAnalysis,
  ExperimentKind,
  ExperimentKindId,
  ExperimentUnit,
} from "@backstride/core/experiments";
import type { Sentence } from "@backstride/core/results";

/**
 * GET …/experiments. POST …/experiments takes NewExperiment and gives ExperimentAnswer (201); refused with
 * `experimentNeedsPlan` while today's answer has no plan, `experimentRunning` while one is on, `experimentNeedsUnmet`.
 * POST …/experiments/{id}/stop ends it today (ExperimentAnswer; `experimentEnded`); DELETE …/experiments/{id} (204).
 */
export interface ExperimentList {
  readonly today: string;
  /** Why none of any kind may begin now; null where one may. */
  readonly startRefused: { readonly code: string; readonly message: string } | null;
  readonly kinds: readonly ExperimentKindAnswer[];
  /** The one that began last first. At most one of them goes on. */
  readonly experiments: readonly ExperimentAnswer[];
}
/** What can be tried. */
export interface ExperimentKindAnswer extends Omit<ExperimentKind, "arms"> {
  readonly arms: readonly ArmInWords[];
  /** How long it would be planned if it began now, in blocks of 14 days. */
  readonly fortnights: number;
  /** What is missing before it may begin; null where nothing is. */
  readonly missing: Sentence | null;
  /** Every two shoes, by id, that may be tried against each other; empty for a kind without shoes. */
  readonly shoeChoices: readonly (readonly string[])[];
}
/** An experiment, with what is on now and what came of it. The lot itself is never told beforehand. */
export interface ExperimentAnswer {
  readonly id: string;
  readonly kind: ExperimentKindId;
  readonly title: Sentence;
  readonly unit: ExperimentUnit;
  /** First and second, in this order. */
  readonly arms: readonly ArmInWords[];
  readonly startsOn: string;
  /** Planned blocks of 14 days. */
  readonly fortnights: number;
  readonly stoppedOn: string | null;
  readonly assignment: AssignmentToday;
  /** `running` holds no result: nothing is told before the end. */
  readonly analysis: ExperimentAnalysis;
}
export interface NewExperiment {
  readonly kind: ExperimentKindId;
  /** Two shoes, by id, exactly where the kind is `shoes`. */
  readonly shoeIds?: readonly [string, string] | null | undefined;
}
