import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { PainMoment } from "../diary/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import { instant } from "../time/index.ts";
import { painOfRuns } from "./index.ts";

const run = (id: string, dayOfMonth: number, hour: number, given: Partial<Run> = {}) =>
  makeRun(id, day(`2026-05-0${dayOfMonth}`), {
    startedAt: instant(Date.UTC(2026, 4, dayOfMonth, hour)),
    ...given,
  });
const entry = (
  dayOfMonth: number,
  hour: number,
  moment: PainMoment,
  pain: number,
  runId: string | null = null,
) =>
  makeEntry(day(`2026-05-0${dayOfMonth}`), pain, {
    at: instant(Date.UTC(2026, 4, dayOfMonth, hour)),
    moment,
    runId,
  });

describe("the pain of a run", () => {
  it("is the worst of during, after and the next morning; pain at rest is not the run's", () => {
    const diary = [
      entry(4, 8, "during-run", 1, "a"),
      entry(4, 9, "after-run", 3, "a"),
      entry(5, 7, "next-morning", 2, "a"),
      entry(4, 20, "at-rest", 8, "a"),
    ];
    expect([...painOfRuns([run("a", 4, 7), run("b", 3, 7)], diary)]).toEqual([["a", 3]]);
  });

  it("without a named run is that of the latest run before: of the day, or of the day before for a morning", () => {
    const runs = [run("early", 4, 6), run("late", 4, 17), run("ride", 4, 19, { sport: "cycling" })];
    expect([...painOfRuns(runs, [entry(4, 12, "after-run", 2)])]).toEqual([["early", 2]]);
    expect([...painOfRuns(runs, [entry(4, 21, "after-run", 4)])]).toEqual([["late", 4]]);
    expect([...painOfRuns(runs, [entry(5, 7, "next-morning", 5)])]).toEqual([["late", 5]]);
    expect([...painOfRuns(runs, [entry(6, 7, "next-morning", 5), entry(4, 5, "after-run", 5)])]).toEqual([]);
  });

  it("may be that of a run of the day whose start is not known: it is not taken for painless", () => {
    const untimed = run("untimed", 4, 0, { startedAt: null });
    expect([...painOfRuns([untimed], [entry(4, 12, "after-run", 6)])]).toEqual([["untimed", 6]]);
    expect([...painOfRuns([untimed], [entry(5, 7, "next-morning", 4)])]).toEqual([["untimed", 4]]);
    expect([...painOfRuns([untimed], [entry(5, 12, "after-run", 4)])]).toEqual([]);
    const both = painOfRuns([untimed, run("timed", 4, 9)], [entry(4, 12, "after-run", 6)]);
    expect([...both].toSorted()).toEqual([
      ["timed", 6],
      ["untimed", 6],
    ]);
  });
});
