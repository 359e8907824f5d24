import { adviceFor } from "../advice/index.ts";
import type { LogOddsRatioPrior } from "../case-crossover/index.ts";
import { type Causes, diaryPart, explainCauses, type LearntPriors } from "../causes/index.ts";
import { painSummary } from "../diary/index.ts";
import { kindsThatMayBegin } from "../experiments/index.ts";
import { findFlares } from "../flares/index.ts";
import { shoeRotation, shoeWear } from "../footwear/index.ts";
import { makePlan } from "../plans/index.ts";
import type { RunnerPart } from "../pooled-priors/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { offerSessions } from "../sessions/index.ts";
import { decideToday, isPregnant, runNotBefore } from "../today/index.ts";
import { painOfRuns, trainingLoad } from "../training-load/index.ts";
import { questionsToAskAgain, reasonsToAskAgain, triage } from "../triage/index.ts";
import { adviceSituation } from "./advice-situation.ts";
import { ASSESSMENT_VERSION, type Assessment, type DayAssessment } from "./assessment.ts";
import { backLoadOfRunner } from "./back-load-of-runner.ts";
import { todayInputOf } from "./today-input-of.ts";

/** The whole chain: what is to be said today, and what probably contributes. */
export const assess = (scenario: Scenario): Assessment => ({
  ...assessToday(scenario),
  causes: causesOf(scenario),
});

/**
 * What probably contributes. Apart from the rest, because holding a diary of years against itself takes far longer than
 * today's answer, which waits for none of it. It holds for the whole day: what time it is, it does not ask. `priors` are
 * what other runners let expect; what is published where they are left out.
 */
export function causesOf(
  scenario: Omit<Scenario, "now">,
  { priors }: { readonly priors?: LearntPriors } = {},
): Causes {
  const { today, runner, shoes, dayLogs, selfTests, experiments } = scenario;
  const { diary, runs } = known(scenario);
  const load = trainingLoad(runs, today, { painByRun: painOfRuns(runs, diary), runner });
  const mayBeTried = kindsThatMayBegin(experiments, { shoes, runs, today });
  const seen = { today, runner, runs, shoes, diary, dayLogs, selfTests, load, mayBeTried };
  return explainCauses(priors === undefined ? seen : { ...seen, priors });
}

/**
 * What this runner's diary brings to the priors of others, made with `priors`, in the order of FACTORS, or with the
 * published ones; null where no flare can be compared.
 */
export function causesPartOf(
  scenario: Omit<Scenario, "now">,
  priors?: readonly LogOddsRatioPrior[],
): RunnerPart | null {
  const { today, runner, shoes, dayLogs } = scenario;
  return diaryPart({ today, runner, shoes, dayLogs, ...known(scenario) }, priors);
}

/** Nobody knows tomorrow: what is dated later than today is left out. */
const known = ({
  diary,
  runs,
  today,
}: Pick<Scenario, "diary" | "runs" | "today">): Pick<Scenario, "diary" | "runs"> => ({
  diary: diary.filter((entry) => entry.day <= today),
  runs: runs.filter((run) => run.day === null || run.day <= today),
});

/** The gate first, then load and today's decision, then a plan where the gate is open. */
export function assessToday(scenario: Scenario): DayAssessment {
  const { now, today, runner, safetyCheck, shoes } = scenario;
  const { diary, runs } = known(scenario);
  const outcome = triage({
    answers: safetyCheck.answers,
    answeredOn: safetyCheck.finished?.on ?? null,
    today,
    askAgain: reasonsToAskAgain(diary, safetyCheck, today),
    questionsAgain: questionsToAskAgain(diary, safetyCheck, { now, today }),
  });
  const load = trainingLoad(runs, today, { painByRun: painOfRuns(runs, diary), runner });
  const pain = painSummary(diary, today);
  const flares = findFlares(runs, diary);
  const input = todayInputOf({ ...scenario, diary, runs }, { triage: outcome, load, pain });
  const decision = decideToday(input);
  const advice = adviceFor(adviceSituation(scenario, pain, { decision, triage: outcome }));
  const clearance = outcome.kind === "clear" || outcome.kind === "caution" ? outcome.clearance : null;
  const plan =
    clearance === null
      ? null
      : makePlan(clearance, {
          startsOn: today,
          decision,
          load,
          runner,
          policy: input.policy,
          runNotBefore: runNotBefore(input),
          isPregnant: isPregnant(input),
        });
  return {
    version: ASSESSMENT_VERSION,
    asOf: now,
    today,
    triage: outcome,
    decision,
    plan,
    advice,
    sessions: clearance === null ? [] : offerSessions(clearance, { advice, decision }),
    load,
    backLoad: backLoadOfRunner({ runs, shoes, runner }, today),
    pain,
    flares,
    shoes: shoes.map((shoe) => shoeWear(shoe, runs, today)),
    rotation: shoeRotation(shoes, runs, today),
  };
}
