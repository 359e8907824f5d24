import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../diary/index.ts";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import type { Run } from "../runs/index.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import { makeExperiment, morning, on, painAfter, painlessBefore, runOn } from "./experiment.test-support.ts";
import type { ArmId, Experiment } from "./experiment.ts";
import { armOn, assignments } from "./lot.ts";
import { experimentAnalysisSchema } from "./schema.ts";

const swapped = (arm: ArmId): ArmId => (arm === "first" ? "second" : "first");

describe("an experiment by days", () => {
  /** Three fortnights, with runs on Tuesday and Friday: six whole pairs. */
  const experiment = makeExperiment({ fortnights: 3 });
  const LAST = 41;
  const DAYS = [1, 4, 8, 11, 15, 18, 22, 25, 29, 32, 36, 39];
  const runs: readonly Run[] = DAYS.map((day) => runOn(day));

  const armOf = (day: number, of: Experiment = experiment): ArmId => {
    const arm = armOn({ ...of, stoppedOn: null }, on(day));
    if (arm === null) throw new Error("a day that does not count");
    return arm;
  };

  /** A diary in which the pain after each run is told by its arm; null is a run of which nothing was entered. */
  const diaryOf = (painOf: (arm: ArmId, day: number) => number | null, of: Experiment = experiment) => [
    ...painlessBefore,
    ...DAYS.flatMap((day): readonly DiaryEntry[] => {
      const pain = painOf(armOf(day, of), day);
      const entries = pain === null ? [] : [painAfter(day, pain)];
      // Painless mornings of the days around keep the level at 0, and end a flare.
      return [morning(day - 1, 0), morning(day, 0), ...entries, morning(day + 1, 0)];
    }),
  ];
  const better = (arm: ArmId): number => (arm === "first" ? 0 : 2);

  const after = (today: number, diary = diaryOf(() => 1), of = experiment, known = runs) =>
    analyseExperiment(of, { runs: known, diary, shoes: [], today: on(today) });
  const resultOf = (...about: Parameters<typeof after>) => {
    const result = after(...about);
    if (result.kind !== "result") throw new Error(`no result: ${result.kind}`);
    return result;
  };

  it("shows nothing before its last day and the next morning are over, however many runs there are", () => {
    expect(after(-1)).toMatchObject({ kind: "running", unitsDone: 0, unitsPlanned: 42 });
    expect(after(10)).toMatchObject({ kind: "running", unitsDone: 10 });
    expect(after(LAST)).toMatchObject({ kind: "running", unitsDone: 41 });
    expect(after(LAST + 1)).toMatchObject({
      kind: "running",
      unitsDone: 42,
      statement: { id: "experiments.settling" },
    });
    expect(after(LAST + 2)).toMatchObject({ kind: "result" });
  });

  it("whose second arm hurts each time by 2 more: 2 of 64 draws, the first arm is the better one", () => {
    const result = resultOf(LAST + 2, diaryOf(better));
    expect(result).toMatchObject({
      difference: -2,
      interval: { low: -2, high: -2 },
      pValue: 2 / 64,
      unitsKnown: { first: 6, second: 6 },
      unitsLeftOut: 0,
      wasStoppedEarly: false,
      because: { statement: { id: "experiments.result.differ", values: { better: "Stretching", size: 2 } } },
    });
    expect(result.units).toHaveLength(12);
    expect(result.units[0]).toEqual({
      firstDay: on(1),
      arm: armOf(1),
      painRise: better(armOf(1)),
    });
    expect(experimentAnalysisSchema.safeParse(result).error).toBeUndefined();
  });

  it("that finds nothing says that nobody knows", () => {
    // Both weeks of a fortnight alike: no pair differs.
    expect(
      resultOf(
        LAST + 2,
        diaryOf((_arm, day) => (day % 7 === 1 ? 2 : 0)),
      ),
    ).toMatchObject({
      difference: 0,
      pValue: 1,
      because: { statement: { id: "experiments.result.even" } },
    });
    expect(
      resultOf(
        LAST + 2,
        diaryOf((arm, day) => (arm === "first" && day < 14 ? 2 : 1)),
      ),
    ).toMatchObject({
      because: { statement: { id: "experiments.result.unclear", values: { better: "No stretching" } } },
    });
  });

  it("leaves out a run without a known pain, and needs six days on each side", () => {
    expect(
      after(
        LAST + 2,
        diaryOf((_arm, day) => (day === 4 ? null : 1)),
      ),
    ).toMatchObject({
      kind: "unavailable",
      reason: "tooFewOnASide",
      unitsKnown: { [armOf(4)]: 5, [swapped(armOf(4))]: 6 },
      unitsLeftOut: 1,
    });
  });

  it("counts what is missing as missing: an entry is never taken for zero", () => {
    expect(after(LAST + 2, [])).toMatchObject({ unitsKnown: { first: 0, second: 0 }, unitsLeftOut: 12 });
  });

  it("takes the mean over the runs of one day", () => {
    const evening = runOn(1, { id: "evening", startedAt: runOn(1).startedAt });
    const entry = painAfter(1, 4, { id: "evening-pain", runId: "evening" });
    const twice = resultOf(LAST + 2, [...diaryOf(() => 1), entry], experiment, [...runs, evening]);
    expect(twice.units).toHaveLength(12);
    expect(twice.units[0]?.painRise).toBe(2.5);
  });

  it("takes runs from its first day to its last one, and no ride", () => {
    const around = [runOn(-2), runOn(LAST + 1), runOn(2, { sport: "cycling" })];
    const diary = [...diaryOf(better), painAfter(-2, 9), painAfter(LAST + 1, 9)];
    expect(resultOf(LAST + 9, diary, experiment, [...runs, ...around])).toEqual(
      resultOf(LAST + 9, diaryOf(better)),
    );
  });

  it("stopped early is analysed by its runs up to that day, and says so", () => {
    const planned = makeExperiment({ fortnights: 6 });
    const stopped = { ...planned, stoppedOn: on(39) };
    const diary = diaryOf(better, planned);
    const known = [...runs, runOn(43)];
    expect(after(40, diary, stopped, known)).toMatchObject({
      kind: "running",
      unitsDone: 40,
      unitsPlanned: 84,
    });
    const result = resultOf(41, diary, stopped, known);
    expect(result).toMatchObject({ unitsKnown: { first: 6, second: 6 }, wasStoppedEarly: true });
    expect(result.limits.map(({ id }) => id)).toContain("experiments.limit.stoppedEarly");
  });

  it("stopped before its first day, it has found nothing", () => {
    const stopped = { ...experiment, stoppedOn: on(-1) };
    expect(after(-1, [], stopped, [])).toMatchObject({
      kind: "unavailable",
      unitsKnown: { first: 0, second: 0 },
      unitsLeftOut: 0,
    });
  });

  it("looks at nothing that is later than today", () => {
    const planned = makeExperiment({ fortnights: 6 });
    const stopped = { ...planned, stoppedOn: on(25) };
    const diary = diaryOf((_arm, day) => day % 3, planned);
    const known = diary.filter((entry) => entry.day <= on(27));
    expect(after(27, diary, stopped)).toEqual(
      after(
        27,
        known,
        stopped,
        runs.filter(({ day }) => day !== null && day <= on(27)),
      ),
    );
  });

  it("whichever run is imported whenever, every other one keeps the side of its day", () => {
    const diary = diaryOf((arm, day) => (day % 3) + better(arm));
    const whole = resultOf(LAST + 2, diary);
    // More runs on other days, so that enough are left when some are missing.
    const more = [...runs, ...[0, 7, 14, 21, 28, 35].map((day) => runOn(day))];
    const moreDiary = [...diary, ...[0, 7, 14, 21, 28, 35].map((day) => painAfter(day, 1))];
    const complete = resultOf(LAST + 2, moreDiary, experiment, more);
    const sideOf = new Map(complete.units.map(({ firstDay, arm }) => [firstDay, arm]));
    fc.assert(
      fc.property(fc.subarray(more, { minLength: 14 }), (known) => {
        const partly = after(LAST + 2, moreDiary, experiment, known);
        if (partly.kind !== "result") return;
        expect(partly.units.map(({ firstDay }) => firstDay)).toEqual(known.map(({ day }) => day).toSorted());
        for (const { firstDay, arm } of partly.units) expect(arm).toBe(sideOf.get(firstDay));
      }),
      { numRuns: 100 },
    );
    for (const { firstDay, arm } of whole.units) expect(arm).toBe(sideOf.get(firstDay));
  });

  it("the order of import changes nothing", () => {
    const diary = diaryOf((arm, day) => (day % 3) + better(arm));
    const result = resultOf(LAST + 2, diary);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...runs], { minLength: runs.length }),
        fc.shuffledSubarray(diary, { minLength: diary.length }),
        (otherRuns, otherDiary) => {
          expect(resultOf(LAST + 2, otherDiary, experiment, otherRuns)).toEqual(result);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("swapping what the arms did turns the difference round; a level that is higher for both changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), fc.nat(100), (pains, seed) => {
        const drawn = { ...experiment, seed };
        const painOn = (day: number): number => pains[DAYS.indexOf(day)] ?? 0;
        const partner = (day: number): number => (day % 14 < 7 ? day + 7 : day - 7);
        const ofPains = (painOf: (day: number) => number) =>
          resultOf(
            LAST + 2,
            diaryOf((_arm, day) => painOf(day), drawn),
            drawn,
          );
        const result = ofPains(painOn);
        const turned = ofPains((day) => painOn(partner(day)));
        const worse = ofPains((day) => painOn(day) + 3);
        expect(turned.difference).toBeCloseTo(-result.difference, 9);
        expect(turned.pValue).toBe(result.pValue);
        expect(turned.interval.low).toBeCloseTo(-result.interval.high, 9);
        expect(worse.difference).toBeCloseTo(result.difference, 9);
        expect(worse.interval.low).toBeCloseTo(result.interval.low, 9);
        expect(worse.pValue).toBe(result.pValue);
      }),
      { numRuns: 30 },
    );
  });
});

