import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeExperiment } from "../experiments/experiment.test-support.ts";
import type { FilledSitting } from "../progress/index.ts";
import { parseScenario, type Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import { instant } from "../time/index.ts";
import { makeReport, type Report, reportPage } from "./index.ts";

const sitting = (instrumentId: string, back: number, answers: unknown): FilledSitting => ({
  id: `${instrumentId}-${back}`,
  instrumentId,
  at: instant(Date.parse(`${daysAgo(back)}T08:00:00Z`)),
  day: daysAgo(back),
  answers,
});
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const reportOf = (filled: readonly FilledSitting[], about: Partial<Scenario> = {}): Report => {
  const scenario = makeScenario({ ...about, questionnaires: filled });
  return makeReport(scenario, assess(scenario));
};
const rowsOf = (report: Report) =>
  reportPage(report)
    .find(({ id }) => id === "measures")
    ?.table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
const linesOf = (report: Report, section: string) =>
  reportPage(report)
    .filter(({ id }) => id === section)
    .flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text));

const trunk = (back: number, extensorS: number) => ({
  test: "trunk-endurance" as const,
  day: daysAgo(back),
  answers: { extensorS, flexorS: null, rightSideBridgeS: null, leftSideBridgeS: null },
});

describe("questionnaires on the report", () => {
  it("have first and latest with their days, and both criteria where they disagree", () => {
    // 20 to 15 is better by 5 points, but by 25 % of the start: the one criterion is reached, the other is not.
    const report = reportOf([
      sitting("rmdq", 1, { ticked: upTo(15) }),
      sitting("rmdq", 30, { ticked: upTo(20) }),
    ]);
    const [row] = rowsOf(report);
    expect(row?.slice(1, 3)).toEqual([`20 (${daysAgo(30)})`, `15 (${daysAgo(1)})`]);
    expect(row?.[3]).toContain("5 better");
    expect(row?.[3]).toContain("criteria disagree: reaches 5 points, not 30 % of the start");
  });

  it("worse is said to be worse, and held against no smallest improvement", () => {
    const report = reportOf([
      sitting("rmdq", 30, { ticked: upTo(4) }),
      sitting("rmdq", 1, { ticked: upTo(9) }),
    ]);
    expect(rowsOf(report)[0]?.[3]).toMatch(/^5 worse; /);
    expect(rowsOf(report)[0]?.[3]).not.toMatch(/matters|criteria/);
  });

  it("a noise that could not be compared with its publication is not told as found", () => {
    const psfs = (back: number, score: number) =>
      sitting("psfs", back, { activities: ["run", "sit", "lift"].map((activity) => ({ activity, score })) });
    expect(rowsOf(reportOf([psfs(30, 4), psfs(1, 7)]))[0]?.[3]).toBe(
      "3 better; beyond the measurement error of 2 points (not checked)",
    );
    expect(rowsOf(reportOf([psfs(1, 7)]))[0]?.[3]).toBe(
      "one value so far; two may differ by 2 points by chance (not checked)",
    );
  });

  it("the row says which end of the scale is good, and what a clinician calls the questionnaire", () => {
    expect(rowsOf(reportOf([sitting("rmdq", 1, { ticked: upTo(15) })]))[0]?.[0]).toBe(
      "RMDQ, disability, 0 to 24, 0 best",
    );
  });

  it("the activities of the latest PSFS are named with their scores: the mean does not say what it is about", () => {
    const activities = [
      { activity: "running downhill", score: 3 },
      { activity: "sitting", score: null },
      { activity: `lifting ${"a very heavy child ".repeat(5)}`, score: 7 },
    ];
    const written = linesOf(reportOf([sitting("psfs", 1, { activities })]), "measures").join(" ");
    expect(written).toContain(
      'latest score: "running downhill" 3, "sitting" not rated, "lifting a very heavy',
    );
    expect(written).toContain('…" 7.');
  });

  it("one sitting shows no change; one of tomorrow, and one that can't be read, is left out", () => {
    const report = reportOf([
      sitting("rmdq", 3, { ticked: upTo(4) }),
      sitting("rmdq", -1, { ticked: upTo(9) }),
      sitting("rmdq", 2, { somethingElse: 1 }),
    ]);
    expect(report.instruments.map(({ instrumentId, sittings }) => [instrumentId, sittings.length])).toEqual([
      ["rmdq", 1],
    ]);
    expect(rowsOf(report)[0]?.slice(1)).toEqual(["", `4 (${daysAgo(3)})`, "one value so far"]);
  });

  it("filled in without a value that is followed are named: they are in the FHIR document too", () => {
    expect(
      linesOf(reportOf([sitting("nprs", 1, { average: null, worst: null, now: 3 })]), "measures"),
    ).toEqual(["Filled in, without a value that is followed: Numeric pain rating scale."]);
  });

  it("out of a scenario file stand there as out of a runner's own data", () => {
    const { day: _day, instrumentId: instrument, ...kept } = sitting("rmdq", 3, [1, 2, 3]);
    const file = {
      format: "backstride-scenario/1",
      now: `${TODAY}T10:00:00Z`,
      questionnaires: [{ ...kept, instrument, at: new Date(kept.at).toISOString() }],
    };
    const scenario = parseScenario(file);
    if (!scenario.ok) throw new Error(scenario.error.message);
    expect(rowsOf(makeReport(scenario.value, assess(scenario.value)))[0]?.slice(1)).toEqual([
      "",
      `3 (${daysAgo(3)})`,
      "one value so far",
    ]);
  });

  it("say so where none is known: another one may have been filled in elsewhere", () => {
    expect(linesOf(reportOf([]), "measures")).toEqual(["No questionnaire and no self-test is known."]);
  });
});

