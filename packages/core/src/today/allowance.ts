import { computed, type Explanation, type Measured, sentence, unavailable } from "../results/index.ts";
import { boundFromKilometres, type TrainingLoad } from "../training-load/index.ts";
import type { TriageCleared } from "../triage/index.ts";
import { roundTo } from "../units/index.ts";
import type { AllowingJudgement } from "./judgement.ts";
import { RunningAllowance } from "./running-allowance.ts";

/** A smaller dose is half of the bound of an easy run, and never more than the last run (backstride-today-rules). */
export const SMALLER_DOSE = 0.5;

/** How a run of today is to be run and how long it may be. The clearance is the one that triage issued for today. */
export function allowanceFor(
  clearance: TriageCleared,
  { kind, style }: Pick<AllowingJudgement, "kind" | "style">,
  load: TrainingLoad,
): RunningAllowance {
  const longestM = kind === "run" ? withReason(load.boundForTodayM) : smallerDose(load);
  return new RunningAllowance(clearance, { style, longestM, because: explain(load, longestM) });
}

const withReason = (bound: Measured<number>): Measured<number> =>
  bound.kind === "computed"
    ? bound
    : unavailable(bound.reason, `${bound.detail} Go by the minutes of the plan.`);

function smallerDose({ boundForTodayM: bound, lastRunM }: TrainingLoad): Measured<number> {
  if (bound.kind === "unavailable") return withReason(bound);
  const last = lastRunM.kind === "computed" ? lastRunM.value : Number.POSITIVE_INFINITY;
  const longestM = Math.floor(Math.min(bound.value * SMALLER_DOSE, last) / 100) * 100;
  // A watch that measured no distance is no run of no length.
  if (longestM === 0)
    return withReason(unavailable("lastRunTooShort", "The runs known are too short to halve."));
  return computed(longestM, {
    unit: "m",
    version: "smaller-dose/2",
    inputs: lastRunM.kind === "computed" ? [...bound.inputs, ...lastRunM.inputs] : bound.inputs,
  });
}

function explain(
  { longestTakenWell, longestOfThirtyDays, boundForTodayM: bound }: TrainingLoad,
  longestM: Measured<number>,
): Explanation {
  const measure = longestTakenWell === null ? null : roundTo(longestTakenWell.distanceKm, 2);
  const isLeap =
    longestTakenWell !== null &&
    bound.kind === "computed" &&
    bound.value < boundFromKilometres(longestTakenWell.distanceKm);
  return {
    rule: "session-bound",
    version: longestM.kind === "computed" ? longestM.version : "session-bound/3",
    statement:
      measure === null
        ? sentence(
            "today.bound.none",
            "No run of the last 30 days is known that your back took well, so the minutes of the plan bound the run.",
          )
        : isLeap
          ? sentence(
              "today.bound.leap",
              "Your longest run of the last 30 days after which no pain of 3 or more was entered was {km} km, a leap: it counts as no more than a tenth longer than the longest of the 30 days before it. Runs more than a tenth longer than the longest of 30 days go with more overuse injuries; the smaller dose is half of that, and no more than your last run.",
              { km: measure },
            )
          : sentence(
              "today.bound.from",
              "Your longest run of the last 30 days after which no pain of 3 or more was entered was {km} km. Runs more than a tenth longer than the longest of 30 days go with more overuse injuries; the smaller dose is half of that, and no more than your last run.",
              { km: measure },
            ),
    facts: [
      {
        label: "Longest run of the last 30 days after which no pain of 3 or more was entered",
        value: measure,
        unit: "km",
      },
      {
        label: "Longest run of the last 30 days",
        value: longestOfThirtyDays === null ? null : roundTo(longestOfThirtyDays.distanceKm, 2),
        unit: "km",
      },
    ],
    thresholds: [],
    sources: ["frandsen-2025", "backstride-today-rules", "backstride-flare-definition"],
    grade: "low",
  };
}
