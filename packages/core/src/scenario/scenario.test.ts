import { describe, expect, it } from "vitest";
import { emptyDayLog } from "../diary/index.ts";
import type { Experiment } from "../experiments/index.ts";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import type { SelfTest } from "../self-tests/index.ts";
import { addDays, instant } from "../time/index.ts";
import { parseScenario, scenarioFile } from "./index.ts";
import { daysAgo, makeScenario, TODAY } from "./scenario.test-support.ts";

const dayLogs = [
  { ...emptyDayLog(daysAgo(1)), sitting: "over-6", stress: "little", heavyLifting: false },
  { ...emptyDayLog(TODAY), sleep: "poor", strength: true },
] as const;
const shoes = [makeShoe({ id: "a" }), makeShoe({ id: "b" })];
const experiments = [
  {
    id: "e1",
    kind: "shoes",
    shoeIds: ["a", "b"],
    startsOn: daysAgo(40),
    fortnights: 8,
    seed: 3,
    stoppedOn: daysAgo(2),
  },
  {
    id: "e2",
    kind: "warm-up",
    shoeIds: null,
    startsOn: addDays(TODAY, 1),
    fortnights: 6,
    seed: 4,
    stoppedOn: null,
  },
] as const satisfies readonly Experiment[];
const selfTests = [
  {
    test: "trunk-endurance",
    day: daysAgo(30),
    answers: { extensorS: 95, flexorS: 0, rightSideBridgeS: 61.5, leftSideBridgeS: null },
  },
  {
    test: "modified-thomas",
    day: TODAY,
    answers: { left: { hipDegAboveHorizontal: -4, kneeFlexionDeg: null }, right: null },
  },
] as const satisfies readonly SelfTest[];
const questionnaires = [
  {
    id: "q1",
    instrumentId: "rmdq",
    at: instant(Date.parse(`${daysAgo(20)}T08:00:00Z`)),
    day: daysAgo(20),
    answers: { ticked: [1, 24] },
  },
];
const told = makeScenario({ dayLogs, shoes, selfTests, questionnaires, experiments });
const takenBack = {
  question: "urine-leaks",
  answer: "yes",
  answered: null,
  changedTo: "no",
  changed: { at: told.now, on: TODAY },
} as const;
const everything = { ...told, safetyCheck: { ...told.safetyCheck, changed: [takenBack] } };
const file = () => JSON.parse(JSON.stringify(scenarioFile(everything, 120)));
const withTest = (about: object) => ({
  ...file(),
  selfTests: [{ test: "trunk-endurance", day: TODAY, answers: { extensorS: 60 }, ...about }],
});
const withSitting = (about: object) => ({
  ...file(),
  questionnaires: [
    { id: "q", instrument: "nprs", at: "2026-05-30T10:00:00Z", answers: { average: 3, worst: 5 }, ...about },
  ],
});
const codeOf = (json: unknown): string => {
  const parsed = parseScenario(json);
  return parsed.ok ? "accepted" : parsed.error.code;
};

