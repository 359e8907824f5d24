/**
 * Are the probabilities of the case-crossover analysis what they say?
 *
 * Simulation-based calibration (Talts et al. 2018): truths from the prior, diaries from the truths, and the place of the
 * truth in the posterior, which must be uniform over diaries, for diaries with few and many flares, exposures that go
 * together, a rare one, complete separation, and missing ones.
 *
 * Goal: no exposure of any diary fails the test of uniformity, by chi-square or by the largest gap, at 0.01 for all tests
 * together (Bonferroni); and no diary is refused.
 *
 *     node studies/causes-calibration.ts [--quick] [--seed N]
 *
 * Writes docs/validation/causes-calibration.md when run whole with the usual seed; prints the smallest p last; ends with 1
 * when the goal is missed.
 */
import { writeFile } from "node:fs/promises";
import { calibrate } from "./causes-calibration/calibrate.ts";
import { DESIGNS } from "./causes-calibration/designs.ts";
import { optionsFrom } from "./causes-calibration/options.ts";
import { calibrationPage } from "./causes-calibration/page.ts";

const ALPHA = 0.01;
const options = optionsFrom(process.argv.slice(2));
const results = DESIGNS.map((design) => {
  const result = calibrate(design, options.diaries, options.seed);
  for (const [at, { chiSquareP, largestGapP }] of result.uniformity.entries()) {
    console.log(
      `${design.name.padEnd(24)} exposure ${at + 1}: chi-square p ${chiSquareP.toFixed(4)}, largest gap p ${largestGapP.toFixed(4)}, 90 % interval holds ${(100 * (result.coverage[at] ?? 0)).toFixed(1)} %`,
    );
  }
  return result;
});
const ps = results.flatMap(({ uniformity }) =>
  uniformity.flatMap(({ chiSquareP, largestGapP }) => [chiSquareP, largestGapP]),
);
const limit = ALPHA / ps.length;
const smallest = Math.min(...ps);
const refused = results.reduce((sum, result) => sum + result.refused, 0);
if (options.writesPage) {
  const page = calibrationPage(results, { alpha: ALPHA, limit });
  await writeFile(new URL("../docs/validation/causes-calibration.md", import.meta.url), page);
}
console.log(
  `${refused} diaries refused; smallest p ${smallest.toFixed(4)} (goal: above ${limit.toFixed(5)})`,
);
process.exitCode = smallest > limit && refused === 0 ? 0 : 1;
