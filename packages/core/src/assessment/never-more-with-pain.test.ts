import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { type BodyRegion, type DiaryEntry, PAIN_MOMENTS, painSummary } from "../diary/index.ts";
import { makePlan } from "../plans/index.ts";
import { RETURN_POLICIES, RUNNING_LEVELS } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import { daysBetween, instant } from "../time/index.ts";
import {
  decideToday,
  isPregnant,
  lastRunOf,
  runNotBefore,
  type TodayDecision,
  toldRunsOf,
} from "../today/index.ts";
import { painOfRuns, trainingLoad } from "../training-load/index.ts";
import { type TriageAnswers, triage } from "../triage/index.ts";
import { todayInputOf } from "./today-input-of.ts";

const RUNS_PER_PROPERTY = 6000;

const base = makeScenario();

/** Today's answer, and on which days of the week from today on a run is planned. */
type Answer = TodayDecision & { readonly runsPlannedOn: readonly number[] };

/** Triage clears the day in all of these, so that it is the rules of today and the plan alone that are looked at. */
function decide(scenario: Scenario): Answer {
  const { runs, diary, runner, safetyCheck } = scenario;
  const load = trainingLoad(runs, TODAY, { painByRun: painOfRuns(runs, diary), runner });
  const cleared = triage({
    answers: safetyCheck.answers,
    answeredOn: TODAY,
    today: TODAY,
    askAgain: [],
    questionsAgain: [],
  });
  if (cleared.kind !== "clear" && cleared.kind !== "caution")
    throw new Error("triage has not cleared the day");
  const input = todayInputOf(scenario, { triage: cleared, load, pain: painSummary(diary, TODAY) });
  const decision = decideToday(input);
  const plan = makePlan(cleared.clearance, {
    startsOn: TODAY,
    decision,
    load,
    runner,
    policy: input.policy,
    runNotBefore: runNotBefore(input),
    isPregnant: isPregnant(input),
  });
  const runsPlannedOn = plan?.days.flatMap(({ kind }, day) => (kind === "walk" ? [] : [day])) ?? [];
  return { ...decision, runsPlannedOn };
}

const spot: TriageAnswers = {
  "focal-impact-pain": "yes",
  "hop-pain": "no",
  "missed-periods": "no",
  "low-energy": "no",
  "previous-bone-stress-injury": "no",
};
const examinedLeg: TriageAnswers = { "one-leg-symptoms": "yes", "leg-pain-examined": "yes" };
/** What the safety check may hold without a stop, mostly nothing. */
const told = fc.oneof(
  { weight: 9, arbitrary: fc.constant<TriageAnswers>({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TriageAnswers>(spot, examinedLeg, { ...spot, ...examinedLeg }),
  },
);

const littlePain = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: 10 }) },
);
const entry = fc
  .record({
    back: fc.integer({ min: 0, max: 16 }),
    hour: fc.integer({ min: 0, max: 23 }),
    pain: littlePain,
    moment: fc.constantFrom(...PAIN_MOMENTS),
    region: fc.oneof(
      { weight: 12, arbitrary: fc.constant<BodyRegion>("lower-back") },
      { weight: 1, arbitrary: fc.constantFrom<BodyRegion>("left-lower-leg", "left-groin") },
    ),
    namesRun: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 6 }),
    id: fc.uuid(),
  })
  .map(({ back, hour, pain, moment, region, namesRun, id }): DiaryEntry => {
    const day = daysAgo(back);
    const at = makeEntry(day, 0).at;
    const runId = namesRun === null ? null : `run-${namesRun}`;
    // The test's entries lie at eight in the morning, an hour after the runs.
    const regions = pain > 0 ? [region] : [];
    return makeEntry(day, pain, { id, moment, runId, regions, at: instant(at + (hour - 8) * 3_600_000) });
  });

/** Runners who mostly told of their last run and of today, so that many of them may run. */
const scenarios = fc
  .record({
    returnPolicy: fc.constantFrom(...RETURN_POLICIES),
    level: fc.option(fc.constantFrom(...RUNNING_LEVELS)),
    lastRun: fc.integer({ min: 0, max: 16 }),
    gaps: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }),
    km: fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 8 }), { minLength: 6, maxLength: 6 }),
    toldToday: fc.option(littlePain, { freq: 10 }),
    toldAfter: fc.option(littlePain, { freq: 5 }),
    toldMorning: fc.option(littlePain, { freq: 3 }),
    diary: fc.array(entry, { maxLength: 10 }),
    answers: told,
  })
  .map(({ returnPolicy, level, lastRun, gaps, km, toldToday, toldAfter, toldMorning, diary, answers }) => {
    const days = [lastRun];
    for (const gap of gaps) days.push((days.at(-1) ?? 0) + gap);
    const entered = (pain: number | null, back: number, about: Partial<DiaryEntry>) =>
      pain === null || back < 0 ? [] : [makeEntry(daysAgo(back), pain, about)];
    return makeScenario({
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, ...answers } },
      runner: { ...base.runner, level, returnPolicy },
      runs: days.map((back, index) => {
        const distance = km[index] ?? null;
        return makeRun(`run-${index}`, daysAgo(back), {
          distanceM: distance === null ? null : distance * 1000,
        });
      }),
      diary: [
        ...entered(toldToday, 0, { id: "today" }),
        ...entered(toldAfter, lastRun, { id: "after", moment: "after-run" }),
        ...entered(toldMorning, lastRun - 1, { id: "morning", moment: "next-morning" }),
        ...diary,
      ],
    });
  });

