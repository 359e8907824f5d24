import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { BodyRegion, DiaryEntry } from "../diary/index.ts";
import type { ReturnPolicy } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import {
  daysAgo,
  makeScenario,
  painlessMornings,
  runsUntil,
  TODAY,
} from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { assess } from "./index.ts";

const base = makeScenario();
/** One spot hurts at each landing, and nothing else speaks for a bone. */
const spot: TriageAnswers = {
  "focal-impact-pain": "yes",
  "hop-pain": "no",
  "missed-periods": "no",
  "low-energy": "no",
  "previous-bone-stress-injury": "no",
};
/** Painless mornings, and a last run that was told without pain. */
const painlessDays = [...painlessMornings, makeEntry(daysAgo(2), 0, { moment: "after-run" })];
const withPolicy = (returnPolicy: ReturnPolicy) => ({ ...base.runner, returnPolicy });
const morning = (pain: number, about: Partial<DiaryEntry> = {}): DiaryEntry =>
  makeEntry(TODAY, pain, { moment: "next-morning", ...about });
const decide = (about: Parameters<typeof makeScenario>[0]) => assess(makeScenario(about));

describe("pain today, by policy", () => {
  it.each([
    ["pain-free-first", 0, "run"],
    ["pain-free-first", 1, "rest"],
    ["pain-guided", 1, "run"],
    // With a usual level of 0 a morning of 2 has not settled: more than 1 above it.
    ["pain-guided", 2, "rest"],
  ] as const)("%s, this morning %d of 10: %s", (policy, pain, expected) => {
    const { decision } = decide({ runner: withPolicy(policy), diary: [...painlessDays, morning(pain)] });
    expect(decision.kind).toBe(expected);
  });

  it.each([
    [2, "run"],
    [3, "modify"],
    [5, "modify"],
    [6, "rest"],
  ] as const)(
    "pain-guided, %d of 10 during the last run, 0 the next morning and today: %s",
    (pain, expected) => {
      const during = makeEntry(daysAgo(2), pain, { moment: "during-run" });
      const nextMorning = makeEntry(daysAgo(1), 0, { moment: "next-morning" });
      const { decision } = decide({
        runner: withPolicy("pain-guided"),
        diary: [...painlessMornings, during, nextMorning, morning(0)],
      });
      expect(decision.kind).toBe(expected);
    },
  );

  it("a smaller dose is never more than the last run", () => {
    const after = makeEntry(daysAgo(2), 1, { moment: "after-run" });
    const runs = [...runsUntil(4), makeRun("short", daysAgo(2), { distanceM: 3000 })];
    const { decision } = decide({ runs, diary: [...painlessMornings, after, morning(0)] });
    expect(decision.allowance?.longestM).toMatchObject({ value: 3000 });
  });

  it.each([
    [6, "run"],
    [7, "modify"],
  ] as const)(
    "a worst pain of %d in the last seven days, by the safety check, and 0 today: %s",
    (worst, expected) => {
      const { decision } = decide({
        safetyCheck: {
          ...base.safetyCheck,
          answers: { ...base.safetyCheck.answers, "pain-severity": worst },
        },
        diary: [...painlessDays, morning(0)],
      });
      expect(decision.kind).toBe(expected);
    },
  );

  it("pain-free first goes back smaller after a run that hurt", () => {
    const after = makeEntry(daysAgo(2), 1, { moment: "after-run" });
    const { decision } = decide({ diary: [...painlessMornings, after, morning(0)] });
    expect(decision).toMatchObject({ kind: "modify", allowance: { style: "walk-run" } });
    // Half of the bound, which is a tenth above the longest run of 8 km.
    expect(decision.allowance?.longestM).toMatchObject({ kind: "computed", value: 4400, unit: "m" });
  });
});

