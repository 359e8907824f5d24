import { computed, type Explanation, type Measured, sentence, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { dayAndYearInWords } from "../time/index.ts";
import { type Kilometres, kilometresFromMetres, metres, roundTo } from "../units/index.ts";
import { longestRunBefore } from "./longest-run.ts";

/**
 * Session spike: the distance of one run against the longest run of the 30 days before it (frandsen-2025; 5,205
 * runners, overuse injury of any site, self-reported, observational).
 * Reference: at most 10 % longer. Small: more than 10 to 30 %. Moderate: more than 30 to 100 %. Large: more than 100 %.
 */
export const SPIKE_CLASSES = ["reference", "small", "moderate", "large"] as const;
export type SpikeClass = (typeof SPIKE_CLASSES)[number];
export const SPIKE_VERSION = "session-spike/1";
/** The days before a run that hold the longest one (frandsen-2025). */
export const SPIKE_WINDOW_DAYS = 30;
/** Up to which ratio a class goes, the bound in the lower one (frandsen-2025). */
export const SPIKE_BOUNDS = { small: 1.1, moderate: 1.3, large: 2 } as const;

/** Hazard rate ratios of overuse injury against the reference class, with 95 % intervals (frandsen-2025). */
export const SPIKE_EFFECT: Readonly<Record<SpikeClass, string | null>> = {
  reference: null,
  small: "1.64 (1.31 to 2.05)",
  moderate: "1.52 (1.16 to 2.00)",
  large: "2.28 (1.50 to 3.48)",
};

/** The class of a session of `sessionKm` where the longest of the 30 days before was `longestKm` (above zero). */
export function spikeClass(sessionKm: Kilometres, longestKm: Kilometres): SpikeClass {
  // To a millionth: 11.0 / 10.0 must not become a spike because binary fractions are not decimal ones.
  const ratio = roundTo(sessionKm / longestKm, 6);
  if (ratio <= SPIKE_BOUNDS.small) return "reference";
  if (ratio <= SPIKE_BOUNDS.moderate) return "small";
  if (ratio <= SPIKE_BOUNDS.large) return "moderate";
  return "large";
}

export interface SessionSpike {
  readonly runId: string;
  readonly spike: Measured<SpikeClass>;
  readonly why: Explanation;
}

/** The spike of one run among all of the runner's runs. */
export function sessionSpikeOf(run: Run, runs: readonly Run[]): SessionSpike {
  const longest = run.day === null ? null : longestRunBefore(runs, run.day, SPIKE_WINDOW_DAYS);
  const sessionKm = run.distanceM === null ? null : kilometresFromMetres(metres(run.distanceM));
  const facts = [
    { label: "This run", value: sessionKm === null ? null : roundTo(sessionKm, 2), unit: "km" },
    {
      label: "Longest run of the 30 days before",
      value: longest === null ? null : roundTo(longest.distanceKm, 2),
      unit: "km",
    },
  ];
  const base = {
    rule: "session-spike",
    version: SPIKE_VERSION,
    facts,
    sources: ["frandsen-2025"],
    grade: "low",
  };
  if (sessionKm === null) {
    return {
      runId: run.id,
      spike: unavailable("runHasNoDistance", "The run has no distance."),
      why: {
        ...base,
        thresholds: [],
        statement: sentence("load.spike.noDistance", "The run has no distance, so it can't be compared."),
      },
    };
  }
  if (longest === null || longest.distanceKm <= 0) {
    return {
      runId: run.id,
      spike: unavailable("noRunInThirtyDays", "No run with a distance in the 30 days before."),
      why: {
        ...base,
        thresholds: [],
        statement: sentence(
          "load.spike.noReference",
          "There is no run in the 30 days before to compare with.",
        ),
      },
    };
  }
  // A run without a day has no longest run before it.
  const day = run.day === null ? "" : dayAndYearInWords(run.day);
  const spike = spikeClass(sessionKm, longest.distanceKm);
  const percent = Math.round((sessionKm / longest.distanceKm - 1) * 100);
  const limit = roundTo(longest.distanceKm * SPIKE_BOUNDS.small, 2);
  return {
    runId: run.id,
    spike: computed(spike, { unit: "1", version: SPIKE_VERSION, inputs: [run.id, longest.runId] }),
    why: {
      ...base,
      thresholds: [
        { label: "10 % more than the longest of 30 days", limit, unit: "km", met: spike !== "reference" },
      ],
      statement:
        spike === "reference"
          ? sentence(
              "load.spike.none",
              "The run of {day} was no more than 10 % longer than the longest of the 30 days before.",
              { day },
            )
          : sentence(
              "load.spike.some",
              "The run of {day} was {percent} % longer than the longest of the 30 days before. In a large cohort such runs had an overuse-injury rate of {effect} times that of smaller steps; injuries of any site, not the back in particular.",
              { day, percent, effect: SPIKE_EFFECT[spike] ?? "1" },
            ),
    },
  };
}
