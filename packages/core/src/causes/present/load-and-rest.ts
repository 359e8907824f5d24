import { sentence } from "../../results/index.ts";
import { median, roundTo } from "../../units/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { BRISK_START_FROM, RUNS_IN_A_ROW_NAMED_FROM } from "../limits.ts";
import { missing, type Observation, speaksAgainst, speaksFor } from "./observation.ts";
import { recentRuns } from "./recent-runs.ts";

/** With fewer beginnings known nothing is said of how this runner begins (a choice of this project). */
const LEAST_STARTS = 3;

/** C6: no warm-up, no rest, overtraining. */
export function observeLoadAndRest(input: CausesInput): readonly Observation[] {
  return [...observeSpikes(input), ...observeRest(input), ...observeStarts(input)];
}

function observeSpikes({ load }: CausesInput): readonly Observation[] {
  const known = load.recentSpikes.filter(({ spike }) => spike.kind === "computed");
  if (known.length === 0) {
    return [
      missing(
        sentence(
          "causes.load.spikes",
          "Whether a single run was much longer than you are used to: that needs runs of the last weeks with their distance.",
        ),
      ),
    ];
  }
  const spikes = known.filter(({ spike }) => spike.kind === "computed" && spike.value !== "reference");
  if (spikes.length === 0) {
    return [
      speaksAgainst({
        rule: "cause-session-spike",
        statement: sentence(
          "causes.load.noSpike",
          "None of your {count} runs of the last 14 days was more than a tenth longer than the longest of the 30 days before it.",
          { count: known.length },
        ),
        facts: [{ label: "Runs that could be compared", value: known.length, unit: "runs" }],
        sources: ["frandsen-2025"],
        grade: "low",
      }),
    ];
  }
  return spikes.map(({ why }) => speaksFor({ ...why, rule: "cause-session-spike" }));
}

function observeRest({ load, runs, today }: CausesInput): readonly Observation[] {
  // Days without any running for weeks are a break, not rest between runs.
  if (recentRuns(runs, today).length === 0) return [];
  const inARow = load.daysRunInARow.kind === "computed" ? load.daysRunInARow.value : null;
  const restDays = load.restDaysOfSeven.kind === "computed" ? load.restDaysOfSeven.value : null;
  if (inARow === null || restDays === null) return [];
  const isLong = inARow >= RUNS_IN_A_ROW_NAMED_FROM;
  const seen = {
    rule: "cause-rest-days",
    facts: [
      { label: "Days with a run in a row", value: inARow, unit: "days" },
      { label: "Days without a run among the last seven", value: restDays, unit: "days" },
    ],
    thresholds: [{ label: "Named from", limit: RUNS_IN_A_ROW_NAMED_FROM, unit: "days", met: isLong }],
    sources: ["backstride-cause-rules"],
    grade: "convention",
  };
  return [
    isLong
      ? speaksFor({
          ...seen,
          statement: sentence("causes.load.inARow", "You have run on {inARow} days in a row.", { inARow }),
        })
      : speaksAgainst({
          ...seen,
          statement: sentence("causes.load.rested", "{restDays} of the last seven days were without a run.", {
            restDays,
          }),
        }),
  ];
}

function observeStarts({ runs, today }: CausesInput): readonly Observation[] {
  const ratios = recentRuns(runs, today).flatMap((run) =>
    run.startSpeedRatio === null ? [] : [run.startSpeedRatio],
  );
  const usual = median(ratios);
  if (usual === null || ratios.length < LEAST_STARTS) {
    return [
      missing(
        sentence(
          "causes.load.starts",
          "How gently you begin: that needs {least} runs of the last four weeks that are longer than 20 minutes and have distance along the way.",
          { least: LEAST_STARTS },
        ),
      ),
    ];
  }
  const isBrisk = usual >= BRISK_START_FROM;
  const seen = {
    rule: "cause-warm-up",
    facts: [
      {
        label: "Speed of the first 15 minutes against the rest, middle of your runs",
        value: roundTo(usual, 2),
        unit: "times",
      },
      { label: "Runs that could be looked at", value: ratios.length, unit: "runs" },
    ],
    thresholds: [{ label: "No gentle beginning from", limit: BRISK_START_FROM, unit: "times", met: isBrisk }],
    sources: ["van-mechelen-1993", "backstride-warm-up-start-ratio"],
    grade: "low",
  };
  return [
    isBrisk
      ? speaksFor({
          ...seen,
          statement: sentence(
            "causes.load.brisk",
            "You begin as fast as you go on. A warm-up is for comfort; in a trial it did not lower the number of injuries.",
          ),
        })
      : speaksAgainst({
          ...seen,
          statement: sentence("causes.load.gentle", "You begin your runs more gently than you go on."),
        }),
  ];
}
