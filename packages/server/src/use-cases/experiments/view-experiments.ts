import { assessToday } from "@backstride/core/assessment";
import {
  type ArmInWords,
  type AssignmentToday,
  analyseExperiment,
  armsOf,
  assignmentToday,
  EXPERIMENT_KIND_IDS,
  EXPERIMENT_KINDS,
  type Experiment,
  type ExperimentAnalysis,
  type ExperimentGate,
  type ExperimentKind,
  missingFor,
  missingToBegin,
  plannedFortnights,
  shoesToCompare,
  withheldUnless,
} from "@backstride/core/experiments";
import type { Refusal, Sentence } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import type { LocalDay } from "@backstride/core/time";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { loadScenario } from "../assess-runner.ts";
import type { Ports } from "../ports.ts";
import { gateOf, refusedToStart } from "./may-start.ts";

/** A kind as it is offered: what it needs and lacks, and which shoes may be tried against each other. */
export interface OfferedKind {
  readonly kind: ExperimentKind;
  readonly arms: readonly [ArmInWords, ArmInWords];
  /** How long it would be planned if it began now, in blocks of 14 days. */
  readonly fortnights: number;
  /** What is missing for it; null where nothing is. */
  readonly missing: Sentence | null;
  /** Every two that may be chosen; empty for a kind without shoes. */
  readonly shoeChoices: readonly (readonly [string, string])[];
}

export interface ExperimentView {
  readonly experiment: Experiment;
  readonly arms: readonly [ArmInWords, ArmInWords];
  readonly assignment: AssignmentToday;
  readonly analysis: ExperimentAnalysis;
}

export interface ExperimentsView {
  readonly today: LocalDay;
  /** Why none of any kind may begin now; null where one may. */
  readonly startRefused: Refusal | null;
  readonly kinds: readonly OfferedKind[];
  /** The one that began last first. */
  readonly experiments: readonly ExperimentView[];
}

/** What can be tried, what is on, and what came of what was tried. */
export async function viewExperiments(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runner: StoredRunner,
): Promise<ExperimentsView> {
  const scenario = await loadScenario(ports, runner);
  const gate = gateOf(assessToday(scenario));
  return {
    today: scenario.today,
    startRefused: refusedToStart(scenario, gate),
    kinds: EXPERIMENT_KIND_IDS.map((id) => offered(EXPERIMENT_KINDS[id], scenario)),
    experiments: scenario.experiments.map((experiment) => viewOf(experiment, scenario, gate)).toReversed(),
  };
}

function offered(kind: ExperimentKind, { shoes, runs, today }: Scenario): OfferedKind {
  const situation = { shoes, runs, today };
  return {
    kind,
    arms: armsOf({ kind: kind.id, shoeIds: null }, shoes),
    fortnights: plannedFortnights(kind.id, situation),
    missing: missingToBegin(kind.id, { ...situation, shoeIds: null }),
    shoeChoices: kind.needs.includes("two-suitable-shoes") ? shoesToCompare(situation) : [],
  };
}

/** One experiment as it stands in a scenario. */
export function viewOf(
  experiment: Experiment,
  { shoes, runs, diary, today }: Scenario,
  gate: ExperimentGate,
): ExperimentView {
  const { shoeIds } = experiment;
  // Of what an experiment needs to begin, only its shoes can be lost on the way.
  const missing = shoeIds === null ? null : missingFor("two-suitable-shoes", { shoes, runs, today, shoeIds });
  return {
    experiment,
    arms: armsOf(experiment, shoes),
    assignment: withheldUnless(assignmentToday(experiment, today), { ...gate, missing }),
    analysis: analyseExperiment(experiment, { runs, diary, shoes, today }),
  };
}
