import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../diary/index.ts";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import type { Run } from "../runs/index.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import { assignmentToday, withheldUnless } from "./assignment-today.ts";
import { makeExperiment, morning, on, painAfter, painlessBefore, runOn } from "./experiment.test-support.ts";
import type { Experiment } from "./experiment.ts";
import { assignments } from "./lot.ts";
import { experimentAnalysisSchema } from "./schema.ts";

const UNITS = 12;
/** Every third day a run, so that there are days without one between. */
const DAY_OF = (unit: number): number => 3 * unit;
const runs: readonly Run[] = Array.from({ length: UNITS }, (_none, unit) => runOn(DAY_OF(unit)));

/** A diary in which the pain after each run is told by its arm; null is a run of which nothing was entered. */
function diaryOf(experiment: Experiment, painOf: (arm: string, unit: number) => number | null) {
  const arms = assignments(experiment);
  const entries = arms.flatMap((arm, unit): readonly DiaryEntry[] => {
    const pain = painOf(arm, unit);
    const after = pain === null ? [] : [painAfter(DAY_OF(unit), pain)];
    // Painless mornings of the day before and the day keep the level at 0, and end a flare.
    return [morning(DAY_OF(unit) - 1, 0), morning(DAY_OF(unit), 0), ...after];
  });
  return [...painlessBefore, ...entries];
}

const after = (today: number, experiment = makeExperiment(), diary = diaryOf(experiment, () => 1)) =>
  analyseExperiment(experiment, { runs, diary, shoes: [], today: on(today) });

const LAST = DAY_OF(UNITS - 1);

