import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import {
  daysAgo,
  makeScenario,
  painlessMornings,
  runsUntil,
  TODAY,
} from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import { assessToday } from "./index.ts";

const base = makeScenario();
const guided = { ...base.runner, returnPolicy: "pain-guided" as const };
const now = (pain: number): DiaryEntry => makeEntry(TODAY, pain);
const during = (back: number, pain: number) => makeEntry(daysAgo(back), pain, { moment: "during-run" });
const morning = (back: number, pain: number) => makeEntry(daysAgo(back), pain, { moment: "next-morning" });
const atRest = (back: number, pain: number, about: Partial<DiaryEntry> = {}) =>
  makeEntry(daysAgo(back), pain, { id: `rest-${back}`, ...about });
const lastEvening = (pain: number) => atRest(1, pain, { at: makeEntry(daysAgo(1), 0).at });
const answered = (answers: object) => ({
  ...base.safetyCheck,
  answers: { ...base.safetyCheck.answers, ...answers },
});
const decide = (about: Parameters<typeof makeScenario>[0]) => assessToday(makeScenario(about)).decision;

describe("pain at rest before the first morning without any", () => {
  it.each([
    [9, 9, "rest", "pain-too-high"],
    [6, 6, "rest", "pain-too-high"],
    [5, 5, "modify", "pain-free-before"],
    [1, 1, "modify", "pain-free-before"],
  ] as const)(
    "%d of 10 last evening, %d as the worst by the safety check, 0 now: %s by %s",
    (pain, worst, kind, rule) => {
      const decision = decide({
        safetyCheck: answered({ "pain-severity": worst }),
        diary: [...painlessMornings, during(2, 0), lastEvening(pain), now(0)],
      });
      expect([decision.kind, decision.because.rule]).toEqual([kind, rule]);
    },
  );

  it.each([
    [3, "modify"],
    [4, "run"],
  ] as const)("1 of 10 at rest %d days ago and nothing since, pain-free first: %s", (back, kind) => {
    expect(decide({ diary: [during(2, 0), atRest(back, 1), now(0)] }).kind).toBe(kind);
  });

  it.each([
    [2, "run"],
    [3, "modify"],
    [5, "modify"],
    [6, "rest"],
  ] as const)("pain-guided, %d of 10 at rest yesterday: %s", (pain, kind) => {
    const diary = [...painlessMornings, atRest(1, pain, { at: atNight(1) }), now(0)];
    // The evening of the day after the run is no morning after it: a morning of 2 would not have settled.
    expect(decide({ runner: guided, runs: runsUntil(3), diary: [during(3, 0), ...diary] }).kind).toBe(kind);
  });

  it("of 9 last evening against a worst of 0 by the safety check is no run, whoever decides", () => {
    const { kind } = decide({
      safetyCheck: answered({ "pain-severity": 0 }),
      diary: [...painlessMornings, during(2, 0), lastEvening(9), now(0)],
    });
    expect(["ask", "rest"]).toContain(kind);
  });
});

describe("what is usual", () => {
  it("is told by mornings and rest: pain that comes with running makes no morning of 5 usual", () => {
    const runsThatHurt = [5, 7, 9, 11].map((back) => during(back, 5));
    const quiet = [4, 6, 8, 10].map((back) => atRest(back, 0));
    const diary = [...runsThatHurt, ...quiet, during(1, 5), makeEntry(TODAY, 5, { moment: "next-morning" })];
    const decision = decide({ runner: guided, runs: runsUntil(1), diary });
    expect(decision).toMatchObject({ kind: "rest", because: { rule: "not-settled-by-morning" } });
  });
});

const atNight = (back: number) => makeEntry(daysAgo(back), 0).at;

