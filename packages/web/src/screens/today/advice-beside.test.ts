import { assess } from "@backstride/core/assessment";
import type { TriageAnswers } from "@backstride/core/triage";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../../../../core/src/diary/entry.test-support.ts";
import { makeScenario, TODAY } from "../../../../core/src/scenario/scenario.test-support.ts";
import { adviceBeside } from "./advice-beside.ts";

const beside = (about: Parameters<typeof makeScenario>[0]) => {
  const { advice, decision, triage } = assess(makeScenario(about));
  return {
    kind: decision.kind,
    doToday: decision.doToday,
    shown: adviceBeside(advice, decision, triage),
  };
};
const besideSign = (sign: TriageAnswers) => {
  const { safetyCheck } = makeScenario();
  return beside({ safetyCheck: { ...safetyCheck, answers: { ...safetyCheck.answers, ...sign } } });
};

describe("the advice beside today's answer", () => {
  it("is only about when to see a doctor while the answer is still open", () => {
    const { kind, shown } = beside({});
    expect(kind).toBe("ask");
    expect(shown.map(({ id }) => id)).toEqual(["doctor-when-serious", "one-painful-spot"]);
  });

  it("is nothing of which it is not known whether it is meant, where someone is to be seen first", () => {
    const { kind, shown } = besideSign({ "weakened-immunity": "yes" });
    expect(kind).toBe("stop");
    expect(shown.map(({ verdict }) => verdict)).not.toContain("not-known");
    expect(shown[0]?.id).toBe("doctor-when-serious");
  });

  it("does not weigh signs beside an emergency", () => {
    const { kind, shown } = besideSign({ "urine-leaks": "yes" });
    expect(kind).toBe("stop");
    expect(shown.map(({ id }) => id)).not.toContain("doctor-when-serious");
  });

  it("says nothing twice that stands among what to do today", () => {
    const { kind, doToday, shown } = beside({ diary: [makeEntry(TODAY, 3)] });
    expect(kind).toBe("rest");
    expect(doToday.map(({ rule }) => rule)).toContain("advice-keep-moving");
    expect(shown.map(({ id }) => id)).not.toContain("keep-moving");
    const texts = [
      ...doToday.map(({ statement }) => statement.text),
      ...shown.map((piece) => piece.because.statement.text),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("keeps what is not decided by today's answer but by the runner's health", () => {
    const { shown } = beside({ diary: [makeEntry(TODAY, 3)] });
    expect(shown.find(({ id }) => id === "pain-relievers")?.verdict).toBe("not-known");
  });
});