describe("an experiment by runs", () => {
  it("shows nothing before its planned pairs are done and the next morning is over", () => {
    expect(after(DAY_OF(5))).toMatchObject({ kind: "running", pairsDone: 3, pairsPlanned: 6 });
    expect(after(DAY_OF(6))).toMatchObject({ kind: "running", pairsDone: 3 });
    expect(after(LAST - 1)).toMatchObject({ kind: "running", pairsDone: 5 });
    expect(after(LAST)).toMatchObject({ kind: "running", pairsDone: 6 });
    expect(after(LAST + 1)).toMatchObject({ kind: "running", statement: { id: "experiments.settling" } });
    expect(after(LAST + 2)).toMatchObject({ kind: "result" });
  });

  it("whose second arm hurts each time by 2 more: 2 of 64 draws, the first arm is the better one", () => {
    const experiment = makeExperiment();
    const diary = diaryOf(experiment, (arm) => (arm === "first" ? 0 : 2));
    const result = after(LAST + 2, experiment, diary);
    expect(result).toMatchObject({
      kind: "result",
      differenceMean: -2,
      interval: { low: -2, high: -2 },
      pValue: 2 / 64,
      pairsUsed: 6,
      pairsLeftOut: 0,
      wasStoppedEarly: false,
      because: { statement: { id: "experiments.result.differ", values: { better: "Stretching", size: 2 } } },
    });
    expect(experimentAnalysisSchema.safeParse(result).error).toBeUndefined();
  });

  it("that finds nothing says that nobody knows", () => {
    const experiment = makeExperiment();
    const alternating = diaryOf(experiment, (_arm, unit) => (unit % 4 < 2 ? 2 : 0));
    expect(after(LAST + 2, experiment, alternating)).toMatchObject({
      differenceMean: 0,
      pValue: 1,
      because: { statement: { id: "experiments.result.even" } },
    });
    const slight = diaryOf(experiment, (arm, unit) => (arm === "first" && unit < 4 ? 2 : 1));
    expect(after(LAST + 2, experiment, slight)).toMatchObject({
      because: { statement: { id: "experiments.result.unclear", values: { better: "No stretching" } } },
    });
  });

  it("leaves out a pair of which one run has no pain, and needs six whole ones", () => {
    const experiment = makeExperiment();
    const gap = diaryOf(experiment, (_arm, unit) => (unit === 3 ? null : 1));
    expect(after(LAST + 2, experiment, gap)).toMatchObject({
      kind: "unavailable",
      reason: "tooFewWholePairs",
      pairsUsed: 5,
      pairsLeftOut: 1,
    });
  });

  it("counts what is missing as missing: an entry is never taken for zero", () => {
    expect(after(LAST + 2, makeExperiment(), [])).toMatchObject({ pairsUsed: 0, pairsLeftOut: 6 });
  });

  it("takes runs from its first day on, by their start, and no more than planned", () => {
    const experiment = makeExperiment();
    const diary = diaryOf(experiment, (arm) => (arm === "first" ? 0 : 2));
    const around = [runOn(-2), ...runs.toReversed(), runOn(LAST + 3)];
    const lived = { diary: [...diary, painAfter(-2, 9)], shoes: [], today: on(LAST + 9) };
    expect(analyseExperiment(experiment, { ...lived, runs: around })).toMatchObject({
      pairsUsed: 6,
      differenceMean: -2,
    });
  });

  it("counts no walk and no ride", () => {
    const experiment = makeExperiment();
    const ride = runOn(1, { sport: "cycling" });
    const lived = { runs: [ride, ...runs], diary: [], shoes: [], today: on(4) };
    expect(analyseExperiment(experiment, lived)).toMatchObject({ pairsDone: 1 });
  });

  it("stopped early is analysed by its runs up to that day, and says so", () => {
    const planned = makeExperiment({ pairs: 16 });
    const stopped = { ...planned, stoppedOn: on(LAST) };
    const diary = diaryOf(planned, (arm) => (arm === "first" ? 0 : 2));
    const lived = { runs: [...runs, runOn(LAST + 3)], diary, shoes: [] };
    expect(analyseExperiment(stopped, { ...lived, today: on(LAST + 1) })).toMatchObject({ kind: "running" });
    const result = analyseExperiment(stopped, { ...lived, today: on(LAST + 9) });
    expect(result).toMatchObject({ kind: "result", pairsUsed: 6, pairsPlanned: 16, wasStoppedEarly: true });
    const limits = result.kind === "result" ? result.limits.map(({ id }) => id) : [];
    expect(limits).toContain("experiments.limit.stoppedEarly");
  });

  it("looks at nothing that is later than today", () => {
    const experiment = makeExperiment();
    const diary = diaryOf(experiment, (_arm, unit) => unit % 3);
    const known = { runs: runs.slice(0, 4), diary: diary.filter((entry) => entry.day <= on(10)), shoes: [] };
    const today = on(10);
    expect(analyseExperiment(experiment, { runs, diary, shoes: [], today })).toEqual(
      analyseExperiment(experiment, { ...known, today }),
    );
  });

  it("swapping what the arms did turns the difference round; a level that is higher for both changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), fc.nat(100), (pains, seed) => {
        const experiment = makeExperiment({ seed });
        const result = after(
          LAST + 2,
          experiment,
          diaryOf(experiment, (_arm, unit) => pains[unit] ?? 0),
        );
        const partner = (unit: number) => (unit % 2 === 0 ? unit + 1 : unit - 1);
        const swapped = after(
          LAST + 2,
          experiment,
          diaryOf(experiment, (_arm, unit) => pains[partner(unit)] ?? 0),
        );
        const worse = after(
          LAST + 2,
          experiment,
          diaryOf(experiment, (_arm, unit) => (pains[unit] ?? 0) + 3),
        );
        if (result.kind !== "result" || swapped.kind !== "result" || worse.kind !== "result") {
          throw new Error("every run has its pain");
        }
        expect(swapped.differenceMean).toBeCloseTo(-result.differenceMean, 9);
        expect(swapped.pValue).toBe(result.pValue);
        expect(swapped.interval.low).toBeCloseTo(-result.interval.high, 9);
        expect(worse.differenceMean).toBeCloseTo(result.differenceMean, 9);
        expect(worse.interval).toEqual(result.interval);
        expect(worse.pValue).toBe(result.pValue);
      }),
      { numRuns: 30 },
    );
  });
});

