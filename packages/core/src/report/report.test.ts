import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { daysAgo, makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import { instant } from "../time/index.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { makeReport, reportPage, type SectionId } from "./index.ts";
import { SHORT_SIGNS } from "./page/short-signs.ts";

const base = makeScenario();
const reportOf = (about: Partial<Scenario> = {}) => {
  const scenario = makeScenario(about);
  return makeReport(scenario, assess(scenario));
};
const withAnswers = (changed: Record<string, unknown>): Scenario["safetyCheck"] => ({
  ...base.safetyCheck,
  answers: { ...base.safetyCheck.answers, ...changed } as TriageAnswers,
});
const computedOf = (value: number, unit: string) => ({ kind: "computed", value, unit });
const lines = (report: ReturnType<typeof reportOf>, id: SectionId): string[] =>
  reportPage(report)
    .filter((section) => section.id === id)
    .flatMap((section) => section.lines.map(({ text }) => text));
const tableOf = (report: ReturnType<typeof reportOf>, id: SectionId) =>
  reportPage(report)
    .find((section) => section.id === id)
    ?.table?.rows.map((row) => row.map(({ text }) => text));

const rule = (report: ReturnType<typeof reportOf>, id: string) =>
  report.signs.rules.find(({ ruleId }) => ruleId === id);
const question = (report: ReturnType<typeof reportOf>, id: string) =>
  report.signs.questions.find((one) => one.id === id);

describe("the complaint", () => {
  const report = reportOf({
    diary: [
      makeEntry(daysAgo(56), 9, { regions: ["neck"] }),
      makeEntry(daysAgo(55), 8, { regions: ["neck"] }),
      makeEntry(daysAgo(7), 7),
      makeEntry(daysAgo(6), 3, { moment: "during-run", regions: ["lower-back", "left-buttock"] }),
      makeEntry(daysAgo(6), 5, { moment: "after-run" }),
      makeEntry(TODAY, 0, { moment: "next-morning" }),
    ],
  });

  it("has age, duration and severity from the answers alone, with their units", () => {
    expect(report.ageYears).toMatchObject(computedOf(34, "years"));
    expect(report.story.painWeeks).toMatchObject(computedOf(1, "weeks"));
    expect(report.story.answeredWorstPain).toMatchObject(computedOf(4, "of 10"));
  });

  it("last week is seven days with today: a 7 of seven days ago is not in it, a 5 of six days ago is", () => {
    expect(report.story.worstOfLastWeek).toMatchObject({
      ...computedOf(5, "of 10"),
      inputs: [`${daysAgo(6)}-after-run`],
    });
  });

  it("regions are counted over 56 days, the worst first, with what the entry had", () => {
    expect(
      report.story.regions.map(({ region, entries, worstPain }) => [
        region,
        entries,
        worstPain.kind === "computed" ? worstPain.value : null,
      ]),
    ).toEqual([
      ["neck", 1, 8],
      ["lower-back", 3, 7],
      ["left-buttock", 1, 3],
    ]);
    expect(report.story).toMatchObject({ entries: 5, daysEntered: 4 });
  });

  it("every moment is named, one without an entry as not entered", () => {
    const [atRest, during, after, morning] = report.story.moments;
    expect(atRest).toMatchObject({ moment: "at-rest", entries: 2, worstPain: computedOf(8, "of 10") });
    expect(during).toMatchObject({ entries: 1, worstPain: computedOf(3, "of 10") });
    expect(after).toMatchObject({ entries: 1, worstPain: computedOf(5, "of 10") });
    expect(morning).toMatchObject({ entries: 1, worstPain: computedOf(0, "of 10") });
    expect(reportOf().story.moments[1]).toMatchObject({ entries: 0, worstPain: { kind: "unavailable" } });
  });
});

describe("running and pain week by week", () => {
  const km = (id: string, back: number, distanceM: number | null) =>
    makeRun(id, daysAgo(back), { distanceM });
  const { timeLine } = reportOf({
    runs: [
      km("a", 42, 5000),
      km("b", 41, 9000),
      km("c", 35, 6000),
      km("d", 7, null),
      km("e", 6, 4000),
      km("f", 0, 7000),
    ],
    diary: [
      makeEntry(daysAgo(55), 1),
      makeEntry(daysAgo(49), 2),
      makeEntry(daysAgo(48), 1),
      makeEntry(daysAgo(47), 1),
      makeEntry(daysAgo(46), 6),
    ],
  });
  const week = (index: number) => timeLine.weeks[index];

  it("is eight weeks of seven days, the last one ending with today", () => {
    expect(timeLine.weeks).toHaveLength(8);
    expect(week(0)).toMatchObject({ start: daysAgo(55), end: daysAgo(48) });
    expect(week(7)).toMatchObject({ start: daysAgo(6), end: "2026-06-01" });
  });

  it("days at the edges fall into one week each", () => {
    // 42 days ago is the last day of the second week, 41 and 35 days ago the first and the last of the third.
    expect(week(1)).toMatchObject({ runs: computedOf(1, "runs"), distanceM: computedOf(5000, "m") });
    expect(week(2)).toMatchObject({
      runs: computedOf(2, "runs"),
      distanceM: computedOf(15_000, "m"),
      longestRunM: computedOf(9000, "m"),
    });
    expect(week(7)).toMatchObject({ distanceM: computedOf(11_000, "m"), longestRunM: computedOf(7000, "m") });
  });

  it("no known run is not zero, a week off after known runs is", () => {
    expect(week(0)).toMatchObject({ runs: { kind: "unavailable", reason: "noRunsThatEarly" } });
    expect(week(3)).toMatchObject({
      runs: computedOf(0, "runs"),
      distanceM: computedOf(0, "m"),
      longestRunM: { kind: "unavailable", reason: "noRunThatWeek" },
    });
  });

  it("a run without a distance makes the week's distance not known", () => {
    expect(week(6)).toMatchObject({
      runs: computedOf(1, "runs"),
      distanceM: { kind: "unavailable", reason: "aRunHasNoDistance" },
      longestRunM: { kind: "unavailable" },
    });
  });

  it("flares stand in their week, a week without an entry has no pain that is known", () => {
    // Entries 1, 2, 1, 1 before give a level of 1; 6 is at least 3 and at least 2 above it.
    expect(week(1)?.flares).toEqual([{ day: daysAgo(46), pain: 6, levelBefore: 1, runId: null }]);
    expect(week(0)).toMatchObject({ worstPain: computedOf(2, "of 10"), daysEntered: 2, flares: [] });
    expect(week(5)?.worstPain.kind).toBe("unavailable");
  });
});

describe("warning signs", () => {
  it("shows yes, no, a number, not known and not asked as what they are", () => {
    const report = reportOf({ safetyCheck: withAnswers({ "urine-leaks": "yes", "foot-drop": "unknown" }) });
    expect(question(report, "urine-leaks")).toMatchObject({ answer: "yes", relevance: "asked" });
    expect(question(report, "urine-hard-to-start")).toMatchObject({ answer: "no", relevance: "asked" });
    expect(question(report, "foot-drop")).toMatchObject({ answer: "unknown" });
    expect(question(report, "age-years")).toMatchObject({ answer: 34, unit: "years" });
    // Asked from three months of pain on; one week is known.
    expect(question(report, "onset-age-years")).toMatchObject({ answer: null, relevance: "not-asked" });
  });

  it("a stop is the first thing of the page, with whom to see", () => {
    const report = reportOf({ safetyCheck: withAnswers({ "urine-leaks": "yes" }) });
    expect(report.signs).toMatchObject({ kind: "stop", areCurrent: true });
    expect(rule(report, "cauda-equina")).toMatchObject({
      outcome: "applies",
      finding: { tier: "emergency" },
    });
    expect(rule(report, "infection")).toMatchObject({ outcome: "does-not-apply", finding: null });
    expect(report.tried.plan).toBeNull();
    expect(reportPage(report)[0]?.id).toBe("signs");
    expect(lines(report, "signs")[0]).toContain("Most pressing tier: emergency");
    expect(lines(report, "signs").join(" ")).toContain("emergency department now");
    // What the finding says already is not said a second time.
    expect(lines(report, "answer").join(" ")).not.toContain("emergency department now");
  });

  it("an open answer keeps its rule open", () => {
    const report = reportOf({ safetyCheck: withAnswers({ "foot-drop": "unknown" }) });
    expect(rule(report, "progressive-weakness")?.outcome).toBe("not-known");
    expect(rule(report, "infection")?.outcome).toBe("does-not-apply");
  });

  it.each([
    [7, true, "does-not-apply"],
    [8, false, "not-known"],
  ] as const)(
    "answers %d days old: current %s, a rule that found nothing: %s",
    (days, areCurrent, outcome) => {
      const report = reportOf({
        safetyCheck: { ...base.safetyCheck, finished: { at: base.now, on: daysAgo(days) } },
      });
      expect(report.signs.areCurrent).toBe(areCurrent);
      expect(rule(report, "infection")?.outcome).toBe(outcome);
    },
  );

  it("old answers with a stop among them leave the other rules open", () => {
    const report = reportOf({
      safetyCheck: {
        ...withAnswers({ "urine-leaks": "yes" }),
        finished: { at: base.now, on: daysAgo(30) },
      },
    });
    expect(rule(report, "cauda-equina")?.outcome).toBe("applies");
    expect(rule(report, "infection")?.outcome).toBe("not-known");
  });
});

describe("the page in words", () => {
  it("names every sign that was asked for with its answer, once", () => {
    const report = reportOf({ safetyCheck: withAnswers({ "urine-leaks": "yes", "foot-drop": "unknown" }) });
    const written = lines(report, "signs");
    expect(written).toContain("Nerves to bladder, bowel and legs: applies (emergency). Yes: urine leaks.");
    expect(written).toContain("The runner does not know: foot drop.");
    expect(written).toContain("Denied, loss of strength or balance: leg getting weaker, unsteady walking.");
    // Colic is read by two rules and stands under the first.
    expect(written.filter((line) => line.includes("colic in the flank"))).toEqual([
      "Denied, signs from a great blood vessel: sudden tearing pain, new throbbing in the belly, fainting with the pain, colic in the flank.",
    ]);
    const denied = report.signs.questions.filter(({ id, answer }) => answer === "no" && id !== "back-pain");
    for (const { id } of denied) {
      expect(written.filter((line) => line.includes(SHORT_SIGNS[id]))).toHaveLength(1);
    }
  });

  it("who was not examined since denies no sign by it", () => {
    const steroids = withAnswers({ "long-term-steroids": "yes", "fracture-excluded": "no" });
    const written = lines(reportOf({ safetyCheck: steroids }), "signs");
    expect(written).toContain("No to: examined since, no break found, may run (as the runner tells).");
    expect(written.filter((line) => line.startsWith("Denied")).join(" ")).not.toContain("examined");
  });

  it("a sign that was taken back stays told, with both days", () => {
    const at = (on: ReturnType<typeof daysAgo>) => ({ at: base.now, on });
    const report = reportOf({
      safetyCheck: {
        ...base.safetyCheck,
        changed: [
          {
            question: "urine-leaks",
            answer: "yes",
            answered: at(daysAgo(2)),
            changedTo: "no",
            changed: at(daysAgo(1)),
          },
        ],
      },
    });
    expect(lines(report, "signs")).toContain(
      `Taken back: urine leaks, answered yes on ${daysAgo(2)}, changed to no on ${daysAgo(1)}.`,
    );
  });

  it("signs of the same days are taken back in one line, others in their own", () => {
    const at = (back: number) => ({ at: base.now, on: daysAgo(back) });
    const changed = (["urine-leaks", "foot-drop", "unsteady-walking"] as const).map((question, place) => ({
      question,
      answer: "yes" as const,
      answered: at(place < 2 ? 3 : 2),
      changedTo: null,
      changed: at(1),
    }));
    const report = reportOf({ safetyCheck: { ...base.safetyCheck, changed } });
    expect(lines(report, "signs").filter((line) => line.startsWith("Taken back"))).toEqual([
      `Taken back: urine leaks, foot drop, answered yes on ${daysAgo(3)}, changed to no answer on ${daysAgo(1)}.`,
      `Taken back: unsteady walking, answered yes on ${daysAgo(2)}, changed to no answer on ${daysAgo(1)}.`,
    ]);
  });

  it("what was answered too long ago is named with its day, and never stands without its question", () => {
    const scenario = makeScenario();
    const given = Object.entries(scenario.safetyCheck.given).map(([id, one]) => {
      const back = id === "foot-drop" ? 4 : id === "urine-leaks" || id === "collapse" ? 3 : 0;
      return [id, { ...one, at: instant(one.at - back * 86_400_000), on: daysAgo(back) }];
    });
    const late = { ...scenario, safetyCheck: { ...scenario.safetyCheck, given: Object.fromEntries(given) } };
    const report = makeReport(late, assess(late));
    expect(report.answer.because.statement.text).toMatch(/^You answered this on /);
    expect(lines(report, "signs")).toContain(
      "Answered too long ago, to be asked again: urine leaks, fainting with the pain (28 May); foot drop (27 May).",
    );
    expect(
      reportPage(report)
        .flatMap((section) => section.lines.map(({ text }) => text))
        .join(" "),
    ).not.toContain("You answered this");
  });

  it("an answer that the diary denies is asked again and not told as a denial, beside a stop too", () => {
    // Both lower legs hurt before the answers were given, and nobody was told of it.
    const drawn = makeEntry(daysAgo(3), 4, { regions: ["left-lower-leg", "right-lower-leg"] });
    const scenario = makeScenario({
      diary: [drawn],
      safetyCheck: withAnswers({ "fever-or-shivering": "yes" }),
    });
    const given = Object.entries(scenario.safetyCheck.given).map(([id, one]) => [
      id,
      { ...one, confirmedOver: [] },
    ]);
    const unaware = {
      ...scenario,
      safetyCheck: { ...scenario.safetyCheck, given: Object.fromEntries(given) },
    };
    const report = makeReport(unaware, assess(unaware));
    expect(report.signs.kind).toBe("stop");
    const written = lines(report, "signs");
    const again = written.filter((line) => line.startsWith("Answered, but to be asked again: "));
    expect(again.join(" ")).toContain(SHORT_SIGNS["both-legs-pain-or-weakness"]);
    // The clinician did not draw anything: what the runner is asked stands in quotation marks.
    expect(again.join(" ")).toContain('The runner is told: "You drew pain in both legs');
    const denied = written.filter((line) => line.startsWith("Denied, "));
    expect(denied.join(" ")).not.toContain(SHORT_SIGNS["both-legs-pain-or-weakness"]);
    expect(rule(report, "cauda-equina")?.outcome).toBe("not-known");
  });

  it("the most pressing finding comes first, whatever the order of the rules", () => {
    const report = reportOf({
      safetyCheck: withAnswers({ "one-leg-symptoms": "yes", "fever-or-shivering": "yes" }),
    });
    const applies = lines(report, "signs").filter((line) => line.includes(": applies ("));
    expect(applies.map((line) => /\((\w+)\)/.exec(line)?.[1])).toEqual(["urgent", "soon"]);
  });

  it("has every number with its unit, one of them in the singular", () => {
    const report = reportOf({
      runs: [makeRun("a", daysAgo(1), { distanceM: 12_340 })],
      diary: [makeEntry(daysAgo(2), 3)],
    });
    expect(lines(report, "story")).toContain("Duration of the pain, as answered: 1 week.");
    expect(lines(report, "story")).toContain("Where, worst of 10 (entries): lower back 3 (1).");
    // The week ends with 31 May; seven weeks before it nothing is known of.
    expect(tableOf(report, "load")).toEqual([["05-25", "1", "12.3", "12.3 km", "3", "0"]]);
    expect(lines(report, "load")).toContain("Weeks of the eight of which nothing is known: 7.");
  });

  it("a week with runs and no entry has its pain as not known, never as none", () => {
    const report = reportOf({ runs: [makeRun("a", daysAgo(1), { distanceM: null })], diary: [] });
    expect(tableOf(report, "load")).toEqual([["05-25", "1", "?", "?", "?", "?"]]);
    expect(lines(report, "load")).toContain("? is not known.");
  });
});

describe("illnesses and medicines", () => {
  const health = {
    ...base.health,
    anticoagulants: "yes",
    cancer: "unknown",
    "kidney-trouble": "no",
  } as const;

  it("as told: each yes and each not known by name, what was not told never as denied", () => {
    expect(lines(reportOf({ health }), "about")).toEqual(
      expect.arrayContaining([
        "Illnesses and medicines, yes: anticoagulant or bleeding tendency.",
        "The runner does not know of: cancer ever.",
        "Denied: kidney disease.",
        "Not told, of illnesses and medicines: 11.",
      ]),
    );
  });

  it("not told at all is said in one line", () => {
    expect(lines(reportOf(), "about")).toContain("Illnesses and medicines: not told.");
  });
});

describe("nothing at all", () => {
  const report = reportOf({
    safetyCheck: { answers: {}, given: {}, finished: null, changed: [] },
    runs: [],
    diary: [],
    shoes: [],
  });

  it("says of everything that it is not known, and clears nothing", () => {
    expect(report.signs.kind).toBe("ask");
    expect(report.signs.rules.map(({ outcome }) => outcome)).not.toContain("does-not-apply");
    expect(report.ageYears.kind).toBe("unavailable");
    expect(report.story.worstOfLastWeek.kind).toBe("unavailable");
    for (const week of report.timeLine.weeks) {
      expect([week.runs.kind, week.distanceM.kind, week.worstPain.kind]).toEqual(
        Array.from({ length: 3 }, () => "unavailable"),
      );
    }
    expect(lines(report, "shoes")).toEqual(["No shoes are known."]);
    expect(lines(report, "about")[0]).toBe("Age: not known (it was not answered).");
  });

  it("has a page without an empty block", () => {
    for (const { lines: written } of reportPage(report)) expect(written.length).toBeGreaterThan(0);
  });
});

describe("shoes and what is missing", () => {
  const shoe = {
    id: "s",
    name: "Pair",
    discipline: "road",
    renewAtM: null,
    firstUsedOn: null,
    retiredOn: null,
  } as const;

  it("a shoe has its distance, its runs and its last day", () => {
    const report = reportOf({
      shoes: [{ ...shoe, distanceBeforeM: 100_000 }],
      runs: [1, 3].map((back) => makeRun(`r${back}`, daysAgo(back), { distanceM: 8000, shoeId: "s" })),
    });
    expect(report.shoes[0]).toMatchObject({
      distanceM: computedOf(116_000, "m"),
      runs: 2,
      lastUsedOn: daysAgo(1),
    });
    expect(tableOf(report, "shoes")).toEqual([["Pair", "road", "116", daysAgo(1)]]);
  });

  it("counts what runs and days lack", () => {
    const report = reportOf({
      shoes: [],
      runs: [makeRun("a", daysAgo(1)), makeRun("b", null), makeRun("c", daysAgo(2), { sport: null })],
    });
    const texts = report.notKnown.map(({ text }) => text);
    // Four days of the 56 have an entry.
    expect(texts).toContain(
      "Days of the last 56 without a diary entry: 52. Pain on those days is not known.",
    );
    expect(texts).toContain("Runs of which the day is not known: 1.");
    expect(texts).toContain("Runs of the last 56 days without a distance: 2.");
    expect(texts).toContain("Activities of unknown kind, not counted as runs: 1.");
  });

  it("leaves out what lies after today", () => {
    const report = reportOf({
      diary: [makeEntry(daysAgo(-1), 9)],
      runs: [makeRun("tomorrow", daysAgo(-1), { distanceM: 9000 })],
    });
    expect(report.story.entries).toBe(0);
    expect(report.timeLine.weeks[7]?.runs.kind).toBe("unavailable");
  });
});
