import { sentence } from "../../results/index.ts";
import { isRunningSport } from "../../runs/index.ts";
import { compareDays } from "../../time/index.ts";
import { median, roundTo } from "../../units/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor } from "./observation.ts";
import { recentRuns } from "./recent-runs.ts";

/**
 * A step rate 5 % below the runner's own usual is as much as the smallest change that was studied (heiderscheit-2011,
 * 5 and 10 % up); fewer than five runs on either side have no usual.
 */
export const CADENCE_DROP = 0.05;
const LEAST_RUNS = 5;

/** C2: hard landing, overstriding, sprinting. Without a video only the step rate can be looked at. */
export function observeTechnique(input: CausesInput): readonly Observation[] {
  return [
    ...observeCadence(input),
    missing(
      sentence(
        "causes.technique.video",
        "How your feet land and where: a phone video from the side shows it. Backstride can't look at videos yet.",
      ),
    ),
  ];
}

function observeCadence({ runs, today }: CausesInput): readonly Observation[] {
  const recent = recentRuns(runs, today);
  const recentIds = new Set(recent.map(({ id }) => id));
  const earlier = runs.filter(
    (run) =>
      isRunningSport(run.sport) &&
      run.day !== null &&
      compareDays(run.day, today) < 0 &&
      !recentIds.has(run.id),
  );
  const now = cadencesOf(recent);
  const before = cadencesOf(earlier);
  const nowMedian = median(now);
  const usual = median(before);
  if (nowMedian === null || usual === null || now.length < LEAST_RUNS || before.length < LEAST_RUNS) {
    return [
      missing(
        sentence(
          "causes.technique.cadence",
          "Whether your step rate has changed: that needs {least} runs with cadence in the last four weeks and {least} before.",
          { least: LEAST_RUNS },
        ),
      ),
    ];
  }
  const isLower = nowMedian < usual * (1 - CADENCE_DROP);
  const seen = {
    rule: "cause-cadence-drop",
    facts: [
      { label: "Step rate of the last four weeks", value: roundTo(nowMedian, 1), unit: "steps/min" },
      { label: "Usual before", value: roundTo(usual, 1), unit: "steps/min" },
    ],
    thresholds: [
      { label: "Lower than", limit: roundTo(usual * (1 - CADENCE_DROP), 1), unit: "steps/min", met: isLower },
    ],
    sources: ["heiderscheit-2011"],
    grade: "low",
  };
  return [
    isLower
      ? speaksFor({
          ...seen,
          statement: sentence(
            "causes.technique.lower",
            "You take fewer steps a minute than you used to: {now} against {usual}. Longer steps load hip and knee more; the back was not measured.",
            { now: Math.round(nowMedian), usual: Math.round(usual) },
          ),
        })
      : speaksAgainst({
          ...seen,
          statement: sentence(
            "causes.technique.steady",
            "Your step rate is as it used to be: {now} against {usual} steps a minute.",
            { now: Math.round(nowMedian), usual: Math.round(usual) },
          ),
        }),
  ];
}

const cadencesOf = (runs: CausesInput["runs"]): readonly number[] =>
  runs.flatMap((run) => (run.avgCadenceSpm === null ? [] : [run.avgCadenceSpm]));