describe("whether the last run has settled", () => {
  it.each([
    ["pain of 2 and no next morning", [during(2, 2)], 2, "modify"],
    ["pain of 2 and a next morning of 1", [during(2, 2), morning(1, 1)], 2, "run"],
    ["pain of 2 and a next morning of 2", [during(2, 2), morning(1, 2)], 2, "rest"],
    ["pain of 2 and a next morning of 2", [during(2, 2), morning(1, 2)], 1, "modify"],
    ["no pain told", [], 0, "modify"],
    ["no pain, said so", [during(2, 0)], 0, "run"],
    ["only its next morning told, of 0", [morning(1, 0)], 0, "run"],
  ] as const)("pain-guided, a run two days ago with %s, today %s %d: %s", (_name, entries, today, kind) => {
    const decision = decide({ runner: guided, diary: [...entries, now(today)] });
    expect(decision.kind).toBe(kind);
    if (kind === "modify") expect(JSON.stringify(decision)).not.toMatch(/has settled\./);
  });

  it("is not known of yesterday's run without any entry, whatever the back is like at rest today", () => {
    const decision = decide({ runner: guided, runs: runsUntil(1), diary: [now(0)] });
    expect(decision).toMatchObject({ kind: "modify", because: { rule: "not-known-to-have-settled" } });
  });

  it("names in its facts the pain that keeps the run unsettled, not a milder entry of the same day", () => {
    const diary = [
      during(2, 2),
      morning(1, 5),
      makeEntry(TODAY, 1, { id: "m", moment: "next-morning" }),
      now(5),
    ];
    const { because } = decide({ runner: guided, diary });
    expect(because.rule).toBe("not-settled-by-morning");
    expect(because.statement.text).toMatch(/^Your back is at 5 of 10/);
    expect(because.facts.find(({ label }) => label === "Pain this morning")?.value).toBe(5);
  });

  it("is said only where the next morning says so", () => {
    const said = (diary: readonly DiaryEntry[]) =>
      decide({ runner: guided, diary: [...diary, now(0)] }).because.statement.text;
    expect(said([during(2, 2), morning(1, 1)])).toMatch(/settled by the next morning/);
    expect(said([during(2, 0)])).not.toMatch(/settled/);
  });

  it("is not told by a morning of later days, whether or not it names the run", () => {
    const late = (about: Partial<DiaryEntry>) =>
      decide({
        runner: guided,
        runs: runsUntil(5),
        diary: [during(5, 2), makeEntry(TODAY, 0, { moment: "next-morning", ...about })],
      });
    for (const decision of [late({}), late({ runId: "run-5" })]) {
      expect(decision).toMatchObject({ kind: "modify", because: { rule: "not-known-to-have-settled" } });
      expect(decision.because.statement.text).toMatch(/morning after was not entered/);
    }
  });

  it.each([
    [1, "run"],
    [2, "rest"],
    [5, "rest"],
  ] as const)(
    "a first morning of %d of 10 after yesterday's painless run, nothing usual known: %s",
    (pain, kind) => {
      const diary = [during(1, 0), makeEntry(TODAY, pain, { moment: "next-morning" })];
      const decision = decide({ runner: guided, runs: runsUntil(1), diary });
      // A run that is followed by pain gets a day without running, by the one rule or the other.
      expect(decision.kind).toBe(pain === 1 ? "rest" : kind);
      expect(decision.because.rule).toBe(pain === 1 ? "day-between" : "not-settled-by-morning");
    },
  );

  it("a usual level makes a walk-run of a rest, and never a run", () => {
    const usual = (pain: number) => [4, 5, 6].map((back) => atRest(back, pain));
    const at = (pain: number) =>
      decide({
        runner: guided,
        diary: [...usual(pain), during(2, 0), makeEntry(TODAY, 2, { moment: "next-morning" })],
      });
    expect(at(0)).toMatchObject({ kind: "rest", because: { rule: "not-settled-by-morning" } });
    expect(at(1)).toMatchObject({ kind: "modify", because: { rule: "not-known-to-have-settled" } });
  });
});

describe("the last run, however long ago", () => {
  it.each([
    ["pain-free-first", 4, "modify"],
    ["pain-free-first", 14, "modify"],
    ["pain-guided", 4, "modify"],
    ["pain-guided", 14, "modify"],
  ] as const)("%s: 9 of 10 during it %d days ago, 0 now: %s", (returnPolicy, back, kind) => {
    const decision = decide({
      runner: { ...base.runner, returnPolicy },
      safetyCheck: answered({ "pain-severity": back < 7 ? 9 : 0 }),
      runs: runsUntil(back),
      diary: [during(back, 9), morning(back - 1, 0), now(0)],
    });
    const rule = returnPolicy === "pain-guided" ? "pain-guided" : "pain-free-before";
    expect(decision).toMatchObject({ kind, because: { rule } });
  });

  it("counts with an entry that names it, on whatever day that was entered", () => {
    const entry = makeEntry(daysAgo(4), 3, { moment: "after-run", runId: "run-6" });
    const decision = decide({ runner: guided, runs: runsUntil(6), diary: [entry, morning(5, 0), now(0)] });
    expect(decision).toMatchObject({ kind: "modify", because: { rule: "pain-guided" } });
  });
});

describe("a run without a known bound", () => {
  it.each([
    ["runs without a distance", [makeRun("a", daysAgo(2))], [during(2, 0)]],
    ["a last run of 0 m", [makeRun("a", daysAgo(2), { distanceM: 0 })], [during(2, 0)]],
    ["runs without a day", [makeRun("a", null, { distanceM: 8000 })], []],
    ["no run", [], []],
    ["a last run months ago", runsUntil(180), []],
    [
      "every run of 30 days that hurt",
      runsUntil(10),
      [10, 12, 14, 16, 18].map((back) => during(back, back === 10 ? 0 : 4)).slice(1),
    ],
  ] as const)("%s: begins with walking, by the minutes of the plan", (_name, runs, entries) => {
    const decision = decide({ runner: guided, runs, diary: [...entries, now(0)] });
    expect(decision.kind).toBe("modify");
    expect(decision.allowance?.style).toBe("walk-run");
  });
});

