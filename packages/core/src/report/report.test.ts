import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { daysAgo, TODAY } from "../scenario/scenario.test-support.ts";
import { reportPage } from "./index.ts";
import {
  base,
  computedOf,
  lines,
  question,
  reportOf,
  rule,
  tableOf,
  withAnswers,
} from "./report.test-support.ts";

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
    for (const { paragraphs } of reportPage(report)) expect(paragraphs.length).toBeGreaterThan(0);
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

  it("counts the notes that nobody has read, of eight weeks", () => {
    const noted = (back: number, note: string | null) =>
      makeEntry(daysAgo(back), 0, { id: `note-${back}`, note });
    const report = reportOf({ diary: [noted(1, "8 of 10 since the fall"), noted(2, " "), noted(56, "old")] });
    expect(report.notKnown.map(({ text }) => text).join()).toMatch(/note in the runner's own words: 1\./);
    expect(reportOf({ diary: [noted(1, null)] }).notKnown.map(({ id }) => id)).not.toContain(
      "report.notKnown.notes",
    );
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
