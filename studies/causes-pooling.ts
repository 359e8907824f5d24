/**
 * Does a new runner start better from the other runners of a clinic than from the literature?
 *
 * Clinics are made up whose runners' log odds ratios are N(mu, tau²), with mu one sd of the literature's prior away from it,
 * on it, drawn from what the model believes, and on it with runners as far apart as that prior; their diaries come about as the analysis says. What is believed of
 * newcomers' effects, before any flare, after 5 and after 15, with the literature's prior and with that pooled from 5, 20
 * and 100 runners in two rounds, is held against the truth.
 *
 * Goal: before any flare the pooled prior has the better log score from 20 runners on where mu is away and where it is drawn;
 * nowhere is it worse than the literature's by more than two standard errors; and where the truth is drawn from what the
 * model believes the newcomers' effects lie in its 90 % interval in 88 to 92 % (give or take two standard errors).
 *
 * With --tempering instead: made-up runners of studies/causes, every flare counted in full in a part or as in the runner's own
 * answer. It has no goal; docs/decisions/0017 says what follows.
 *
 *     node studies/causes-pooling.ts [--quick] [--tempering] [--seed N]
 *
 * Writes docs/validation/causes-pooling.md when run whole with the usual seed; prints the gain in log score from 20 runners
 * last; ends with 1 when the goal is missed.
 */
import { writeFile } from "node:fs/promises";
import { WORLDS } from "./causes-pooling/clinic.ts";
import { type Cell, compare } from "./causes-pooling/compare.ts";
import { optionsFrom } from "./causes-pooling/options.ts";
import { poolingPage } from "./causes-pooling/page.ts";
import { compareTempering } from "./causes-pooling/tempering.ts";

const POOLED: readonly string[] = ["5 runners", "20 runners", "100 runners"];
const COVERAGE = { least: 0.88, most: 0.92 };
const options = optionsFrom(process.argv.slice(2));
if (options.isOfTempering) {
  for (const { counting, flaresEach, squaredError, logScore, coverage, sd } of compareTempering(
    options.runners,
    options.seed,
  )) {
    console.log(
      `${counting.padEnd(9)} ${flaresEach.toFixed(0)} flares each, squared error over variance ${squaredError.toFixed(2)}; newcomers: log score ${logScore.toFixed(3)}, 90 % holds ${(100 * coverage).toFixed(1)} %, sd ${sd.toFixed(2)}`,
    );
  }
  process.exit(0);
}
const cells = Object.values(WORLDS).flatMap((world) => compare(world, options.clinics, options.seed));
for (const { world, flares, origin, rootMeanSquareError, logScore, gain, coverage } of cells) {
  console.log(
    `${world.padEnd(34)} ${String(flares).padStart(2)} flares  ${origin.padEnd(29)} error ${rootMeanSquareError.toFixed(3)}, log score ${logScore.mean.toFixed(3)}, gain ${gain.mean.toFixed(3)} ± ${gain.error.toFixed(3)}, 90 % holds ${(100 * coverage.mean).toFixed(1)} ± ${(100 * coverage.error).toFixed(1)} %`,
  );
}

const isFromMany = ({ origin }: Cell) => POOLED.includes(origin) && origin !== "5 runners";
const mustGain = cells.filter(
  ({ world, ...cell }) =>
    cell.flares === 0 &&
    isFromMany({ world, ...cell }) &&
    world !== WORLDS.agrees.name &&
    world !== WORLDS.apart.name,
);
const mustHold = cells.filter(
  ({ flares, origin, world }) => flares === 0 && POOLED.includes(origin) && world === WORLDS.believed.name,
);
const missed = [
  ...mustGain.filter(({ gain }) => gain.mean <= 0),
  ...cells.filter(
    // Where the literature is exactly right about every runner nothing can be gained: shown, and no goal.
    ({ origin, gain, world }) =>
      POOLED.includes(origin) && world !== WORLDS.apart.name && gain.mean < -2 * gain.error,
  ),
  ...mustHold.filter(
    ({ coverage: { mean, error } }) => mean + 2 * error < COVERAGE.least || mean - 2 * error > COVERAGE.most,
  ),
];
for (const { world, flares, origin } of missed) console.log(`missed: ${world}, ${flares} flares, ${origin}`);
if (options.writesPage) {
  await writeFile(
    new URL("../docs/validation/causes-pooling.md", import.meta.url),
    poolingPage(cells, options.clinics),
  );
}
const from20 = cells.find(
  ({ world, flares, origin }) => world === WORLDS.away.name && flares === 0 && origin === "20 runners",
);
console.log(
  `gain in log score of a newcomer's prior from 20 runners, one sd away from the literature: ${from20?.gain.mean.toFixed(3)} (goal: above 0)`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
