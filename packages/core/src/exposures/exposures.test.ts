import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayLog } from "../diary/index.ts";
import { emptyDayLog } from "../diary/index.ts";
import { findSource } from "../evidence/index.ts";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import { emptyProfile } from "../runner/index.ts";
import type { Run } from "../runs/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays, instant, type LocalDay } from "../time/index.ts";
import {
  DAY_EXPOSURE_IDS,
  EXPOSURE_RECORDS,
  type ExposureInput,
  exposureContext,
  exposuresOfDay,
  exposuresOfRun,
  RUN_EXPOSURE_IDS,
} from "./index.ts";

const DAY = "2026-05-31" as LocalDay;
const ago = (days: number): LocalDay => addDays(DAY, -days);
const contextOf = (given: Partial<ExposureInput>) =>
  exposureContext({ runs: [], shoes: [], runner: emptyProfile, dayLogs: [], ...given });
const run = (id: string, daysAgo: number, about: Partial<Run> = {}) => makeRun(id, ago(daysAgo), about);
/** The exposures of the first of the runs. */
const of = (runs: readonly [Run, ...Run[]], given: Partial<ExposureInput> = {}) =>
  exposuresOfRun(runs[0], contextOf({ runs, ...given }));

describe("every exposure", () => {
  it("has one record, and the ids are those that are told", () => {
    expect(EXPOSURE_RECORDS.map(({ id }) => id)).toEqual([...RUN_EXPOSURE_IDS, ...DAY_EXPOSURE_IDS]);
  });

  it.each(EXPOSURE_RECORDS.map((record) => [record.id, record] as const))(
    "%s names sources that are there and checked, and says each published number as its source does",
    (_id, { effect }) => {
      const sources = effect.kind === "published" ? [effect.source] : effect.sources;
      for (const id of sources) expect(findSource(id), id).not.toBeNull();
      if (effect.kind !== "published") return;
      const source = findSource(effect.source);
      expect(source).toMatchObject({ verified: true, grade: effect.grade });
      const said = (source?.shows.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
      for (const { value, low, high } of effect.estimates) {
        for (const number of [value, low, high]) if (number !== null) expect(said).toContain(number);
      }
    },
  );

  it("of a run and a day of which nothing is known is missing and never zero", () => {
    const context = contextOf({ runs: [run("r", 0)] });
    const { "runs-in-a-row": inARow, ...others } = exposuresOfRun(run("r", 0), context);
    expect(inARow).toMatchObject({ value: 1 });
    for (const [id, measured] of [
      ...Object.entries(others),
      ...Object.entries(exposuresOfDay(DAY, context)),
    ]) {
      expect(measured.kind, id).toBe("unavailable");
    }
    const dayless = exposuresOfRun(makeRun("x", null), context);
    for (const [id, measured] of Object.entries(dayless)) expect(measured.kind, id).toBe("unavailable");
  });

  it("is a finite number in the unit of its record, whatever is known", () => {
    const number = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
    const cell = fc.record({
      gradeStep: fc.option(fc.integer({ min: -25, max: 25 })),
      seconds: fc.double({ min: 1, max: 4000, noNaN: true }),
      metres: fc.integer({ min: 0, max: 20_000 }),
      steps: number(10_000),
    });
    const anyRun = fc.record({
      daysAgo: fc.integer({ min: 0, max: 100 }),
      distanceM: number(60_000),
      movingS: number(30_000),
      avgCadenceSpm: number(220),
      startSpeedRatio: fc.option(fc.double({ min: 0.1, max: 3, noNaN: true })),
      lateCadenceRatio: fc.option(fc.double({ min: 0.5, max: 1.5, noNaN: true })),
      spectrum: fc.array(cell, { maxLength: 4 }),
      subSport: fc.constantFrom(null, "street", "trail", "treadmill"),
      shoeId: fc.constantFrom(null, "s", "gone"),
    });
    const units = new Map<string, string>(EXPOSURE_RECORDS.map(({ id, unit }) => [id, unit]));
    fc.assert(
      fc.property(fc.array(anyRun, { minLength: 1, maxLength: 14 }), (drafts) => {
        const runs = drafts.map(({ daysAgo, ...about }, at) => run(`r${at}`, daysAgo, about));
        const shoe = {
          id: "s",
          name: "Blue",
          discipline: "road",
          distanceBeforeM: 0,
          renewAtM: null,
          firstUsedOn: null,
          retiredOn: null,
        } as const;
        const context = contextOf({ runs, shoes: [shoe], runner: { ...emptyProfile, heightCm: 172 } });
        for (const each of runs) {
          for (const [id, measured] of Object.entries(exposuresOfRun(each, context))) {
            if (measured.kind === "unavailable") continue;
            expect(Number.isFinite(measured.value), `${id} ${measured.value}`).toBe(true);
            expect(measured.unit, id).toBe(units.get(id));
          }
        }
      }),
    );
  });
});

describe("exposures of load", () => {
  it("the spike is the distance over the longest of 30 days: 13 km after 10 km is 1.3, the run 31 days back is over", () => {
    const runs = [run("r", 0, { distanceM: 13_000 }), run("a", 30, { distanceM: 10_000 })] as const;
    expect(of([...runs])["session-spike"]).toMatchObject({ value: 1.3, inputs: ["r", "a"] });
    expect(of([runs[0], run("a", 31, { distanceM: 10_000 })])["session-spike"].kind).toBe("unavailable");
  });

  it("the week is that with the run over the one before: 20 km after 16 km is 1.25, and needs runs from before", () => {
    const weeks = [
      run("r", 0, { distanceM: 12_000 }),
      run("a", 6, { distanceM: 8000 }),
      run("b", 7, { distanceM: 10_000 }),
      run("c", 13, { distanceM: 6000 }),
    ] as const;
    expect(of([...weeks])["weekly-change"]).toMatchObject({ reason: "noRunsThatEarly" });
    expect(of([...weeks, run("d", 20, { distanceM: 1 })])["weekly-change"]).toMatchObject({ value: 1.25 });
    const lacking = of([...weeks, run("e", 8), run("d", 20, { distanceM: 1 })])["weekly-change"];
    expect(lacking).toMatchObject({ reason: "weekNotKnown" });
  });

  it("a later run of the same day is no part of the week that an earlier one ends", () => {
    const at = (hour: number) => instant(Date.parse(`${DAY}T${hour}:00:00Z`));
    const morning = run("m", 0, { distanceM: 8000, startedAt: at(10) });
    const evening = run("e", 0, { distanceM: 8000, startedAt: at(18) });
    const before = [run("b", 8, { distanceM: 8000 }), run("c", 20, { distanceM: 1 })];
    expect(of([morning, evening, ...before])["weekly-change"]).toMatchObject({ value: 1 });
    expect(of([evening, morning, ...before])["weekly-change"]).toMatchObject({ value: 2 });
  });

  it("of two runs of a day of which one has no start nobody knows which went before the other", () => {
    const timed = run("t", 0, { distanceM: 8000 });
    const untimed = run("u", 0, { distanceM: 8000, startedAt: null });
    const before = [run("b", 8, { distanceM: 8000 }), run("c", 20, { distanceM: 1 })];
    for (const runs of [[timed, untimed, ...before] as const, [untimed, timed, ...before] as const]) {
      expect(of([...runs])["weekly-change"]).toMatchObject({ reason: "orderOfDayNotKnown" });
      expect(of([...runs])["days-since-run"]).toMatchObject({ reason: "orderOfDayNotKnown" });
    }
    expect(of([untimed, ...before])["weekly-change"]).toMatchObject({ value: 1 });
    expect(of([untimed, ...before])["days-since-run"]).toMatchObject({ value: 8 });
  });

  it("runs without a start count in their shoe by their days", () => {
    const shoe = makeShoe({ id: "s", distanceBeforeM: 100_000 });
    const inIt = { shoeId: "s", distanceM: 10_000, startedAt: null };
    const runs = [run("r", 0, inIt), run("a", 1, inIt), run("b", 2, inIt)] as const;
    expect(of([...runs], { shoes: [shoe] })["shoe-distance"]).toMatchObject({ value: 120 });
    const sameDay = of([...runs, run("c", 0, inIt)], { shoes: [shoe] })["shoe-distance"];
    expect(sameDay).toMatchObject({ reason: "shoeDistanceNotKnown" });
  });

  it("120 days in a row are 120", () => {
    const every = Array.from({ length: 120 }, (_none, daysAgo) => run(`r${daysAgo}`, daysAgo));
    expect(exposuresOfRun(run("r0", 0), contextOf({ runs: every }))["runs-in-a-row"]).toMatchObject({
      value: 120,
    });
  });

  it("days in a row and since the run before are counted by days, two runs a day as one", () => {
    const runs = [run("r", 0), run("a", 1), run("b", 1), run("c", 2), run("d", 4)] as const;
    expect(of([...runs])["runs-in-a-row"]).toMatchObject({ value: 3, unit: "days" });
    expect(of([...runs])["days-since-run"]).toMatchObject({ value: 1 });
    expect(of([run("r", 0), run("d", 4)])["days-since-run"]).toMatchObject({ value: 4 });
  });
});

describe("exposures of the ground", () => {
  it("leave the usual ground of the profile out: it is no observation of a run", () => {
    const runner = { ...emptyProfile, usualGround: "road" } as const;
    expect(of([run("r", 0)], { runner })["hard-ground-share"].kind).toBe("unavailable");
    expect(of([run("r", 0, { subSport: "street" })], { runner })["hard-ground-share"]).toMatchObject({
      value: 1,
    });
  });

  it("tell a trail after four road runs, and nothing after three", () => {
    const road = (id: string, daysAgo: number) => run(id, daysAgo, { ground: "road" });
    const trail = run("r", 0, { ground: "trail" });
    expect(
      of([trail, road("a", 3), road("b", 5), road("c", 7), road("d", 28)])["unusual-ground"],
    ).toMatchObject({
      value: 1,
    });
    expect(of([trail, road("a", 3), road("b", 5), road("c", 7), road("d", 29)])["unusual-ground"].kind).toBe(
      "unavailable",
    );
    const asMany = [
      road("a", 3),
      road("b", 5),
      run("c", 7, { ground: "trail" }),
      run("d", 8, { ground: "trail" }),
    ];
    expect(of([trail, ...asMany])["unusual-ground"]).toMatchObject({ value: 0 });
    expect(
      of([road("r", 0), road("a", 3), road("b", 5), road("c", 7), road("d", 8)])["unusual-ground"],
    ).toMatchObject({ value: 0 });
  });
});

describe("exposures of shoes", () => {
  const shoe = {
    id: "s",
    name: "Blue",
    discipline: "road",
    distanceBeforeM: 100_000,
    renewAtM: null,
    firstUsedOn: null,
    retiredOn: null,
  } as const;
  const inIt = (id: string, daysAgo: number, distanceM: number | null) =>
    run(id, daysAgo, { shoeId: "s", distanceM });

  it("the distance is that when the run began: 100 before and two of 10 km are 120", () => {
    const runs = [inIt("r", 0, 5000), inIt("a", 2, 10_000), inIt("b", 4, 10_000)] as const;
    expect(of([...runs], { shoes: [shoe] })["shoe-distance"]).toMatchObject({ value: 120, unit: "km" });
  });

  it("is missing where a run in it has no distance, and where nothing is known of the time before", () => {
    const lacking = [inIt("r", 0, 5000), inIt("a", 2, null)] as const;
    expect(of([...lacking], { shoes: [shoe] })["shoe-distance"].kind).toBe("unavailable");
    const unknown = { ...shoe, distanceBeforeM: null };
    expect(of([inIt("r", 0, 5000)], { shoes: [unknown] })["shoe-distance"].kind).toBe("unavailable");
  });

  it("of a shoe that was taken away with its runs left is missing", () => {
    const exposures = of([inIt("r", 0, 5000)], { shoes: [] });
    expect([
      exposures["shoe-distance"].kind,
      exposures["new-shoe"].kind,
      exposures["shoe-mismatch"].kind,
    ]).toEqual(["unavailable", "unavailable", "unavailable"]);
  });
});

describe("exposures of form", () => {
  it("8 % fewer steps than usual at that speed are 0.08", () => {
    const usual = [1, 2, 3, 4, 5].map((daysAgo) =>
      run(`u${daysAgo}`, daysAgo, { distanceM: 5400, movingS: 1800, avgCadenceSpm: 175 }),
    );
    const slow = run("r", 0, { distanceM: 5400, movingS: 1800, avgCadenceSpm: 161 });
    expect(of([slow, ...usual])["cadence-below-usual"]).toMatchObject({ value: expect.closeTo(0.08, 10) });
  });

  it.each([
    ["a distance of zero", { distanceM: 0 }],
    ["a cadence of zero", { avgCadenceSpm: 0 }],
    ["a time of zero", { movingS: 0 }],
  ])("%s is a sensor that was not there", (_what, lacking) => {
    const usual = [1, 2, 3, 4, 5].map((daysAgo) =>
      run(`u${daysAgo}`, daysAgo, { distanceM: 5400, movingS: 1800, avgCadenceSpm: 175 }),
    );
    const whole = { distanceM: 5400, movingS: 1800, avgCadenceSpm: 161 };
    expect(of([run("r", 0, { ...whole, ...lacking }), ...usual])["cadence-below-usual"].kind).toBe(
      "unavailable",
    );
  });

  it("a last quarter at 0.97 times the second is a drop of 0.03", () => {
    expect(of([run("r", 0, { lateCadenceRatio: 0.97 })])["late-cadence-drop"]).toMatchObject({
      value: expect.closeTo(0.03, 10),
    });
  });
});

describe("exposures of a day", () => {
  const log = (daysAgo: number, about: Partial<DayLog>): DayLog => ({
    ...emptyDayLog(ago(daysAgo)),
    ...about,
  });
  const day = (...dayLogs: DayLog[]) => exposuresOfDay(DAY, contextOf({ dayLogs }));

  it.each([
    ["long-sitting", { sitting: "over-6" }, { sitting: "3-to-6" }],
    ["stress", { stress: "much" }, { stress: "some" }],
    ["poor-sleep", { sleep: "poor" }, { sleep: "fair" }],
    ["heavy-lifting", { heavyLifting: true }, { heavyLifting: false }],
  ] as const)("%s is told by the log, yes, no, or not at all", (id, yes, no) => {
    expect(day(log(0, yes))[id]).toMatchObject({ value: 1, inputs: [DAY] });
    expect(day(log(0, no))[id]).toMatchObject({ value: 0 });
    expect(day(log(0, {}))[id]).toMatchObject({ reason: "notTold" });
    expect(day(log(1, yes))[id]).toMatchObject({ reason: "notTold" });
  });

  it("counts from the last day with strength exercises, over days that were all told", () => {
    const said = [log(3, { strength: true }), log(2, { strength: false }), log(1, { strength: false })];
    expect(day(...said)["days-since-strength"]).toMatchObject({ value: 3 });
    // What was not told may have had some.
    expect(day(...said.toSpliced(1, 1))["days-since-strength"].kind).toBe("unavailable");
    expect(day(log(0, { strength: true }))["days-since-strength"].kind).toBe("unavailable");
    expect(day(log(1, { stretching: true }))["days-since-stretching"]).toMatchObject({ value: 1 });
  });

  it("a day that was told of twice is as it was told last", () => {
    const said = [log(2, { strength: true }), log(1, { strength: true }), log(1, { strength: false })];
    expect(day(...said)["days-since-strength"]).toMatchObject({ value: 2, inputs: [ago(2)] });
  });

  it("counts as somebody does who turns the pages of the diary back, whatever was told", () => {
    const told = fc.constantFrom("yes", "no", "silent", "no-log");
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (pages) => {
        const logs = pages.flatMap((page, at) =>
          page === "no-log" ? [] : [log(at + 1, { strength: page === "silent" ? null : page === "yes" })],
        );
        const turnedTo = pages.findIndex((page) => page !== "no");
        const measured = day(...logs)["days-since-strength"];
        if (pages[turnedTo] === "yes") expect(measured).toMatchObject({ value: turnedTo + 1 });
        else expect(measured).toMatchObject({ reason: "notTold" });
      }),
    );
  });
});

describe("the exposures of years", () => {
  it("are those of a run by itself with the runs around it: later ones change nothing", () => {
    const runs = Array.from({ length: 40 }, (_none, at) =>
      run(`r${at}`, 3 * at, {
        distanceM: 5000 + 100 * at,
        movingS: 1800 + 40 * at,
        avgCadenceSpm: 170,
        subSport: "street",
      }),
    );
    const now = runs[20];
    if (now === undefined) throw new Error("there is no run in the middle");
    const all = exposuresOfRun(now, contextOf({ runs }));
    expect(exposuresOfRun(now, contextOf({ runs: runs.slice(20) }))).toEqual(all);
  });
});
