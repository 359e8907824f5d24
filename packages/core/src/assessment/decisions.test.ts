import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { daysAgo, painlessMornings, runsUntil, TODAY } from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { base, decide, morning, painlessDays, withPolicy } from "./decisions.test-support.ts";

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
