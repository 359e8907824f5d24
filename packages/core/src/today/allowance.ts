import { computed, type Explanation, type Measured, sentence, unavailable } from "../results/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import { roundTo } from "../units/index.ts";
import type { RunningAllowance } from "./decision.ts";
import type { Judgement } from "./judgement.ts";

/** A smaller dose is half of the bound of an easy run, and never more than the last run (backstride-today-rules). */
export const SMALLER_DOSE = 0.5;

/** How a run of today is to be run and how long it may be; null where none is allowed. */
export function allowanceFor(judgement: Judgement, load: TrainingLoad): RunningAllowance | null {
  const { kind, style = "walk-run" } = judgement;
  if (kind !== "modify" && kind !== "run") return null;
  const longestM = kind === "run" ? withReason(load.boundForTodayM) : smallerDose(load);
  return { style, longestM, because: explain(load, longestM) };
}

const withReason = (bound: Measured<number>): Measured<number> =>
  bound.kind === "computed"
    ? bound
    : unavailable(bound.reason, `${bound.detail} Go by the minutes of the plan.`);

function smallerDose({ boundForTodayM: bound, lastRunM }: TrainingLoad): Measured<number> {
  if (bound.kind === "unavailable") return withReason(bound);
  const last = lastRunM.kind === "computed" ? lastRunM.value : Number.POSITIVE_INFINITY;
  return computed(Math.floor(Math.min(bound.value * SMALLER_DOSE, last) / 100) * 100, {
    unit: "m",
    version: "smaller-dose/2",
    inputs: lastRunM.kind === "computed" ? [...bound.inputs, ...lastRunM.inputs] : bound.inputs,
  });
}

function explain(
  { longestTakenWell, longestOfThirtyDays }: TrainingLoad,
  longestM: Measured<number>,
): Explanation {
  const measure = longestTakenWell === null ? null : roundTo(longestTakenWell.distanceKm, 2);
  return {
    rule: "session-bound",
    version: longestM.kind === "computed" ? longestM.version : "session-bound/2",
    statement:
      measure === null
        ? sentence(
            "today.bound.none",
            "No run of the last 30 days is known that your back took well, so the minutes of the plan bound the run.",
          )
        : sentence(
            "today.bound.from",
            "Your longest run of the last 30 days that was not followed by pain of 3 or more was {km} km. Runs more than a tenth longer than the longest of 30 days go with more overuse injuries; the smaller dose is half of that, and no more than your last run.",
            { km: measure },
          ),
    facts: [
      { label: "Longest run of the last 30 days that the back took well", value: measure, unit: "km" },
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
