/**
 * Is the ground that a run is said to have gone over the ground that it went over?
 *
 * Runs of 8 km are laid at random along the ways of made towns and, where an extract of it lies beside the project, of
 * Monaco, so that the way under every metre is known. Noise is added to their positions: new in each second, or drifting
 * as that of satellites does; the way along comes from a watch or, as in files without its distance, from the noisy
 * positions. The matching of the engine is held against taking the nearest way for each position, and against calling
 * every metre by the map's commonest class.
 *
 * Goal: with noise of 5 m on each axis, of each kind, at least 95 % of the distance in the right class, on each map.
 *
 *     node studies/ground.ts [--seed N] [--runs N] [--quick]
 *
 * Prints a line for each map and kind of recorder, how often the match was right by how sure it was, and the lowest
 * share at 5 m last; ends with 1 when that misses the goal.
 */
import { madeTown } from "./ground/map/made-town.ts";
import { realMaps } from "./ground/map/real-maps.ts";
import { optionsFrom } from "./ground/options.ts";
import { printOutcomes, printSureness } from "./ground/report.ts";
import { studyMapsWith } from "./ground/study-maps-with.ts";

const GOAL_SHARE = 0.95;
const GOAL_DEVIATION_M = 5;
const DEVIATIONS_M = [3, GOAL_DEVIATION_M, 8, 12];
const TOWNS = 5;
const RECORDERS = [
  { kind: "independent", alongBy: "watch" },
  { kind: "drifting", alongBy: "watch" },
  { kind: "drifting", alongBy: "positions" },
] as const;

const options = optionsFrom(process.argv.slice(2));
const towns = Array.from({ length: TOWNS }, (_none, town) => madeTown(TOWNS * options.seed + town));
const realOnes = options.withRealMaps ? realMaps() : [];
const recorders = RECORDERS.flatMap((recorder) =>
  DEVIATIONS_M.map((deviationM) => ({ ...recorder, deviationM })),
);
const outcomes = [towns, ...realOnes.map((map) => [map])].flatMap((maps) =>
  studyMapsWith(maps, recorders, options),
);

printOutcomes(outcomes);
const atGoal = outcomes.filter(({ recorder }) => recorder.deviationM === GOAL_DEVIATION_M);
for (const { kind, alongBy } of RECORDERS) {
  console.log(`\n${kind} noise of ${GOAL_DEVIATION_M} m, way by ${alongBy}, all maps:`);
  printSureness(atGoal.filter(({ recorder }) => recorder.kind === kind && recorder.alongBy === alongBy));
}
const meanMs = outcomes.reduce((sum, outcome) => sum + outcome.meanMs / outcomes.length, 0);
console.log(`\n${meanMs.toFixed(0)} ms of the processor for one run in the mean`);
const lowest = Math.min(...atGoal.map(({ matched }) => matched.rightClassM / matched.metres));
console.log(
  `right class at ${GOAL_DEVIATION_M} m: ${(100 * lowest).toFixed(1)} % of the distance at least, goal ${100 * GOAL_SHARE} %`,
);
process.exitCode = lowest >= GOAL_SHARE ? 0 : 1;
