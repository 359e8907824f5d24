import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, type LocalDay } from "../time/index.ts";
import { kilometres } from "../units/index.ts";
import { sessionSpikeOf, spikeClass, trainingLoad } from "./index.ts";

const run = (id: string, on: LocalDay, distanceM: number | null) => makeRun(id, on, { distanceM });

/** Runs that are not known to have hurt. */
const loadOf = (runs: readonly Run[], on: LocalDay) =>
  trainingLoad(runs, on, { painByRun: new Map(), runner: emptyProfile });

describe("session spike, Frandsen 2025", () => {
  it.each([
    [11.0, "reference"],
    [11.01, "small"],
    [13.0, "small"],
    [13.01, "moderate"],
    [20.0, "moderate"],
    [20.01, "large"],
  ] as const)("%f km after a longest of 10 km is %s", (sessionKm, expected) => {
    expect(spikeClass(kilometres(sessionKm), kilometres(10))).toBe(expected);
  });

  it.each([
    [11_000, "The run of 2 November 2026 was no more than 10 % longer"],
    [12_000, "The run of 2 November 2026 was 20 % longer"],
  ])("names the day of a run of %i m as a person writes it", (distanceM, beginning) => {
    const spiked = run("new", day("2026-11-02"), distanceM);
    const { why } = sessionSpikeOf(spiked, [spiked, run("old", day("2026-10-20"), 10_000)]);
    expect(why.statement.text.startsWith(beginning)).toBe(true);
  });
});

describe("training load", () => {
  const today = day("2026-05-31");

  it("says unavailable, not zero, where no runs are known", () => {
    const load = loadOf([], today);
    expect(load.lastSevenDaysM.kind).toBe("unavailable");
    expect(load.boundForTodayM.kind).toBe("unavailable");
    expect(load.daysSinceLastRun.kind).toBe("unavailable");
  });

  it("takes the longest of exactly 30 days before", () => {
    const runs = [run("old", day("2026-05-01"), 20_000), run("new", day("2026-05-29"), 10_000)];
    expect(loadOf(runs, today).longestOfThirtyDays?.runId).toBe("new");
    expect(loadOf(runs, day("2026-05-30")).longestOfThirtyDays?.runId).toBe("old");
    expect(loadOf(runs, today).boundForTodayM).toMatchObject({ value: 11_000, unit: "m" });
  });

  it("bounds today by the longest run that did not hurt, a tenth more", () => {
    const runs = [run("long", day("2026-05-20"), 20_000), run("usual", day("2026-05-25"), 8_000)];
    const bound = (pain: number) =>
      trainingLoad(runs, today, { painByRun: new Map([["long", pain]]), runner: emptyProfile })
        .boundForTodayM;
    expect(bound(2)).toMatchObject({ value: 22_000 });
    expect(bound(3)).toMatchObject({ value: 8_800, inputs: ["usual"] });
  });

  it.each([
    [11_000, 12_100],
    [30_000, 12_100],
    [12_000, 12_100],
  ])(
    "a run of %i m after runs of 10 km bounds the next one at %i m: by a tenth more, once",
    (metresRun, value) => {
      const runs = [run("usual", day("2026-05-20"), 10_000), run("leap", day("2026-05-29"), metresRun)];
      expect(loadOf(runs, today).boundForTodayM).toMatchObject({ value, inputs: ["leap"] });
      expect(loadOf(runs, today).longestTakenWell?.distanceKm).toBe(metresRun / 1000);
    },
  );

  it("a second run as long as the leap is a measure, and so is a first one after thirty days without any", () => {
    const leap = run("leap", day("2026-05-27"), 30_000);
    const again = run("again", day("2026-05-29"), 30_000);
    const usual = run("usual", day("2026-05-20"), 10_000);
    expect(loadOf([usual, leap, again], today).boundForTodayM).toMatchObject({ value: 33_000 });
    const longAgo = run("usual", day("2026-04-20"), 10_000);
    expect(loadOf([longAgo, leap], today).boundForTodayM).toMatchObject({ value: 33_000 });
    expect(loadOf([run("none", day("2026-05-20"), 0), leap], today).boundForTodayM).toMatchObject({
      value: 33_000,
    });
  });

  it("bounds nothing by runs that all hurt", () => {
    const load = trainingLoad([run("a", day("2026-05-25"), 8_000)], today, {
      painByRun: new Map([["a", 5]]),
      runner: emptyProfile,
    });
    expect(load.boundForTodayM).toMatchObject({ kind: "unavailable", reason: "everyRunHurt" });
    expect(load.longestOfThirtyDays?.runId).toBe("a");
  });

  it("knows the last run by its day where its time is not known", () => {
    const untimed = makeRun("untimed", day("2026-05-29"), { distanceM: 2_000, startedAt: null });
    const load = loadOf([untimed, run("before", day("2026-05-20"), 10_000)], today);
    expect(load.lastRunM).toMatchObject({ value: 2_000, inputs: ["untimed"] });
  });

  it("does not sum a week in which a run has no distance", () => {
    expect(loadOf([run("a", today, null)], today).lastSevenDaysM.kind).toBe("unavailable");
  });

  it("does not depend on the calendar: all days shifted give the same answer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }),
        (shift, ago) => {
          const runsFrom = (base: LocalDay) =>
            ago.map((days, index) => run(`r${index}`, addDays(base, -days), 1000 + index * 700));
          const kinds = (base: LocalDay) => {
            const load = loadOf(runsFrom(base), base);
            return [load.lastSevenDaysM, load.daysRunInARow, load.restDaysOfSeven, load.boundForTodayM];
          };
          expect(kinds(addDays(today, shift))).toEqual(kinds(today));
        },
      ),
    );
  });
});
