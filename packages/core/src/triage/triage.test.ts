import { describe, expect, it } from "vitest";
import { type LocalDay, parseLocalDay } from "../time/index.ts";
import { applicableQuestions, type TriageAnswers, type TriageOutcome, triage } from "./index.ts";

const today = parseLocalDay("2026-05-08") ?? ("" as LocalDay);
const weekAgo = parseLocalDay("2026-05-01");
const eightDaysAgo = parseLocalDay("2026-04-30");

/** Every question that the given answers leave to be asked is answered with no. */
function denyingTheRest(given: TriageAnswers): TriageAnswers {
  const next = applicableQuestions(given).find(({ id }) => given[id] === undefined);
  return next === undefined ? given : denyingTheRest({ ...given, [next.id]: "no" });
}
const backPain: TriageAnswers = { "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 3 };
const gate = (answers: TriageAnswers, answeredOn: LocalDay | null = today): TriageOutcome =>
  triage({ answers, answeredOn, today, askAgain: [], questionsAgain: [] });
const ruleIds = (outcome: TriageOutcome): readonly string[] => outcome.findings.map(({ ruleId }) => ruleId);

describe("a clear gate", () => {
  it("holds for the day of the answers and the seven days after", () => {
    const outcome = gate(denyingTheRest({ "age-years": 35, "back-pain": "no" }), weekAgo);
    expect(outcome).toMatchObject({ kind: "clear", findings: [], validThrough: today });
    expect(outcome.kind === "clear" && outcome.clearance.issuedFor).toBe(today);
  });

  it("takes the largest and the smallest numbers for answers", () => {
    const extremes: TriageAnswers = {
      ...backPain,
      "age-years": 120,
      "pain-severity": 10,
      "pain-duration-weeks": 0,
    };
    expect(gate(denyingTheRest(extremes)).kind).toBe("caution");
    expect(gate(denyingTheRest({ "age-years": 1, "back-pain": "no" })).kind).toBe("clear");
  });
});

describe("a caution", () => {
  it("names what was found and lets run", () => {
    const outcome = gate(denyingTheRest({ ...backPain, "age-years": 60, "pain-is-new": "yes" }), weekAgo);
    expect(outcome.kind).toBe("caution");
    expect(ruleIds(outcome)).toEqual(["age"]);
    expect(outcome.kind === "caution" && outcome.validThrough).toBe(today);
  });
});

describe("a stop", () => {
  it("shows what presses most first, and takes its tier", () => {
    const outcome = gate(
      denyingTheRest({
        ...backPain,
        "age-years": 60,
        "pain-is-new": "yes",
        "pain-severity": 8,
        "unexplained-weight-loss": "yes",
        "blood-in-urine": "yes",
        "urine-leaks": "yes",
      }),
    );
    expect(outcome).toMatchObject({ kind: "stop", tier: "emergency", alsoAnswer: [] });
    // Emergency; urgent; soon with a stop; soon without one; watch.
    expect(ruleIds(outcome)).toEqual([
      "cauda-equina",
      "renal-and-pregnancy",
      "malignancy",
      "duration-and-severity",
      "age",
    ]);
  });

  it("puts a finding that stops before another of the same tier that does not, in whatever order the rules stand", () => {
    const outcome = gate(
      denyingTheRest({
        ...backPain,
        "age-years": 16,
        "pain-duration-weeks": 2,
        "pain-with-activity": "yes",
        "worse-bending-backwards": "yes",
        "focal-impact-pain": "yes",
      }),
    );
    expect(outcome).toMatchObject({ kind: "stop", tier: "soon" });
    expect(ruleIds(outcome)).toEqual(["adolescent", "bone-stress", "duration-and-severity"]);
  });

  it("comes from one sign, with everything else open, and says what else to answer", () => {
    const outcome = gate({ "urine-leaks": "yes" }, null);
    expect(outcome).toMatchObject({ kind: "stop", tier: "emergency" });
    expect(outcome.kind === "stop" && outcome.alsoAnswer).toContain("age-years");
    expect(outcome.kind === "stop" && outcome.alsoAnswer).not.toContain("urine-leaks");
  });
});

describe("an ask", () => {
  const complete = denyingTheRest({ "age-years": 35, "back-pain": "no" });

  it("names only what is open, with a sentence for each", () => {
    const outcome = gate({ ...complete, "foot-drop": "unknown" });
    expect(outcome).toMatchObject({ kind: "ask", missing: ["foot-drop"] });
    expect(outcome.kind === "ask" && outcome.reasons.map(({ id }) => id)).toEqual(["triage.ask.unknown"]);
  });

  it("names everything where the answers are too old, and says how old", () => {
    const outcome = gate(complete, eightDaysAgo);
    expect(outcome.kind === "ask" && outcome.missing).toEqual(
      applicableQuestions(complete).map(({ id }) => id),
    );
    expect(outcome.kind === "ask" && outcome.reasons.map(({ text }) => text)).toEqual([
      "Your answers are 8 days old. They count for 7 days.",
    ]);
  });

  it("says that answers come from the future, not that they are old", () => {
    const outcome = triage({
      answers: complete,
      answeredOn: today,
      today: weekAgo ?? today,
      askAgain: [],
      questionsAgain: [],
    });
    expect(outcome.kind === "ask" && outcome.reasons.map(({ id }) => id)).toEqual(["triage.ask.future"]);
  });

  it("names both sides of a contradiction", () => {
    const outcome = gate({ ...complete, "pain-severity": 8 });
    expect(outcome).toMatchObject({ kind: "ask", missing: ["back-pain", "pain-severity"] });
  });

  it("still shows what was found", () => {
    const found = denyingTheRest({ ...backPain, "age-years": 35, "one-leg-symptoms": "yes" });
    const outcome = gate({ ...found, collapse: "unknown" });
    expect(outcome.kind).toBe("ask");
    expect(ruleIds(outcome)).toEqual(["duration-and-severity"]);
  });
});

describe("an explanation", () => {
  const factsOf = (answers: TriageAnswers, ruleId: string): unknown =>
    gate(answers)
      .findings.find((finding) => finding.ruleId === ruleId)
      ?.because.facts.map(({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`));

  it("shows each relevant answer with its unit, and null for what is not known", () => {
    // Back pain, weeks, severity, leg, whether it was examined since.
    expect(factsOf({ ...backPain, "one-leg-symptoms": "yes" }, "duration-and-severity")).toEqual([
      "yes",
      "1 weeks",
      "3 of 10",
      "yes",
      null,
    ]);
    const halfKnown: TriageAnswers = {
      "back-pain": "yes",
      "one-leg-symptoms": "yes",
      "pain-severity": "unknown",
    };
    expect(factsOf(halfKnown, "duration-and-severity")).toEqual([
      "yes",
      "null weeks",
      "null of 10",
      "yes",
      null,
    ]);
  });

  it("leaves out what is not asked, and keeps what may yet be", () => {
    // Back pain, age, cancer, new or not, weight, night, examined since: not asked whether it is new at 35 without cancer.
    const weight: TriageAnswers = {
      ...backPain,
      "unexplained-weight-loss": "yes",
      "bone-seeking-cancer": "no",
    };
    expect(factsOf({ ...weight, "age-years": 35 }, "malignancy")).toEqual([
      "yes",
      "35 years",
      "no",
      "yes",
      null,
      null,
    ]);
    expect(factsOf(weight, "malignancy")).toEqual(["yes", "null years", "no", null, "yes", null, null]);
  });
});
