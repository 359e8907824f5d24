import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { daysAgo, makeScenario } from "../scenario/scenario.test-support.ts";
import { instant } from "../time/index.ts";
import { linesOf, makeReport, reportPage } from "./index.ts";
import { SHORT_SIGNS } from "./page/short-signs.ts";
import { base, lines, reportOf, rule, tableOf, withAnswers } from "./report.test-support.ts";

describe("the page in words", () => {
  it("names every sign that was asked for with its answer, once", () => {
    const report = reportOf({ safetyCheck: withAnswers({ "urine-leaks": "yes", "foot-drop": "unknown" }) });
    const written = lines(report, "signs");
    expect(written).toContain("Nerves to bladder, bowel and legs: applies (emergency). Yes: urine leaks.");
    expect(written).toContain("The runner does not know: foot drop.");
    expect(written).toContain(
      "Denied, loss of strength or balance: leg getting weaker, unsteady walking or clumsy hands.",
    );
    // Colic is read by two rules and stands under the first.
    expect(written.filter((line) => line.includes("colic in the flank"))).toEqual([
      "Denied, signs from the heart or a great blood vessel: sudden tearing pain, new throbbing in the belly or known aneurysm with pain, fainting or heart signs with the pain, colic in the flank.",
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
      `Taken back: unsteady walking or clumsy hands, answered yes on ${daysAgo(2)}, changed to no answer on ${daysAgo(1)}.`,
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
      "Answered too long ago, to be asked again: urine leaks, fainting or heart signs with the pain (28 May); foot drop (27 May).",
    );
    expect(
      reportPage(report)
        .flatMap(linesOf)
        .map(({ text }) => text)
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