describe("pregnancy", () => {
  const pregnant = answered({ pregnant: "yes", "pregnancy-bleeding-or-contractions": "no" });
  const painless = [during(2, 0), now(0)];

  it("without a warning sign: at most a little, and the midwife or doctor first", () => {
    const { decision, plan, triage } = assessToday(makeScenario({ safetyCheck: pregnant, diary: painless }));
    expect(triage.kind).toBe("caution");
    expect(decision).toMatchObject({ kind: "modify", because: { rule: "pregnancy" } });
    expect(decision.headline.text).toMatch(/midwife or doctor/);
    expect(plan?.limits[0]?.text).toMatch(/midwife or doctor/);
  });

  it("told among the health questions only: the same", () => {
    const health = { ...base.health, pregnancy: "yes" as const };
    const { because } = decide({ health, diary: painless });
    expect(because.rule).toBe("pregnancy");
    // Who breastfeeds is not told that she is pregnant; who is pregnant has not been asked for what can't wait.
    expect(because.statement.text).toMatch(/breastfeeding.*say so in the safety check too/);
    expect(because.facts.map(({ label }) => label).join()).toMatch(/breastfeeding/);
  });

  it.each([
    ["pain-guided", [during(2, 4), morning(1, 0), now(4)]],
    ["pain-free-first", [during(2, 4), morning(1, 0), now(0)]],
  ] as const)("%s: pain does not hide in the headline whom to ask first", (returnPolicy, diary) => {
    const decision = decide({ safetyCheck: pregnant, runner: { ...base.runner, returnPolicy }, diary });
    expect(decision).toMatchObject({ kind: "modify", because: { rule: "pregnancy" } });
    expect(decision.headline.text).toMatch(/^Ask your midwife or doctor before you run/);
  });

  it.each([
    ["in the safety check", { safetyCheck: pregnant }],
    ["among the health questions", { health: { ...base.health, pregnancy: "yes" as const } }],
    ["in both", { safetyCheck: pregnant, health: { ...base.health, pregnancy: "yes" as const } }],
  ])("told %s is said once beside the answer of another rule", (_name, told) => {
    const { kind, notes } = decide({ ...told, diary: [during(2, 1), now(1)] });
    expect(kind).toBe("rest");
    expect(notes.filter(({ statement }) => statement.text.includes("midwife"))).toHaveLength(1);
  });

  it("is not said again beside the headline that says it", () => {
    const { because, notes } = decide({ safetyCheck: pregnant, diary: painless });
    expect(because.rule).toBe("pregnancy");
    expect(notes.filter(({ statement }) => statement.text.includes("midwife"))).toEqual([]);
  });
});

describe("age", () => {
  const painless = [during(2, 0), now(0)];

  it.each([
    [1, "rest"],
    [9, "rest"],
    [10, "run"],
  ] as const)("%d years: %s", (years, kind) => {
    const { decision, plan } = assessToday(
      makeScenario({
        safetyCheck: {
          ...base.safetyCheck,
          answers: harmlessAnswers({
            ageYears: years,
            hasBackPain: true,
            painDurationWeeks: 1,
            painSeverity: 2,
          }),
        },
        diary: painless,
      }),
    );
    expect(decision.kind).toBe(kind);
    if (kind === "run") return;
    expect(decision).toMatchObject({
      allowance: null,
      restUntil: "examined",
      because: { rule: "too-young" },
    });
    expect(decision.headline.text).toMatch(/doctor/);
    expect(plan?.days.every((one) => one.kind === "walk")).toBe(true);
    expect(plan?.because.statement.text).not.toMatch(/leg/);
  });
});

describe("the week after a day of rest", () => {
  const kindsOf = (about: Parameters<typeof makeScenario>[0]) => {
    const { decision, plan } = assessToday(makeScenario(about));
    expect(decision.kind).toBe("rest");
    return plan?.days.map(({ kind }) => kind);
  };

  it("has no run on a day that pain of today will still rest: 9 of 10 counts for the three days after it", () => {
    expect(
      kindsOf({
        safetyCheck: answered({ "pain-severity": 9 }),
        diary: [...painlessMornings, during(2, 0), now(9)],
      }),
    ).toEqual(["walk", "walk", "walk", "walk", "walk-run", "walk", "walk-run"]);
  });

  it("has a day between today's run and the next one", () => {
    expect(kindsOf({ runs: runsUntil(0), diary: [during(0, 0), now(0)] })).toEqual([
      "walk",
      "walk",
      "walk-run",
      "walk",
      "walk-run",
      "walk",
      "walk-run",
    ]);
  });
});
