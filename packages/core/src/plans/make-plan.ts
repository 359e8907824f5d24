import { type Sentence, sentence } from "../results/index.ts";
import type { RunnerProfile } from "../runner/index.ts";
import { addDays, daysBetween, type LocalDay } from "../time/index.ts";
import type { PolicyValue, TodayDecision } from "../today/index.ts";
import type { TrainingLoad } from "../training-load/index.ts";
import { isTriageCleared, type TriageCleared } from "../triage/index.ts";
import { BEGINNER_WEEK, COMING_BACK_WEEK } from "./ladder.ts";
import type { Plan, PlannedDay } from "./plan.ts";
import { easyRunDay, walkingDay, walkRunDay } from "./planned-day.ts";

export const PLAN_VERSION = "first-week/3";
/** A plan is for one week (backstride-first-week). */
const DAYS = 7;
/** Three running days with a day between them, as both ladders have it (backstride-first-week). */
const RUNS_A_WEEK = 3;

export interface PlanInput {
  readonly startsOn: LocalDay;
  readonly decision: TodayDecision;
  readonly load: Pick<TrainingLoad, "boundForTodayM" | "longestOfThirtyDays">;
  readonly runner: Pick<RunnerProfile, "level">;
  readonly policy: PolicyValue;
  /** The first day for a run where today is one of rest. */
  readonly runNotBefore: LocalDay;
  /** Told in the safety check or among the health questions. */
  readonly isPregnant: boolean;
}

/**
 * The first week, from `startsOn` on. The clearance is what triage issued for that very day; a forged or an old one is a
 * bug of the caller and throws. Null where today's answer is not about running yet (`ask`) or forbids it (`stop`).
 */
export function makePlan(clearance: TriageCleared, input: PlanInput): Plan | null {
  if (!isTriageCleared(clearance)) throw new Error("a plan needs a clearance that triage issued");
  if (clearance.issuedFor !== input.startsOn) {
    throw new Error(`the clearance is for ${clearance.issuedFor}, the plan begins on ${input.startsOn}`);
  }
  const { kind, allowance } = input.decision;
  if (allowance !== null && !allowance.allowsOn(input.startsOn)) {
    throw new Error("today's answer allows a run on another day than that on which the plan begins");
  }
  if (kind === "ask" || kind === "stop") return null;
  const days = Array.from({ length: DAYS }, (_none, index) => addDays(input.startsOn, index));
  return {
    version: PLAN_VERSION,
    startsOn: input.startsOn,
    days: days.map((day, index) => dayOf(day, index, input)),
    because: {
      rule: "first-week",
      version: PLAN_VERSION,
      statement: reasonFor(input),
      facts: [
        { label: "Today's answer", value: kind },
        { label: "Level", value: input.runner.level },
        {
          label: "Longest run today",
          value:
            input.load.boundForTodayM.kind === "computed" ? input.load.boundForTodayM.value / 1000 : null,
          unit: "km",
        },
      ],
      thresholds: [{ label: "Runs a week, at most", limit: RUNS_A_WEEK, unit: "runs", met: true }],
      sources: [
        "backstride-first-week",
        "us-army-run-walk-2023",
        "nhs-couch-to-5k",
        "frandsen-2025",
        "buist-2008",
      ],
      grade: "low",
    },
    limits: [
      ...(input.isPregnant
        ? [
            sentence(
              "plan.limit.pregnancy",
              "This week was not made for pregnancy and the months around it. Ask your midwife or doctor before the first run of it.",
            ),
          ]
        : []),
      input.load.boundForTodayM.kind === "unavailable" ? UNBOUNDED : BOUNDED,
      sentence("plan.limit.week", "It reaches one week. Look at today's answer each morning before you run."),
    ],
  };
}

function reasonFor({ decision, runner }: PlanInput): Sentence {
  if (decision.restUntil === "examined")
    return sentence(
      "plan.why.examined",
      "No runs are planned until someone has looked at it first. Walking keeps you moving.",
    );
  if (usesLadder({ decision, runner }))
    return sentence(
      "plan.why.ladder",
      "Walking and running in turns, with a day between, each step only if your back allows it.",
    );
  return sentence("plan.why.easy", "Easy runs with a day between, none longer than you are used to.");
}

const usesLadder = ({ decision, runner }: Pick<PlanInput, "decision" | "runner">): boolean =>
  decision.kind !== "run" || runner.level === "beginner";

function dayOf(day: LocalDay, index: number, input: PlanInput): PlannedDay {
  const { decision, load, policy, startsOn, runNotBefore, isPregnant } = input;
  // After a day of rest the first run comes tomorrow at the earliest, later where what is known already rests tomorrow too.
  const firstRun = decision.kind === "rest" ? Math.max(1, daysBetween(runNotBefore, startsOn)) : 0;
  const session = (index - firstRun) / 2;
  const isRunningDay = Number.isInteger(session) && session >= 0 && session < RUNS_A_WEEK;
  if (!isRunningDay || decision.restUntil === "examined") return walkingDay(day);
  // Today's answer has judged today already.
  const onlyIf = index === 0 ? null : conditionFor(policy, isPregnant);
  if (!usesLadder(input)) {
    const allowed = index === 0 ? input.decision.allowance?.longestM : undefined;
    return easyRunDay(day, allowed ?? load.boundForTodayM, onlyIf);
  }
  const week = isNew(input) ? BEGINNER_WEEK : COMING_BACK_WEEK;
  const rung = week[session];
  if (rung === undefined) return walkingDay(day);
  return walkRunDay(day, rung, onlyIf);
}

/** A beginner, and a runner of whom no run of the last 30 days is known, begin on the lower ladder. */
const isNew = ({ runner, load }: PlanInput): boolean =>
  runner.level === "beginner" || load.longestOfThirtyDays === null;

function conditionFor({ id, limits }: PolicyValue, isPregnant: boolean): Sentence {
  const values = { safe: limits.safeTo, limit: limits.acceptableTo };
  if (id === "pain-free-first")
    return isPregnant
      ? sentence(
          "plan.onlyIf.painFreePregnant",
          "Only if your midwife or doctor has agreed, nothing hurts that morning, and no safety question has a new answer.",
        )
      : sentence(
          "plan.onlyIf.painFree",
          "Only if nothing hurts that morning, and no safety question has a new answer.",
        );
  return isPregnant
    ? sentence(
        "plan.onlyIf.painGuidedPregnant",
        "Only if your midwife or doctor has agreed, your back is at {safe} of 10 or less that morning and the last run has settled; between {safe} and {limit} repeat the last step; above {limit} no run.",
        values,
      )
    : sentence(
        "plan.onlyIf.painGuided",
        "Only if your back is at {safe} of 10 or less that morning and the last run has settled; between {safe} and {limit} repeat the last step; above {limit} no run.",
        values,
      );
}

const BOUNDED = sentence(
  "plan.limit.bound",
  "Each run is bounded by your longest of the last 30 days after which no pain of 3 or more was entered; one that was a leap counts as a tenth more than the longest before it. A rule of ten per cent a week is not used: in a trial it made no difference.",
);
const UNBOUNDED = sentence(
  "plan.limit.noBound",
  "No run of the last 30 days is known with its distance that your back took well, so the minutes bound the runs: what you are used to is not in them.",
);
