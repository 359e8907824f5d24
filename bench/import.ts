/**
 * How long does it take until runs are in Backstride, against other readers, and against the work that nobody is spared?
 *
 * Cases, each decoded and imported as a whole: (a) an hour's run as FIT, (b) 100,000 records as FIT, (c) real
 * recordings where they lie beside the project, (d) a TCX of 3 MB, (e) a GPX of 2 MB, (f) an account's archive of 2,000
 * activities that the simulator makes, with a point every second (`--sparse`: every five), and one of 4,000.
 *
 * Goals: warm, FIT is decoded at least 25 times as quickly as by fit-file-parser and in at most 8 times one pass over
 * the bytes, XML at least 10 times as quickly as by sports-lib. (f) is complete within 20 s, with at most 400 MB of
 * memory, answers of the server within 200 ms at the 95th percentile meanwhile, and twice the files in at most 2.1
 * times the time.
 *
 * Readers take turns in rounds, each in a process of its own, and the medians of the time that the processor spent on
 * them are compared, which others on the machine disturb least. The ratios count; seconds on the clock and MB are those
 * of this machine as it is just now.
 *
 *     node bench/import.ts [--quick] [--sparse] [--only a,f]
 *
 * Prints the goals with their figures last; ends with 1 when one is missed.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { accountCase } from "./import/cases/account.ts";
import type { BenchSetting } from "./import/cases/bench-setting.ts";
import { oneFileCase } from "./import/cases/one-file.ts";
import { samplesCase } from "./import/cases/samples.ts";
import { goalList } from "./import/goals.ts";
import { type Case, optionsFrom } from "./import/options.ts";
import { peerVersions, preparePeers } from "./import/peers-ready.ts";
import { CUT_MS } from "./import/timing/contender-client.ts";
import { sideBySide } from "./import/timing/side-by-side.ts";

const QUICK_CUT_MS = 20_000;
const ROUNDS = { isQuick: false, warmUpMs: 2_000, timed: 7, turnMs: 60, cutMs: CUT_MS };
const QUICK_ROUNDS = { isQuick: true, warmUpMs: 1_000, timed: 3, turnMs: 40, cutMs: QUICK_CUT_MS };

const runCase = (letter: Case, setting: BenchSetting): Promise<void> => {
  if (letter === "c") return samplesCase(setting);
  return letter === "f" ? accountCase(setting) : oneFileCase(letter, setting);
};

const { isQuick, isSparse, cases } = optionsFrom(process.argv.slice(2));
if (cases.some((letter) => letter !== "f")) preparePeers();
console.log(`Node ${process.version}, ${availableParallelism()} processors; ${peerVersions().join(", ")}`);
const folder = await mkdtemp(join(tmpdir(), "backstride-bench-"));
const readers = sideBySide(isQuick ? QUICK_ROUNDS : ROUNDS);
const goals = goalList();
try {
  for (const letter of cases) await runCase(letter, { isQuick, isSparse, folder, goals, readers });
} finally {
  readers.close();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = goals.print() ? 0 : 1;
