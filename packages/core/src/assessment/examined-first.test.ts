import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import { daysAgo, makeScenario, painlessMornings, TODAY } from "../scenario/scenario.test-support.ts";
import { harmlessAnswers } from "../simulation/index.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { assess } from "./index.ts";

// Rests until someone has examined the runner that triage by itself does not stop.

const base = makeScenario();
const painless = [
  ...painlessMornings,
  makeEntry(daysAgo(2), 0, { moment: "after-run" }),
  makeEntry(TODAY, 0),
];
const guided = { ...base.runner, returnPolicy: "pain-guided" as const };
const decide = (answers: TriageAnswers, about: Parameters<typeof makeScenario>[0] = {}) =>
  assess(
    makeScenario({
      runner: guided,
      diary: painless,
      ...about,
      safetyCheck: { ...base.safetyCheck, answers: { ...base.safetyCheck.answers, ...answers } },
    }),
  );

describe("a groin that hurts, though it does not at each landing", () => {
  const drawn = (back: number, pain: number) =>
    makeEntry(daysAgo(back), pain, { id: "groin", regions: pain > 0 ? ["right-groin"] : [] });

  it.each([
    [0, 1, "rest"],
    [3, 1, "rest"],
    [4, 1, "run"],
    [1, 0, "run"],
  ] as const)("drawn %i days ago at %i of 10: %s", (back, pain, kind) => {
    const { decision, plan } = decide({}, { diary: [...painless, drawn(back, pain)] });
    expect(decision.kind).toBe(kind);
    if (kind === "run") return;
    expect(decision).toMatchObject({ restUntil: "examined", allowance: null });
    expect(decision.lookAgain.text).toMatch(/three days/);
    expect(plan?.days.every((day) => day.kind === "walk")).toBe(true);
  });

  it("is not hidden by a leg that was examined and hurts again, whose rest ends by itself", () => {
    const answers: TriageAnswers = { "one-leg-symptoms": "yes", "leg-pain-examined": "yes" };
    const leg = makeEntry(daysAgo(1), 2, { id: "leg", regions: ["right-thigh"] });
    const { decision } = decide(answers, { diary: [...painless, leg, drawn(1, 2)] });
    expect(decision.because.rule).toBe("pain-in-the-groin");
  });
});

describe("a small fall of someone who bleeds easily", () => {
  const health = { ...base.health, anticoagulants: "yes" as const };

  it("rests until a doctor has looked at it, today or tomorrow", () => {
    const { decision, plan } = decide({ "minor-trauma": "yes" }, { health });
    expect(decision).toMatchObject({ kind: "rest", restUntil: "examined" });
    expect(decision.headline.text).toMatch(/today or tomorrow/);
    expect(plan?.days.every((day) => day.kind === "walk")).toBe(true);
  });

  it("does not where nothing of it was told, where there was no fall, and where a doctor has examined it", () => {
    expect(decide({ "minor-trauma": "yes" }).decision.kind).toBe("run");
    expect(decide({}, { health }).decision.kind).toBe("run");
    const examined = { "minor-trauma": "yes", "major-trauma": "yes", "fracture-excluded": "yes" } as const;
    expect(decide(examined, { health }).decision.kind).toBe("run");
  });
});

describe("what is said beside the answer", () => {
  it("a leg that nobody has examined: when a calf or a nerve can't wait", () => {
    const leg = makeEntry(daysAgo(1), 2, { id: "leg", regions: ["right-lower-leg"] });
    const { lookAgain } = decide({}, { diary: [...painless, leg] }).decision;
    expect(lookAgain.text).toMatch(/calf is swollen.*doctor today.*weak or numb.*emergency department/);
  });

  it("a cancer told of one's health only: that its doctor should know of the back, and no stop", () => {
    const health = { ...base.health, cancer: "yes" as const };
    const rules = (answers: TriageAnswers) =>
      decide(answers, { health }).decision.notes.map(({ rule }) => rule);
    expect(decide({}, { health }).decision.kind).toBe("run");
    expect(rules({})).toContain("cancer-told");
    // The finding of triage says it itself, and more.
    expect(rules({ "bone-seeking-cancer": "yes", "pain-is-new": "no" })).not.toContain("cancer-told");
  });

  it("pain of 7 or more: when not to wait for the appointment", () => {
    const whom = (pain: number) =>
      decide({ "pain-severity": pain })
        .triage.findings.map(({ whomToSee }) => whomToSee.text)
        .join();
    expect(whom(7)).toMatch(/within two weeks, and call the doctor today if you can hardly bear it/);
    expect(whom(6)).not.toMatch(/hardly bear/);
  });
});

describe("a new pain above the age of 70", () => {
  const later = (ageYears: number, painSeverity: number, isNew: "yes" | "no"): TriageAnswers => ({
    ...harmlessAnswers({ ageYears, painSeverity, hasBackPain: true, painDurationWeeks: 1 }),
    "pain-is-new": isNew,
  });
  const ruleOf = (...about: Parameters<typeof later>) => decide(later(...about)).decision.because.rule;

  it("that was 7 of 10 or more within seven days waits for the doctor", () => {
    expect(decide(later(71, 7, "yes")).decision).toMatchObject({ kind: "rest", restUntil: "examined" });
    expect(ruleOf(71, 7, "yes")).toBe("severe-new-pain-in-later-life");
    expect(ruleOf(71, 6, "yes")).not.toBe("severe-new-pain-in-later-life");
    expect(ruleOf(70, 7, "yes")).not.toBe("severe-new-pain-in-later-life");
    expect(ruleOf(71, 7, "no")).not.toBe("severe-new-pain-in-later-life");
  });
});
