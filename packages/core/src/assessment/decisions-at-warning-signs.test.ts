import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { BodyRegion } from "../diary/index.ts";
import { daysAgo, painlessMornings } from "../scenario/scenario.test-support.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { base, decide, morning, painlessDays, spot, withPolicy } from "./decisions.test-support.ts";

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