describe("an experiment by weeks", () => {
  const experiment = makeExperiment({ kind: "shoes", shoeIds: ["a", "b"] });
  const shoes = [makeShoe({ id: "a", name: "Blue" }), makeShoe({ id: "b", name: "Red" })];
  const weekly = assignments(experiment);
  /** Two runs a week, on Tuesday and Friday. */
  const days = Array.from({ length: 12 }, (_none, week) => [7 * week + 1, 7 * week + 4]).flat();
  const weekRuns = days.map((index) => runOn(index));
  /** A painless morning on every day, so that the level stays at 0. */
  const mornings = Array.from({ length: 7 * 12 }, (_none, index) => morning(index, 0));
  const weekDiary = (painOf: (arm: string | undefined, index: number) => number | null) => [
    ...painlessBefore,
    ...mornings,
    ...days.flatMap((index) => {
      const pain = painOf(weekly[Math.floor(index / 7)], index);
      return pain === null ? [] : [painAfter(index, pain)];
    }),
  ];
  const lived = (today: number, diary: readonly DiaryEntry[], runs = weekRuns) => ({
    runs,
    diary,
    shoes,
    today: on(today),
  });

  it("takes the mean over a week's runs, of one where the other has no pain", () => {
    // First arm: 1 and 3, mean 2. Second arm: 1, and one run of which nothing was entered.
    const diary = weekDiary((arm, index) => (index % 7 === 1 ? 1 : arm === "first" ? 3 : null));
    const result = analyseExperiment(experiment, lived(85, diary));
    expect(result).toMatchObject({
      kind: "result",
      difference: 1,
      pValue: 2 / 64,
      because: { statement: { values: { better: "Red", other: "Blue" } } },
    });
    expect(experimentAnalysisSchema.safeParse(result).error).toBeUndefined();
  });

  it("ends with its last Sunday and the Monday after it", () => {
    const diary = weekDiary(() => 1);
    expect(analyseExperiment(experiment, lived(83, diary))).toMatchObject({ kind: "running", unitsDone: 11 });
    expect(analyseExperiment(experiment, lived(84, diary))).toMatchObject({ kind: "running", unitsDone: 12 });
    expect(analyseExperiment(experiment, lived(85, diary)).kind).toBe("result");
  });

  it("a week without a run is left out, and no other week changes its side for it", () => {
    const without = lived(
      85,
      weekDiary(() => 1),
      weekRuns.slice(2),
    );
    const arm = weekly[0] ?? "first";
    expect(analyseExperiment(experiment, without)).toMatchObject({
      kind: "unavailable",
      unitsKnown: { [arm]: 5, [swapped(arm)]: 6 },
      unitsLeftOut: 1,
    });
    const longer = { ...experiment, fortnights: 7, stoppedOn: on(7 * 13 + 6) };
    const runs = [...weekRuns.slice(2), runOn(85), runOn(92)];
    const diary = [...weekDiary(() => 1), morning(84, 0), painAfter(85, 1), morning(91, 0), painAfter(92, 1)];
    const result = analyseExperiment(longer, lived(99, diary, runs));
    expect(result).toMatchObject({ kind: "result", unitsLeftOut: 1 });
    const arms = result.kind === "result" ? result.units.map((unit) => unit.arm) : [];
    expect(arms).toEqual(assignments(longer));
  });

  it("a week in which it was stopped counts with its runs so far", () => {
    const longer = { ...experiment, fortnights: 8, stoppedOn: on(7 * 11 + 2) };
    const diary = weekDiary((arm) => (arm === "first" ? 2 : 0));
    expect(analyseExperiment(longer, lived(90, diary))).toMatchObject({
      unitsKnown: { first: 6, second: 6 },
      difference: 2,
      wasStoppedEarly: true,
    });
  });
});
