import type { Assessment } from "../assessment/index.ts";
import type { DayLog } from "../diary/index.ts";
import { analyseExperiment, EXPERIMENT_KINDS, type Experiment } from "../experiments/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { addDays, compareDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { CARE_DAYS, type ReportedCare, type ReportedExperiment, type Tried } from "./report.ts";

type Lived = Pick<Scenario, "runs" | "diary" | "shoes" | "dayLogs" | "experiments" | "today">;

/** How the runner goes back to running, what is proposed, what was tried by lot and which exercises were told of. */
export function triedSoFar(lived: Lived, { decision, plan }: Assessment): Tried {
  return {
    policy: decision.policy,
    plan:
      plan === null
        ? null
        : {
            startsOn: plan.startsOn,
            days: plan.days.map(({ day, title }) => ({ day, title })),
            because: plan.because,
          },
    experiments: lived.experiments
      .toSorted((left, right) => compareDays(right.startsOn, left.startsOn))
      .map((experiment) => reportedExperiment(experiment, lived)),
    care: (["strength", "stretching"] as const).map((what) => careOf(what, lived)),
    notRecorded: sentence(
      "report.tried.notRecorded",
      "Treatments and medicines that were tried are not kept by Backstride.",
    ),
  };
}

function reportedExperiment(experiment: Experiment, lived: Lived): ReportedExperiment {
  const { id, kind, startsOn } = experiment;
  const { title } = EXPERIMENT_KINDS[kind];
  return { id, title, startsOn, ...outcomeOf(experiment, lived) };
}

function outcomeOf(experiment: Experiment, lived: Lived): Pick<ReportedExperiment, "standing" | "statement"> {
  const { startsOn } = experiment;
  if (startsOn > lived.today && experiment.stoppedOn === null) {
    return {
      standing: "not-begun",
      statement: sentence("report.experiment.notBegun", "Begins on {day}.", { day: startsOn }),
    };
  }
  const found = analyseExperiment(experiment, lived);
  switch (found.kind) {
    case "running":
      return { standing: "running", statement: found.statement };
    case "unavailable":
      return { standing: "too-little-known", statement: tooLittleKnown(found.detail) };
    case "result":
      return { standing: "ended", statement: found.because.statement };
  }
}

const tooLittleKnown = (detail: string): Sentence =>
  sentence("report.experiment.tooLittleKnown", "{detail}", { detail });

function careOf(what: ReportedCare["what"], { dayLogs, today }: Lived): ReportedCare {
  const told = lastDays(dayLogs, today).flatMap((log) => (log[what] === null ? [] : [log[what]]));
  return { what, daysDone: told.filter((isDone) => isDone).length, daysTold: told.length };
}

function lastDays(dayLogs: readonly DayLog[], today: LocalDay): readonly DayLog[] {
  const window = trailingDays(addDays(today, 1), CARE_DAYS);
  return dayLogs.filter(({ day }) => rangeHolds(window, day));
}
