/**
 * How long does the case-crossover analysis take: of one long diary, and of many runners?
 *
 * Goal 1: ten years of running, 3,000 runs in 120 months with 1 to 3 flares each and 15 exposures of which 5 are not known
 * in 30 % of the runs, are analysed in under 300 ms of one processor. Timed is the time that the processors worked for the
 * process, on a busy machine far less than the time that passes, and the fastest of some repetitions counts. Beside it the
 * same strata with everything known; and where R with its package survival is there its clogit on these (exact), against
 * our estimates alone, in the same run: clogit has no priors and no draws.
 *
 * Goal 2: 10,000 runners of one clinic, each with a year of 150 runs, 12 flares and 15 exposures, cost within 10 % as much
 * processor time each as 1,000: analysed by one worker thread for each processor, the parts put together, and for each
 * runner the prior that all the others give. One round of it; 3,000 beside it.
 *
 *     node bench/causes.ts [--quick]
 *
 * Quick takes 100, 250 and 600 runners. Prints the time of the long diary and the ratio of the costs last; ends with 1 when
 * a goal is missed.
 */
import { timeLongDiary } from "./causes/long-diary.ts";
import { timeRunners } from "./causes/many-runners.ts";

const GOAL_MS = 300;
const GOAL_RATIO = 1.1;
const isQuick = process.argv.includes("--quick");
const unknown = process.argv.slice(2).filter((option) => option !== "--quick");
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(" ")}. Usage: node bench/causes.ts [--quick]`);
  process.exit(2);
}
const milliseconds = timeLongDiary(isQuick ? 8 : 25);
const { ratio, most, fewest } = await timeRunners(isQuick ? [100, 250, 600] : [1_000, 3_000, 10_000]);
console.log(`3000 runs with missing exposures: ${milliseconds.toFixed(0)} ms (goal: under ${GOAL_MS})`);
console.log(
  `${most} runners against ${fewest}: ${ratio.toFixed(2)} times the processor time for each (goal: at most ${GOAL_RATIO})`,
);
process.exitCode = milliseconds < GOAL_MS && ratio <= GOAL_RATIO ? 0 : 1;
