import { EXPERIMENT_KINDS } from "@backstride/core/experiments";
import type {
  ExperimentsView,
  ExperimentView,
  OfferedKind,
} from "../../use-cases/experiments/view-experiments.ts";
import type { ExperimentAnswer, ExperimentKindAnswer, ExperimentList } from "../api.ts";

/** Without the seed: who knows it knows every draw to come. */
export function presentExperiment({
  experiment,
  arms,
  assignment,
  analysis,
}: ExperimentView): ExperimentAnswer {
  const { id, kind, startsOn, fortnights, stoppedOn } = experiment;
  const { title, unit } = EXPERIMENT_KINDS[kind];
  return { id, kind, title, unit, arms, startsOn, fortnights, stoppedOn, assignment, analysis };
}

const presentKind = ({ kind, ...offered }: OfferedKind): ExperimentKindAnswer => ({ ...kind, ...offered });

export const presentExperiments = (view: ExperimentsView): ExperimentList => ({
  ...view,
  kinds: view.kinds.map(presentKind),
  experiments: view.experiments.map(presentExperiment),
});
