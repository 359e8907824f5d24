import type { Shoe } from "../../packages/core/src/footwear/index.ts";
import { emptyProfile, type RunnerProfile } from "../../packages/core/src/runner/index.ts";
import type { Run, SpectrumCell } from "../../packages/core/src/runs/index.ts";
import type { Scenario } from "../../packages/core/src/scenario/index.ts";
import { simulateRunner } from "../../packages/core/src/simulation/index.ts";
import { instantFromIso } from "../../packages/core/src/time/index.ts";

export interface YearOfRunner {
  readonly runs: readonly Run[];
  readonly shoes: readonly Shoe[];
  readonly runner: RunnerProfile;
}

/** Habits that pull the choices apart: where all runs are alike, every choice ranks the weeks the same. */
export interface RunnerKind {
  readonly name: string;
  /** What a run of this runner is turned into; `at` counts the runs. */
  readonly change: (run: Run, at: number) => Run;
}

const ENDS_AT = "2026-05-31T20:00:00+02:00";
const DAYS = 365 + 90;

export const RUNNER_KINDS: readonly RunnerKind[] = [
  { name: "steady", change: (run) => run },
  // Every third run has a fifth of its time a third faster.
  { name: "with intervals", change: (run, at) => (at % 3 === 0 ? withIntervals(run, 0.2, 1.33) : run) },
  // Every second run is in the hills: its stretches go up and down at 10 %.
  { name: "in the hills", change: (run, at) => (at % 2 === 0 ? inHills(run, 5) : run) },
];

const simulated = new Map<number, Scenario>();

function scenarioOf(seed: number): Scenario {
  const before = simulated.get(seed);
  if (before !== undefined) return before;
  const endsAt = instantFromIso(ENDS_AT);
  if (endsAt === null) throw new Error("the end of the year is no moment");
  const { scenario } = simulateRunner({ seed, days: DAYS, cause: "none", endsAt, utcOffsetMinutes: 120 });
  simulated.set(seed, scenario);
  return scenario;
}

export function yearOf(kind: RunnerKind, seed: number): YearOfRunner {
  const scenario = scenarioOf(seed);
  return { runs: scenario.runs.map(kind.change), shoes: scenario.shoes, runner: emptyProfile };
}

function withIntervals(run: Run, share: number, times: number): Run {
  const spectrum = run.spectrum.flatMap((cell): readonly SpectrumCell[] => [
    part(cell, 1 - share, 1),
    part(cell, share, times),
  ]);
  return whole(run, spectrum);
}

function inHills(run: Run, gradeStep: number): Run {
  const spectrum = run.spectrum.flatMap((cell): readonly SpectrumCell[] => [
    { ...part(cell, 0.5, 0.9), gradeStep },
    { ...part(cell, 0.5, 1.1), gradeStep: -gradeStep },
  ]);
  return whole(run, spectrum);
}

/** A share of the time of a cell, at another speed and the same cadence. */
const part = (cell: SpectrumCell, share: number, times: number): SpectrumCell => ({
  ...cell,
  seconds: cell.seconds * share,
  metres: cell.metres * share * times,
  steps: cell.steps === null ? null : cell.steps * share,
});

const whole = (run: Run, spectrum: readonly SpectrumCell[]): Run => ({
  ...run,
  spectrum,
  distanceM: spectrum.reduce((sum, { metres }) => sum + metres, 0),
});
