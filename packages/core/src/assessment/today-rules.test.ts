import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { findSource } from "../evidence/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import {
  daysAgo,
  makeScenario,
  painlessMornings,
  runsUntil,
  TODAY,
} from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import { TODAY_RULES } from "../today/index.ts";
import { assess } from "./index.ts";

const base = makeScenario();
const painlessRun = makeEntry(daysAgo(2), 0, { moment: "after-run" });
const painless = [...painlessMornings, painlessRun, makeEntry(TODAY, 0)];
const answered = (answers: object) => ({
  ...base.safetyCheck,
  answers: { ...base.safetyCheck.answers, ...answers },
});
const ofAge = (ageYears: number) => ({
  ...base.safetyCheck,
  answers: harmlessAnswers({ ageYears, hasBackPain: true, painDurationWeeks: 1, painSeverity: 4 }),
});
const newPainOf = (about: { readonly ageYears: number; readonly painSeverity: number }) => ({
  ...base.safetyCheck,
  answers: {
    ...harmlessAnswers({ ...about, hasBackPain: true, painDurationWeeks: 0 }),
    "pain-is-new": "yes" as const,
  },
});
/** One spot hurts at each landing, and nothing else speaks for a bone. */
const spot = {
  "focal-impact-pain": "yes",
  "hop-pain": "no",
  "missed-periods": "no",
  "low-energy": "no",
  "previous-bone-stress-injury": "no",
};
const examinedLeg = { "one-leg-symptoms": "yes", "leg-pain-examined": "yes" };
const guided = { ...base.runner, returnPolicy: "pain-guided" as const };
const week = (from: number, pain: number) => [0, 1, 2].map((back) => makeEntry(daysAgo(from + back), pain));