describe("an experiment by weeks", () => {
  const experiment = makeExperiment({ kind: "shoes", shoeIds: ["a", "b"], pairs: 6 });
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
  const lived = (today: number, diary: readonly DiaryEntry[]) => ({
    runs: weekRuns,
    diary,
    shoes,
    today: on(today),
  });

  it("takes the mean over a week's runs, of one where the other has no pain", () => {
    // First arm: 1 and 3, mean 2. Second arm: 1, and one run of which nothing was entered.
    const diary = weekDiary((arm, index) => (index % 7 === 1 ? 1 : arm === "first" ? 3 : null));
    expect(analyseExperiment(experiment, lived(85, diary))).toMatchObject({
      kind: "result",
      differenceMean: 1,
      pValue: 2 / 64,
      because: { statement: { values: { better: "Red", other: "Blue" } } },
    });
  });

  it("ends with its last Sunday and the Monday after it", () => {
    const diary = weekDiary(() => 1);
    expect(analyseExperiment(experiment, lived(83, diary))).toMatchObject({ kind: "running", pairsDone: 5 });
    expect(analyseExperiment(experiment, lived(84, diary))).toMatchObject({ kind: "running", pairsDone: 6 });
    expect(analyseExperiment(experiment, lived(85, diary)).kind).toBe("result");
  });

  it("a week without a run leaves its pair out", () => {
    const without = {
      ...lived(
        85,
        weekDiary(() => 1),
      ),
      runs: weekRuns.slice(2),
    };
    expect(analyseExperiment(experiment, without)).toMatchObject({ pairsUsed: 5, pairsLeftOut: 1 });
  });

  it("a week in which it was stopped counts with its runs so far", () => {
    const longer = { ...experiment, pairs: 8, stoppedOn: on(7 * 11 + 2) };
    const diary = weekDiary((arm) => (arm === "first" ? 2 : 0));
    expect(analyseExperiment(longer, lived(90, diary))).toMatchObject({ pairsUsed: 6, differenceMean: 2 });
  });
});

describe("what is on today", () => {
  const experiment = makeExperiment();
  const arms = assignments(experiment);

  it("is the arm of the next run, by the runs that are known", () => {
    for (const done of [0, 1, 2, 7]) {
      const known = runs.slice(0, done);
      expect(assignmentToday(experiment, known, on(DAY_OF(done)))).toMatchObject({
        kind: "on",
        arm: arms[done],
        unit: "run",
        number: done + 1,
        unitsDone: done,
        unitsPlanned: 12,
        lastRunOn: done === 0 ? null : on(DAY_OF(done - 1)),
        endsOn: null,
      });
    }
  });

  it("is nothing before the first day, after the last run and when it was stopped", () => {
    expect(assignmentToday(experiment, [], on(-1))).toMatchObject({ kind: "not-begun", startsOn: on(0) });
    expect(assignmentToday(experiment, runs, on(LAST))).toMatchObject({ kind: "ended", unitsDone: 12 });
    const stopped = { ...experiment, stoppedOn: on(1) };
    expect(assignmentToday(stopped, runs.slice(0, 1), on(1))).toMatchObject({ kind: "ended", unitsDone: 1 });
  });

  it("is the arm of the week, with or without runs", () => {
    const weeks = makeExperiment({ kind: "soft-ground" });
    const arm = assignments(weeks);
    expect(assignmentToday(weeks, [], on(6))).toMatchObject({ kind: "on", arm: arm[0], number: 1 });
    expect(assignmentToday(weeks, [], on(7))).toMatchObject({ arm: arm[1], number: 2, endsOn: on(83) });
    expect(assignmentToday(weeks, [], on(83))).toMatchObject({ arm: arm[11], number: 12 });
    expect(assignmentToday(weeks, [], on(84))).toMatchObject({ kind: "ended", unitsDone: 12 });
  });

  it("never says that one may run", () => {
    const { statement } = { ...assignmentToday(experiment, [], on(0)), ...{} } as {
      statement: { text: string };
    };
    expect(statement.text).toContain("when today's answer allows one");
  });

  it("is held back where today has no plan, or a shoe is missing", () => {
    const missing = { id: "m", values: {}, text: "It needs two pairs." };
    const assignment = assignmentToday(experiment, [], on(0));
    expect(withheldUnless(assignment, { hasPlan: true, missing: null })).toBe(assignment);
    expect(withheldUnless(assignment, { hasPlan: false, missing })).toMatchObject({
      kind: "withheld",
      statement: { id: "experiments.withheld" },
    });
    expect(withheldUnless(assignment, { hasPlan: true, missing })).toEqual({
      kind: "withheld",
      statement: missing,
    });
    const early = assignmentToday(experiment, [], on(-1));
    expect(withheldUnless(early, { hasPlan: false, missing: null })).toBe(early);
  });

  it("stopped before its first day, it has found nothing", () => {
    const stopped = { ...experiment, stoppedOn: on(-1) };
    expect(analyseExperiment(stopped, { runs: [], diary: [], shoes: [], today: on(-1) })).toMatchObject({
      kind: "unavailable",
      pairsUsed: 0,
      pairsLeftOut: 0,
    });
  });
});