describe("what is not known", () => {
  it("no entry today: asks how the back is, gives no plan", () => {
    const { decision, plan } = decide({});
    expect(decision).toMatchObject({ kind: "ask", needs: ["pain-now"], allowance: null });
    expect(plan).toBeNull();
  });

  it("an unanswered safety question: asks, whatever the pain", () => {
    const { "foot-drop": _left, ...answers } = base.safetyCheck.answers as Record<string, string>;
    const { decision, plan } = decide({
      safetyCheck: { ...base.safetyCheck, answers: answers as TriageAnswers },
      diary: [...painlessMornings, morning(0)],
    });
    expect(decision).toMatchObject({ kind: "ask", needs: ["safety-questions"], allowance: null });
    expect(plan).toBeNull();
  });

  it.each([
    ["back-passage-numbness", /have a doctor look at it today/],
    ["fever-or-shivering", /ask a doctor today or tomorrow/],
    ["osteoporosis", /Don't run until a doctor or physiotherapist has helped you/],
    // In someone young a small fall alone is no sign.
    ["minor-trauma", /Don't run until a doctor or physiotherapist has helped you/],
  ])("'I don't know' about %s: no running, and how soon to ask whom", (id, words) => {
    const { decision, plan } = decide({
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, [id]: "unknown" } },
      diary: [...painlessMornings, morning(0)],
    });
    expect(decision).toMatchObject({ kind: "ask", allowance: null });
    expect(decision.headline.text).toMatch(words);
    // Someone else has to help first: there is nothing to answer on the screen.
    expect(decision.lookAgain.text).toMatch(/^When someone has helped you/);
    expect(plan).toBeNull();
  });

  it("'I don't know' about one more sign counts as pressing as ever beside an examination that did not know of it", () => {
    const { decision } = decide({
      safetyCheck: {
        ...base.safetyCheck,
        answers: {
          ...base.safetyCheck.answers,
          "weakened-immunity": "yes",
          "infection-excluded": "yes",
          "recent-infection": "unknown",
        },
      },
      diary: [...painlessMornings, morning(0)],
    });
    expect(decision.kind).toBe("ask");
    expect(decision.headline.text).toMatch(/ask a doctor today or tomorrow/);
  });

  it("answers seven days old still count, eight days old are asked again", () => {
    const finished = (days: number) => ({
      ...base.safetyCheck,
      finished: { at: base.now, on: daysAgo(days) },
    });
    const diary = [...painlessDays, morning(0)];
    expect(decide({ safetyCheck: finished(7), diary }).decision.kind).toBe("run");
    expect(decide({ safetyCheck: finished(8), diary }).decision.kind).toBe("ask");
  });
});

