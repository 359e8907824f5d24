import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExposureRow, Stratum } from "../../packages/core/src/case-crossover/index.ts";

const scriptFor = (names: readonly string[]): string => `suppressPackageStartupMessages(library(survival))
d <- read.csv(commandArgs(TRUE)[1])
f <- case ~ ${names.join(" + ")} + strata(stratum)
times <- sapply(1:as.integer(commandArgs(TRUE)[2]), function(i) sum(system.time(clogit(f, d, method = "exact"))[1:2]))
cat(1000 * min(times))`;

/** The fastest of R's own timings; null where R or its package is not there. */
export function fastestOfR(
  strata: readonly Stratum[],
  exposures: number,
  repetitions: number,
): number | null {
  const names = Array.from({ length: exposures }, (_none, at) => `x${at + 1}`);
  const folder = mkdtempSync(join(tmpdir(), "bench-causes-"));
  try {
    const line = (stratum: number, isCase: 0 | 1) => (row: ExposureRow) =>
      [stratum, isCase, ...row].join(",");
    const lines = strata.flatMap(({ cases, controls }, at) => [
      ...cases.map(line(at, 1)),
      ...controls.map(line(at, 0)),
    ]);
    const data = join(folder, "strata.csv");
    writeFileSync(data, ["stratum,case", names.join(",")].join(",").concat("\n", lines.join("\n"), "\n"));
    const run = spawnSync("Rscript", ["-e", scriptFor(names), data, String(repetitions)], {
      encoding: "utf8",
    });
    const milliseconds = Number(run.stdout);
    return run.status === 0 && milliseconds > 0 ? milliseconds : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
