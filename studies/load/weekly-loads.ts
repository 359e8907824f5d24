import { type LoadChoice, loadIndexBy } from "../../packages/core/src/back-load/index.ts";
import { loadContextsOf } from "../../packages/core/src/exposures/index.ts";
import { addDays, daysBetween, type LocalDay, parseLocalDay } from "../../packages/core/src/time/index.ts";
import type { YearOfRunner } from "./runners.ts";

const WEEKS = 52;
const END = parseLocalDay("2026-06-01");

/** The load of each of the 52 weeks up to the end; runs whose load is not known yet (the first five) lie before them. */
export function weeklyLoads({ runs, shoes, runner }: YearOfRunner, choice: LoadChoice): readonly number[] {
  if (END === null) throw new Error("the end of the weeks is no day");
  const contexts = loadContextsOf(runs, shoes, runner);
  const start: LocalDay = addDays(END, -7 * WEEKS);
  const weeks = new Array<number>(WEEKS).fill(0);
  for (const run of runs) {
    if (run.day === null || run.day < start || run.day >= END) continue;
    const index = loadIndexBy(run, contexts.of(run, run.day), choice);
    if (index === null) throw new Error(`the load of ${run.id} is not known`);
    const week = Math.floor(daysBetween(run.day, start) / 7);
    weeks[week] = (weeks[week] ?? 0) + index;
  }
  return weeks;
}