const STRICTER = ["run", "modify", "rest", "ask", "stop"];
const strictness = ({ kind }: TodayDecision): number => STRICTER.indexOf(kind);
const longest = ({ allowance }: TodayDecision): number =>
  allowance?.longestM.kind === "computed" ? allowance.longestM.value : Number.NaN;

function expectNoMore(after: Answer, before: Answer): void {
  expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
  if (after.kind !== "ask" && before.kind !== "ask") {
    if (before.restUntil === "examined") expect(after.restUntil).toBe("examined");
    expect(after.runsPlannedOn.length).toBeLessThanOrEqual(before.runsPlannedOn.length);
    const first = ({ runsPlannedOn: [day = Number.POSITIVE_INFINITY] }: Answer): number => day;
    expect(first(after)).toBeGreaterThanOrEqual(first(before));
  }
  if (after.kind !== before.kind) return;
  // By the minutes of the plan, where either has no distance.
  if (longest(after) > longest(before)) expect.fail(`${longest(after)} m after ${longest(before)} m`);
}

/** A week's level is a median, and lower entries lower it: that the back is no worse than last week may be news. */
const isByTheWeek = ({ because }: TodayDecision): boolean => because.statement.id === "today.rest.risingWhy";
/** What is usual is told by older entries: they make a rest smaller, and never a run of it. */
const isByTheMorning = ({ because }: TodayDecision): boolean => because.rule === "not-settled-by-morning";
const QUESTIONS_ASKED = ["pain-not-entered", "not-known-to-have-settled"];
/** On how many days there was a run by the diary alone. */
const runsTold = ({ runs, diary }: Scenario): number =>
  toldRunsOf(runs, diary, { today: TODAY, lastRun: lastRunOf(runs, diary, TODAY) }).length;
const isOld = (one: DiaryEntry): boolean => daysBetween(TODAY, one.day) > 3;

const withEntry = (scenario: Scenario, changed: DiaryEntry): Scenario => ({
  ...scenario,
  diary: scenario.diary.map((one) => (one.id === changed.id ? changed : one)),
});
const atPain = (one: DiaryEntry, pain: number): DiaryEntry => ({
  ...one,
  pain,
  regions: pain > 0 ? (one.regions.length > 0 ? one.regions : ["lower-back"]) : [],
});

describe("what is known of pain", () => {
  it("an entry with pain of the last three days, of whatever moment, never allows more", () => {
    let allowed = 0;
    fc.assert(
      fc.property(
        scenarios,
        entry,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 10 }),
        (scenario, added, back, pain) => {
          const before = decide(scenario);
          // An entry that answers what was asked is the answer to it.
          if (QUESTIONS_ASKED.includes(before.because.rule) || isByTheWeek(before)) return;
          if (before.kind === "run") allowed += 1;
          const day = daysAgo(back);
          const at = makeEntry(day, 0).at;
          const after = decide({
            ...scenario,
            diary: [...scenario.diary, { ...atPain(added, pain), day, at, id: "added" }],
          });
          expectNoMore(after, before);
        },
      ),
      { numRuns: RUNS_PER_PROPERTY, seed: 20_260_531 },
    );
    expect(allowed).toBeGreaterThan(RUNS_PER_PROPERTY / 25);
  });

  it("raising any pain never allows more", () => {
    let raisedOfAllowed = 0;
    fc.assert(
      fc.property(scenarios, fc.nat(), fc.integer({ min: 1, max: 10 }), (scenario, which, more) => {
        const one = scenario.diary[which % Math.max(1, scenario.diary.length)];
        if (one === undefined) return;
        const before = decide(scenario);
        if (isByTheWeek(before)) return;
        if (before.kind === "run") raisedOfAllowed += 1;
        const after = decide(withEntry(scenario, atPain(one, Math.min(10, one.pain + more))));
        if (isByTheMorning(before) && isOld(one)) expect(after.kind).not.toBe("run");
        else expectNoMore(after, before);
      }),
      { numRuns: RUNS_PER_PROPERTY, seed: 20_260_531 },
    );
    expect(raisedOfAllowed).toBeGreaterThan(RUNS_PER_PROPERTY / 25);
  });

  it("taking an entry away never allows more than the same entry without pain", () => {
    let allowed = 0;
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, which) => {
        const one = scenario.diary[which % Math.max(1, scenario.diary.length)];
        if (one === undefined) return;
        const painless = decide(withEntry(scenario, atPain(one, 0)));
        if (isByTheWeek(painless)) return;
        if (painless.kind === "run") allowed += 1;
        const without = { ...scenario, diary: scenario.diary.filter(({ id }) => id !== one.id) };
        // An entry from which alone a run is known takes the run with it.
        if (runsTold(without) !== runsTold(scenario)) return;
        const unknown = decide(without);
        if (isByTheMorning(painless) && isOld(one)) expect(unknown.kind).not.toBe("run");
        else expectNoMore(unknown, painless);
      }),
      { numRuns: RUNS_PER_PROPERTY, seed: 20_260_531 },
    );
    expect(allowed).toBeGreaterThan(RUNS_PER_PROPERTY / 25);
  });

  it("a run always has a bound, and a last run that was told of", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { kind, allowance, because } = decide(scenario);
        if (kind !== "run") return;
        expect(allowance).toMatchObject({ style: "easy", longestM: { kind: "computed" } });
        const told = because.facts.find(({ label }) => label === "Worst pain of the last run");
        expect(told?.value).not.toBeNull();
      }),
      { numRuns: RUNS_PER_PROPERTY, seed: 20_260_531 },
    );
  });
});