/** For each rule of today a case that it decides, and one beside it that it leaves to the rules after it. */
const CASES: Readonly<Record<string, { decides: Partial<Scenario>; leaves: Partial<Scenario> }>> = {
  "warning-sign": {
    decides: {
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, collapse: "yes" } },
      diary: painless,
    },
    leaves: { diary: painless },
  },
  "safety-questions-open": {
    decides: { safetyCheck: { ...base.safetyCheck, finished: null }, diary: painless },
    leaves: { diary: painless },
  },
  "too-young": {
    decides: { safetyCheck: ofAge(9), diary: painless },
    leaves: { safetyCheck: ofAge(10), diary: painless },
  },
  "pain-down-the-leg": {
    decides: { diary: [...painless, makeEntry(daysAgo(3), 2, { id: "leg", regions: ["left-lower-leg"] })] },
    leaves: { diary: [...painless, makeEntry(daysAgo(4), 2, { id: "leg", regions: ["left-lower-leg"] })] },
  },
  "leg-pain-examined": {
    decides: { safetyCheck: answered(examinedLeg), diary: painless },
    leaves: { safetyCheck: answered({ "one-leg-symptoms": "no" }), diary: painless },
  },
  "one-spot-at-each-landing": {
    decides: { safetyCheck: answered(spot), diary: painless },
    leaves: { safetyCheck: answered({ ...spot, "focal-impact-pain": "no" }), diary: painless },
  },
  "pain-not-entered": { decides: {}, leaves: { diary: painless } },
  "pain-too-high": {
    decides: { runner: guided, diary: [...painlessMornings, makeEntry(TODAY, 6)] },
    leaves: { runner: guided, diary: [...painlessMornings, makeEntry(TODAY, 5)] },
  },
  "not-settled-by-morning": {
    decides: { runner: guided, diary: [...week(0, 3), ...week(8, 1)] },
    leaves: { runner: guided, diary: [...week(0, 2), ...week(8, 1)] },
  },
  "already-run-today": {
    decides: { diary: painless, runs: [...runsUntil(2), makeRun("now", TODAY, { distanceM: 1000 })] },
    leaves: { diary: painless },
  },
  "day-between": {
    decides: { diary: [...painless, makeEntry(daysAgo(1), 1, { moment: "after-run" })], runs: runsUntil(1) },
    leaves: { diary: [...painless, makeEntry(daysAgo(1), 0, { moment: "after-run" })], runs: runsUntil(1) },
  },
  "pain-free-before": {
    decides: {
      diary: [...painlessMornings, makeEntry(daysAgo(2), 1, { moment: "after-run" }), makeEntry(TODAY, 0)],
    },
    leaves: { diary: painless },
  },
  "pain-in-the-groin": {
    decides: { diary: [...painless, makeEntry(daysAgo(3), 1, { id: "groin", regions: ["left-groin"] })] },
    leaves: { diary: [...painless, makeEntry(daysAgo(4), 1, { id: "groin", regions: ["left-groin"] })] },
  },
  "fall-with-bleeding-tendency": {
    decides: {
      safetyCheck: answered({ "minor-trauma": "yes" }),
      health: { ...base.health, anticoagulants: "yes" },
      diary: painless,
    },
    leaves: { safetyCheck: answered({ "minor-trauma": "yes" }), diary: painless },
  },
  "severe-new-pain-in-later-life": {
    decides: { safetyCheck: newPainOf({ ageYears: 71, painSeverity: 7 }), diary: painless },
    leaves: { safetyCheck: newPainOf({ ageYears: 70, painSeverity: 7 }), diary: painless },
  },
  "pain-free-first": {
    decides: { diary: [...painlessMornings, makeEntry(TODAY, 1)] },
    leaves: { diary: painless },
  },
  "pain-guided": {
    decides: { runner: guided, diary: [...painlessMornings, makeEntry(TODAY, 3)] },
    leaves: { runner: guided, diary: [...painlessMornings, makeEntry(TODAY, 2)] },
  },
  pregnancy: {
    decides: {
      safetyCheck: answered({ pregnant: "yes", "pregnancy-bleeding-or-contractions": "no" }),
      diary: painless,
    },
    leaves: { diary: painless },
  },
  "coming-back": {
    decides: { diary: painless, runs: runsUntil(15) },
    leaves: { diary: painless, runs: runsUntil(14) },
  },
  "not-known-to-have-settled": {
    decides: { diary: [...painlessMornings, makeEntry(TODAY, 0)] },
    leaves: { diary: painless },
  },
  "no-known-bound": {
    decides: { diary: painless, runs: [makeRun("run", daysAgo(2))] },
    leaves: { diary: painless },
  },
  "within-the-bound": {
    decides: { diary: painless },
    leaves: { diary: [...painlessMornings, painlessRun, makeEntry(TODAY, 1)] },
  },
};

const ruleOf = (about: Partial<Scenario>) => assess(makeScenario(about)).decision.because.rule;

describe("every rule of today", () => {
  it("has a case below, and no other has", () => {
    expect(TODAY_RULES.map(({ id }) => id).toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  it.each(TODAY_RULES.map((rule) => [rule.id, rule] as const))(
    "%s decides its case and leaves its neighbour",
    (id, rule) => {
      const found = CASES[id];
      if (found === undefined) throw new Error(`no case for ${id}`);
      expect(ruleOf(found.decides)).toBe(id);
      expect(ruleOf(found.leaves)).not.toBe(id);
      expect(rule.version).toMatch(/^today-[a-z-]+\/\d+$/);
      expect(rule.description).toMatch(/^(When|Under the policy)/);
    },
  );

  it.each(Object.entries(CASES))("%s explains itself with sources that exist", (_id, { decides }) => {
    const { because, policy, otherPolicy } = assess(makeScenario(decides)).decision;
    for (const { sources, statement } of [because, policy, otherPolicy]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.map(findSource)).not.toContain(null);
      expect(statement.text.length).toBeGreaterThan(20);
    }
  });
});
