/**
 * How much hangs on the numbers of the back load that nobody has validated?
 *
 * Runners of the simulator, each with a year of runs, get their weeks ranked by the load, once as the product does it and
 * once for each other exponent from 1 to 9 and for each factor at its lower and at its upper end. What counts for a runner
 * is which of their weeks were heavy: the rank correlation (Spearman's rho) of the weeks tells how far another choice would
 * have told them something else.
 *
 * Goal: exponents from 1 to 4 keep the order of the weeks, median rho over runners at least 0.9; every factor at either
 * end at least 0.9. Where the order falls apart is printed and is a finding, not a failure.
 *
 *     node studies/load.ts [--quick] [--seed N]
 *
 * Writes docs/validation/load.md when run whole with the usual seed; prints the worst of the medians that have a goal
 * last; ends with 1 when the goal is missed.
 */
import { writeFile } from "node:fs/promises";
import { CHOICES, type NamedChoice } from "./load/choices.ts";
import { optionsFrom } from "./load/options.ts";
import { loadPage } from "./load/page.ts";
import { quantile, rankCorrelation } from "./load/rank-correlation.ts";
import { RUNNER_KINDS, yearOf } from "./load/runners.ts";
import { weeklyLoads } from "./load/weekly-loads.ts";

const GOAL_RHO = 0.9;
const options = optionsFrom(process.argv.slice(2));
const rows: { choice: NamedChoice; kind: string; rhos: number[] }[] = [];

for (const kind of RUNNER_KINDS) {
  const rhosBy = new Map(CHOICES.map((choice) => [choice, [] as number[]]));
  for (let at = 0; at < options.runners; at += 1) {
    const runner = yearOf(kind, options.seed + at);
    const usual = weeklyLoads(runner, CHOICES[0]);
    for (const choice of CHOICES) {
      rhosBy.get(choice)?.push(rankCorrelation(usual, weeklyLoads(runner, choice)));
    }
  }
  for (const [choice, rhos] of rhosBy) rows.push({ choice, kind: kind.name, rhos });
}

const results = rows.map(({ choice, kind, rhos }) => ({
  choice,
  kind,
  median: quantile(rhos, 0.5),
  low: quantile(rhos, 0.05),
}));
for (const { choice, kind, median, low } of results) {
  console.log(
    `${kind.padEnd(18)} ${choice.name.padEnd(34)} rho ${median.toFixed(3)}, 5th percentile ${low.toFixed(3)}`,
  );
}
if (options.writesPage) {
  const page = loadPage(results, { runners: options.runners, goal: GOAL_RHO });
  await writeFile(new URL("../docs/validation/load.md", import.meta.url), page);
}
const worst = Math.min(...results.filter(({ choice }) => choice.hasGoal).map(({ median }) => median));
console.log(`worst median with a goal: ${worst.toFixed(3)} (goal ${GOAL_RHO})`);
process.exitCode = worst >= GOAL_RHO ? 0 : 1;
