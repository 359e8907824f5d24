import type { Fact } from "../results/index.ts";
import type { KnownState, RunnerProfile } from "../runner/index.ts";

const STATES = { yes: "yes", no: "no", unknown: "the runner does not know" } as const;
const stateOf = (state: KnownState): string | null => (state === null ? null : STATES[state]);

/** The slow facts that bear on a back; null is "not told". No name, no sex, no place: nobody was asked for them. */
export const aboutRunner = (runner: RunnerProfile): readonly Fact[] => [
  { label: "Running level", value: runner.level },
  { label: "Height", value: runner.heightCm, unit: "cm" },
  { label: "Earlier back trouble", value: stateOf(runner.earlierBackTrouble) },
  { label: "Known scoliosis", value: stateOf(runner.knownScoliosis) },
  { label: "Known difference of leg length or hips", value: stateOf(runner.legLengthOrHipDifference) },
  { label: "Sitting on a usual day", value: runner.sittingHoursPerDay, unit: "hours" },
];