describe("self-tests on the report", () => {
  it("come from the engine's own, with the noise of one test and of a change", () => {
    // 1.96 × √2 × 17.5 s is 48.51 s, rounded up: two tests of the least steady group lie so far apart by chance.
    const once = reportOf([], { selfTests: [trunk(3, 60)] });
    expect(rowsOf(once)).toHaveLength(1);
    expect(rowsOf(once)[0]?.[3]).toMatch(/^one value so far; two may differ by 48\.6 s by chance$/);
    const twice = reportOf([], { selfTests: [trunk(40, 60), trunk(3, 90)] });
    expect(rowsOf(twice)[0]?.[3]).toMatch(/^30 s better; within the measurement error of 48\.6 s$/);
  });

  it("do not stand twice where they were kept as sittings too", () => {
    const { test: instrumentId, answers } = trunk(3, 60);
    const report = reportOf([sitting(instrumentId, 3, answers)], { selfTests: [trunk(3, 60)] });
    expect(report.instruments.map(({ sittings }) => sittings.length)).toEqual([1]);
  });
});

describe("what was tried", () => {
  it("counts the days of exercises among those told of: a day not told of is none of either", () => {
    const log = (back: number, strength: boolean | null) => ({
      day: daysAgo(back),
      sitting: null,
      stress: null,
      sleep: null,
      heavyLifting: null,
      strength,
      stretching: null,
    });
    const report = reportOf([], {
      // 27 days ago is the first of the 28 days, 28 days ago is not.
      dayLogs: [log(0, true), log(1, false), log(2, null), log(27, true), log(28, true)],
    });
    expect(report.tried.care).toEqual([
      { what: "strength", daysDone: 2, daysTold: 3 },
      { what: "stretching", daysDone: 0, daysTold: 0 },
    ]);
    expect(linesOf(report, "tried")).toContain(
      "Strength exercises: on 2 of the 3 days told of, within the last 28.",
    );
    expect(linesOf(report, "tried")).toContain("Stretching: not told in the last 28 days.");
  });

  it("a running experiment shows nothing of how it goes, one of tomorrow that it begins", () => {
    const { tried } = reportOf([], {
      experiments: [
        makeExperiment({ id: "on", startsOn: daysAgo(10) }),
        makeExperiment({ id: "next", startsOn: daysAgo(-1) }),
      ],
    });
    expect(tried.experiments.map(({ id, standing }) => [id, standing])).toEqual([
      ["next", "not-begun"],
      ["on", "running"],
    ]);
    expect(tried.experiments[1]?.statement.text).toContain("10 of 84 days are over");
  });

  it("names pairs of shoes that came and went within the eight weeks", () => {
    const shoe = {
      discipline: "road" as const,
      distanceBeforeM: 0,
      renewAtM: null,
      firstUsedOn: null,
      retiredOn: null,
    };
    const report = reportOf([], {
      shoes: [
        { ...shoe, id: "a", name: "New pair", firstUsedOn: daysAgo(5) },
        { ...shoe, id: "b", name: "Old pair", firstUsedOn: daysAgo(400), retiredOn: daysAgo(6) },
        { ...shoe, id: "c", name: "Older pair", retiredOn: daysAgo(56) },
      ],
    });
    expect(linesOf(report, "tried")).toContain(
      `Shoes changed: New pair new (${daysAgo(5)}), Old pair retired (${daysAgo(6)}).`,
    );
  });
});