describe("a scenario file", () => {
  it("holds everything: written and read again it is the same scenario", () => {
    const parsed = parseScenario(file());
    // The test's entries lie at 08:00 UTC, so that 120 minutes ahead they fall on the same days.
    expect(parsed).toEqual({ ok: true, value: everything });
  });

  it("needs only its format and its moment; what is left out is not known", () => {
    const parsed = parseScenario({ format: "backstride-scenario/1", now: "2026-05-31T23:30:00-05:00" });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        today: "2026-05-31",
        runs: [],
        dayLogs: [],
        selfTests: [],
        questionnaires: [],
        experiments: [],
        runner: { level: null, returnPolicy: "pain-free-first" },
      },
    });
  });

  it("takes what was not told of a day as not told, never as no", () => {
    const parsed = parseScenario({ ...file(), dayLogs: [{ day: TODAY, stretching: false }] });
    expect(parsed).toMatchObject({
      value: { dayLogs: [{ ...emptyDayLog(TODAY), stretching: false }] },
    });
  });

  it("takes what was not measured as not measured, never as zero seconds", () => {
    const trunk = { test: "trunk-endurance", day: TODAY, answers: { flexorS: 0 } };
    expect(parseScenario({ ...file(), selfTests: [trunk] })).toMatchObject({
      value: {
        selfTests: [
          { answers: { extensorS: null, flexorS: 0, rightSideBridgeS: null, leftSideBridgeS: null } },
        ],
      },
    });
  });

  it.each([
    ["a field that does not exist", { ...file(), mood: 3 }, "unknownField"],
    ["a field that does not exist, deeper", { ...file(), runner: { leval: "beginner" } }, "unknownField"],
    ["another format", { ...file(), format: "backstride-scenario/2" }, "inputInvalid"],
    ["a time without an offset", { ...file(), now: "2026-05-31T10:00:00" }, "inputInvalid"],
    ["something that is no object", [], "inputInvalid"],
    ["a pain of 11", { ...file(), diary: [{ ...file().diary[0], pain: 11 }] }, "inputInvalid"],
    ["pain nowhere", { ...file(), diary: [{ ...file().diary[0], pain: 3, regions: [] }] }, "inputInvalid"],
    ["no pain somewhere", { ...file(), diary: [{ ...file().diary[0], regions: ["neck"] }] }, "inputInvalid"],
    [
      "an entry of tomorrow",
      { ...file(), diary: [{ ...file().diary[0], at: "2026-06-01T10:00:00Z" }] },
      "inputInvalid",
    ],
    [
      "a run of tomorrow",
      { ...file(), runs: [{ ...file().runs[0], startedAt: "2026-06-01T10:00:00Z" }], diary: [] },
      "inputInvalid",
    ],
    [
      "a run a minute after now",
      { ...file(), runs: [{ ...file().runs[0], startedAt: "2026-05-31T10:01:00Z" }], diary: [] },
      "inputInvalid",
    ],
    ["a moment on a day that never was", { ...file(), now: "2026-02-30T10:00:00Z" }, "inputInvalid"],
    ["two logs of one day", { ...file(), dayLogs: [{ day: TODAY }, { day: TODAY }] }, "inputInvalid"],
    ["a log of tomorrow", { ...file(), dayLogs: [{ day: "2026-06-01" }] }, "inputInvalid"],
    ["a log of a day that never was", { ...file(), dayLogs: [{ day: "2026-02-30" }] }, "inputInvalid"],
    ["an unknown answer", { ...file(), dayLogs: [{ day: TODAY, sitting: "always" }] }, "inputInvalid"],
    ["a self-test of tomorrow", withTest({ day: "2026-06-01" }), "inputInvalid"],
    ["a self-test of a day that never was", withTest({ day: "2026-02-30" }), "inputInvalid"],
    ["a self-test that does not exist", withTest({ test: "sit-and-reach" }), "inputInvalid"],
    ["a self-test in which nothing was measured", withTest({ answers: {} }), "inputInvalid"],
    ["a trunk held for less than nothing", withTest({ answers: { extensorS: -1 } }), "inputInvalid"],
    ["a measurement that does not exist", withTest({ answers: { plankS: 60 } }), "unknownField"],
    ["a test that brings an earlier one along", withTest({ answers: { baseline: null } }), "unknownField"],
    [
      "a hip test in which neither side was measured",
      withTest({ test: "modified-thomas", answers: { left: { kneeFlexionDeg: null } } }),
      "inputInvalid",
    ],
    ["a questionnaire of tomorrow", withSitting({ at: "2026-06-01T10:00:00Z" }), "inputInvalid"],
    ["a questionnaire that does not exist", withSitting({ instrument: "mood-scale" }), "inputInvalid"],
    ["a self-test among the questionnaires", withSitting({ instrument: "trunk-endurance" }), "inputInvalid"],
    ["a rating that there is not", withSitting({ answers: { average: 11 } }), "inputInvalid"],
    ["a questionnaire without any answer", withSitting({ answers: {} }), "inputInvalid"],
    ["an item that there is not", withSitting({ answers: { average: 3, mood: 2 } }), "unknownField"],
    [
      "two questionnaires of one id",
      { ...file(), questionnaires: [file().questionnaires[0], file().questionnaires[0]] },
      "inputInvalid",
    ],
    [
      "two experiments of one id",
      { ...file(), experiments: [file().experiments[1], file().experiments[1]] },
      "inputInvalid",
    ],
    ["an experiment with a shoe that is not there", { ...file(), shoes: [file().shoes[0]] }, "inputInvalid"],
    [
      "an experiment that was stopped tomorrow",
      { ...file(), experiments: [{ ...file().experiments[1], stoppedOn: "2026-06-01" }] },
      "inputInvalid",
    ],
    [
      "an experiment of an unknown kind",
      { ...file(), experiments: [{ ...file().experiments[1], kind: "run-through-pain" }] },
      "inputInvalid",
    ],
    ["two runs of one id", { ...file(), runs: [file().runs[0], file().runs[0]] }, "inputInvalid"],
    [
      "a shoe that is not there",
      { ...file(), runs: [{ ...file().runs[0], shoeId: "gone" }] },
      "inputInvalid",
    ],
    [
      "a run that is not there",
      { ...file(), diary: [{ ...file().diary[0], runId: "gone" }] },
      "inputInvalid",
    ],
    ["a distance below zero", { ...file(), runs: [{ ...file().runs[0], distanceM: -1 }] }, "inputInvalid"],
    [
      "an unknown safety question",
      { ...file(), safetyCheck: { answers: { mood: "yes" }, finishedAt: null } },
      "unknownQuestion",
    ],
    [
      "an impossible answer",
      { ...file(), safetyCheck: { answers: { "back-pain": 7 }, finishedAt: null } },
      "answerInvalid",
    ],
  ])("is refused with %s", (_name, json, code) => {
    expect(codeOf(json)).toBe(code);
  });

  it("takes what was not rated as not rated, never as zero", () => {
    expect(parseScenario(withSitting({}))).toMatchObject({
      value: {
        questionnaires: [{ day: "2026-05-30", answers: { average: 3, worst: 5, now: null } }],
      },
    });
  });

  it("says where the fault is", () => {
    const parsed = parseScenario({ ...file(), diary: [{ ...file().diary[0], pain: 11 }] });
    expect(parsed.ok ? "" : parsed.error.message).toContain("diary.0.pain");
  });
});