describe("warning signs", () => {
  const stopped = decide({
    safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, "urine-leaks": "yes" } },
    diary: [...painlessMornings, morning(0)],
  });

  it("stop everything, at no pain too, and say whom to see first", () => {
    expect(stopped.decision).toMatchObject({ kind: "stop", allowance: null, doToday: [] });
    expect(stopped.decision.notes[0]?.statement.text).toMatch(/emergency department now/);
    expect(stopped.plan).toBeNull();
  });

  it.each([
    ["a stop", { "urine-leaks": "yes" }],
    ["a spot that hurts at each landing", spot],
    ["a sign that can't wait and that is not known", { "foot-drop": "unknown" }],
  ] as const)("%s has no note beside it that there is nothing to do today", (_why, sign) => {
    const examined = { "weakened-immunity": "yes", "infection-excluded": "yes" } as const;
    const { decision, triage } = decide({
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, ...examined, ...sign } },
      diary: [...painlessDays, morning(0)],
    });
    expect(triage.findings.map(({ ruleId }) => ruleId)).toContain("infection");
    expect(decision.notes.map(({ statement }) => statement.text).join()).not.toMatch(/Nothing to do today/);
  });

  it("pain drawn in a leg after the safety check: the questions come again", () => {
    const diary = [...painlessMornings, morning(2, { regions: ["left-lower-leg"], at: base.now })];
    expect(decide({ diary }).decision).toMatchObject({ kind: "ask", needs: ["safety-questions"] });
  });

  it("pain drawn in a leg before it: rest until someone has examined it, and a week without runs", () => {
    const diary = [...painlessMornings, morning(2, { regions: ["left-lower-leg"] })];
    const { decision, plan, advice } = decide({ diary, runner: withPolicy("pain-guided") });
    expect(decision).toMatchObject({ kind: "rest", restUntil: "examined" });
    // To wait and see for weeks would be weaker than to have it looked at first.
    expect(decision.doToday.map(({ rule }) => rule)).toEqual([
      "advice-keep-moving",
      "advice-no-pain-reliever-to-run",
    ]);
    const waiting = ["rest-from-running", "physiotherapist-if-it-lasts", "think-of-a-physiotherapist"];
    expect(advice.filter(({ id }) => waiting.includes(id))).toEqual([]);
    expect(plan?.days.map(({ kind }) => kind)).toEqual(Array.from({ length: 7 }, () => "walk"));
  });

  it("signs down a leg that were examined since: walking and running in turns, until they are drawn again", () => {
    const ofLeg = (examined: "yes" | "no") => ({
      ...base.safetyCheck,
      answers: {
        ...base.safetyCheck.answers,
        "one-leg-symptoms": "yes",
        "leg-pain-examined": examined,
      } as TriageAnswers,
    });
    const decided = (examined: "yes" | "no", regions: readonly BodyRegion[] = []) =>
      decide({
        safetyCheck: ofLeg(examined),
        diary: [...painlessMornings, morning(0), morning(regions.length, { id: "leg", regions })],
      }).decision;
    expect(decided("no")).toMatchObject({ kind: "rest", restUntil: "examined" });
    expect(decided("yes")).toMatchObject({ kind: "modify", because: { rule: "leg-pain-examined" } });
    expect(decided("yes").allowance?.style).toBe("walk-run");
    expect(decided("yes", ["left-thigh"])).toMatchObject({ kind: "rest", restUntil: "settled" });
  });

  it("one spot that hurts at each landing, by the check: no run and none planned, whatever the way back", () => {
    const answers: TriageAnswers = { ...base.safetyCheck.answers, ...spot };
    for (const policy of ["pain-free-first", "pain-guided"] as const) {
      const { decision, plan, triage } = decide({
        safetyCheck: { ...base.safetyCheck, answers },
        diary: [...painlessDays, morning(0)],
        runner: withPolicy(policy),
      });
      expect(triage.kind).toBe("caution");
      expect(decision).toMatchObject({ kind: "rest", restUntil: "examined", allowance: null });
      expect(plan?.days.map(({ kind }) => kind)).toEqual(Array.from({ length: 7 }, () => "walk"));
      // No examination lifts it: who was examined and still feels it would be sent round in a circle.
      expect(decision.lookAgain.text).toMatch(/no longer hurts at each landing/);
      // Whom to see stands beside the answer and must not be weaker than it.
      expect(triage.findings.map(({ whomToSee }) => whomToSee.text).join()).toMatch(
        /Don't run while it hurts/,
      );
    }
  });

  describe("a leg that was examined and hurts again", () => {
    const examined: TriageAnswers = { "one-leg-symptoms": "yes", "leg-pain-examined": "yes" };
    const legOf = (back: number) => makeEntry(daysAgo(back), 2, { id: "leg", regions: ["left-lower-leg"] });
    const decideWith = (answers: TriageAnswers, back: number) =>
      decide({
        safetyCheck: {
          ...base.safetyCheck,
          answers: { ...base.safetyCheck.answers, ...examined, ...answers },
        },
        diary: [...painlessMornings, morning(0), legOf(back)],
      });
    const running = ({ plan }: ReturnType<typeof decide>) => plan?.days.map(({ kind }) => kind !== "walk");

    it.each([
      // Drawn today: tomorrow it is one of the last three days, and on the fourth it is not.
      [0, [false, false, false, false, true, false, true]],
      [2, [false, false, true, false, true, false, true]],
      [3, [false, true, false, true, false, true, false]],
    ])("drawn %i days ago: no run is planned for a day on which it will still rest", (back, days) => {
      const assessed = decideWith({}, back);
      expect(assessed.decision).toMatchObject({ kind: "rest", restUntil: "settled" });
      expect(running(assessed)).toEqual(days);
    });

    it("takes nothing from a spot that hurts at each landing: rest until it is examined, no run planned", () => {
      const assessed = decideWith(spot, 1);
      expect(assessed.decision).toMatchObject({ kind: "rest", restUntil: "examined" });
      expect(running(assessed)).not.toContain(true);
    });

    it("is not sent to an appointment by the advice, where the safety check finds none due", () => {
      const { triage, advice } = decideWith({}, 1);
      expect(triage.findings.map(({ tier }) => tier)).toEqual(["watch"]);
      const ids = advice.map(({ id }) => id);
      expect(ids).not.toContain("physiotherapist");
      const notExamined = decideWith({ "leg-pain-examined": "no" }, 1).advice;
      expect(notExamined.map(({ id }) => id)).toContain("physiotherapist");
    });
  });

  it("severe pain since the safety check: the questions come again", () => {
    const diary = [...painlessMornings, morning(7, { at: base.now })];
    expect(decide({ diary }).decision.needs).toEqual(["safety-questions"]);
    expect(decide({ diary: [...painlessMornings, morning(6, { at: base.now })] }).decision.kind).toBe("rest");
  });

  it("pain in the diary against a denied back pain: the questions come again, even after they were answered", () => {
    const { decision } = decide({
      safetyCheck: { ...base.safetyCheck, answers: { "back-pain": "no" } },
      diary: [...painlessMornings, morning(1)],
    });
    expect(decision.needs).toEqual(["safety-questions"]);
  });
});

describe("coming back and days between", () => {
  const diary = [...painlessMornings, morning(0)];

  it.each([
    [14, "run"],
    [15, "modify"],
  ] as const)("a last run %d days ago, told without pain: %s", (days, expected) => {
    const told = makeEntry(daysAgo(days), 0, { moment: "after-run" });
    expect(decide({ runs: runsUntil(days), diary: [...diary, told] }).decision.kind).toBe(expected);
  });

  it("no known run: begins on the lowest rung and invents no distance", () => {
    const { decision, plan } = decide({ runs: [], diary });
    expect(decision).toMatchObject({ kind: "modify", allowance: { longestM: { kind: "unavailable" } } });
    // Couch to 5K, week 1: 8 times one minute.
    expect(plan?.days[0]?.parts.find(({ kind }) => kind === "walk-run")?.minutes).toBe(20);
  });

  it("a last run six months ago: the lowest rung too, as if none were known", () => {
    const { plan } = decide({ runs: runsUntil(180), diary });
    expect(plan?.days[0]?.parts.find(({ kind }) => kind === "walk-run")?.minutes).toBe(20);
  });

  it("a beginner who ran yesterday has a day without running", () => {
    const runner = { ...base.runner, level: "beginner" as const };
    expect(decide({ runs: runsUntil(1), diary, runner }).decision.kind).toBe("rest");
    expect(decide({ runs: runsUntil(1), diary }).decision.kind).toBe("run");
  });

  it("one run a day is enough", () => {
    const runs = [...runsUntil(2), makeRun("now", TODAY, { distanceM: 3000 })];
    expect(decide({ runs, diary }).decision.because.rule).toBe("already-run-today");
  });
});

describe("a runner without back pain", () => {
  it("is not told of a physiotherapist, as if only the weeks were not known", () => {
    const { decision, advice } = decide({
      safetyCheck: {
        ...base.safetyCheck,
        answers: harmlessAnswers({
          ageYears: 41,
          hasBackPain: false,
          painDurationWeeks: 0,
          painSeverity: 0,
        }),
      },
      runs: [],
      diary: [makeEntry(TODAY, 0)],
    });
    expect(decision.kind).toBe("modify");
    expect(advice.filter(({ row }) => row === "R2").map(({ id }) => id)).toEqual([]);
  });
});

describe("a day of rest", () => {
  const { decision, advice } = decide({ diary: [...painlessMornings, makeEntry(TODAY, 3)] });

  it("says what to do instead of running", () => {
    expect(decision.doToday.map(({ rule }) => rule)).toContain("advice-instead-of-running");
    expect(advice.find(({ id }) => id === "instead-of-running")?.verdict).toBe("applies");
  });

  it.each([
    ["pain of 8 in the last week", { "pain-severity": 8 }],
    ["pain for six weeks", { "pain-duration-weeks": 6 }],
  ])("says nothing of waiting weeks beside an appointment that is due: %s", (_why, answers) => {
    const { triage, ...rest } = decide({
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, ...answers } },
      diary: [...painlessMornings, makeEntry(TODAY, 3)],
    });
    expect(rest.decision.kind).toBe("rest");
    expect(triage.findings.map(({ tier }) => tier)).toEqual(["soon"]);
    const said = [...rest.decision.doToday, ...rest.advice.map(({ because }) => because)];
    expect(said.filter(({ statement }) => /two to six weeks|think of a physio/.test(statement.text))).toEqual(
      [],
    );
  });

  it("says when to see a physiotherapist where nobody else says whom to see", () => {
    expect(decision.doToday.map(({ rule }) => rule)).toContain("advice-physiotherapist-if-it-lasts");
  });

  it("does not say that the runner chose what nobody has chosen yet", () => {
    expect(decision.because).toMatchObject({ rule: "pain-free-first" });
    expect(decision.because.statement.text).not.toMatch(/you chose/i);
  });
});

describe("the first week", () => {
  it("in pregnancy names the midwife or doctor beside each run that is to come", () => {
    const pregnant = { pregnant: "yes", "pregnancy-bleeding-or-contractions": "no" };
    const { plan } = decide({
      safetyCheck: {
        ...base.safetyCheck,
        answers: { ...base.safetyCheck.answers, ...pregnant } as TriageAnswers,
      },
      diary: [...painlessMornings, morning(1)],
    });
    const conditions = plan?.days.flatMap(({ onlyIf }) => (onlyIf === null ? [] : [onlyIf.text])) ?? [];
    expect(conditions).toHaveLength(3);
    for (const condition of conditions) expect(condition).toMatch(/midwife or doctor/);
  });

  it("after a free answer: three easy runs, none above the bound, days between", () => {
    const { plan } = decide({ diary: [...painlessDays, morning(0)] });
    expect(plan?.days.map(({ kind }) => kind)).toEqual(["run", "walk", "run", "walk", "run", "walk", "walk"]);
    expect(plan?.days[0]?.longestM).toMatchObject({ value: 8800, unit: "m" });
  });

  it("after a day of rest: begins tomorrow at the earliest, on the ladder, each phase twice before the next", () => {
    const { plan } = decide({ diary: [...painlessMornings, morning(1)] });
    expect(plan?.days.map(({ kind }) => kind)).toEqual([
      "walk",
      "walk-run",
      "walk",
      "walk-run",
      "walk",
      "walk-run",
      "walk",
    ]);
    const minutes = plan?.days.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "walk-run"));
    expect(minutes?.map((part) => part.minutes)).toEqual([15, 15, 20]);
  });
});
