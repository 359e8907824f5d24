import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../diary/index.ts";
import { addDays, type Instant, instant, type LocalDay, parseLocalDay } from "../time/index.ts";
import { reasonsToAskAgain, type TriageAnswers } from "./index.ts";

const answeredOn = parseLocalDay("2026-05-08") ?? ("" as LocalDay);
const noonAfter = (days: number): Instant => instant(Date.parse("2026-05-08T12:00:00Z") + days * 86_400_000);

/** An entry so many days after the answers, in the evening; before them where the number is negative. */
const entry = (days: number, pain: number, regions: DiaryEntry["regions"]): DiaryEntry => ({
  id: `e${days}-${regions.join("-")}`,
  at: instant(noonAfter(days) + 6 * 3_600_000),
  day: addDays(answeredOn, days),
  moment: "at-rest",
  pain,
  regions,
  runId: null,
  note: null,
});

const again = (diary: readonly DiaryEntry[], answers: TriageAnswers): readonly string[] =>
  reasonsToAskAgain(
    diary,
    { answers, finished: { at: noonAfter(0), on: answeredOn } },
    addDays(answeredOn, 3),
  ).map((reason) => reason.id);

describe("the safety questions are asked again", () => {
  const oneLeg: TriageAnswers = { "back-pain": "yes", "one-leg-symptoms": "yes", "pain-severity": 4 };
  const noLeg: TriageAnswers = { ...oneLeg, "one-leg-symptoms": "no" };

  it("where a leg hurts that was denied", () => {
    expect(again([entry(1, 3, ["left-lower-leg"])], noLeg)).toEqual(["triage.again.leg"]);
    expect(again([entry(-1, 3, ["left-lower-leg"])], noLeg)).toEqual([]);
  });

  it("where a leg hurts that last hurt more than four weeks before the answers", () => {
    const now = entry(1, 3, ["left-lower-leg"]);
    expect(again([entry(-27, 3, ["left-lower-leg"]), now], noLeg)).toEqual([]);
    expect(again([entry(-28, 3, ["left-lower-leg"]), now], noLeg)).toEqual(["triage.again.leg"]);
  });

  it("where the pain is in another area than before, not where it wanders within one", () => {
    const low = entry(-1, 3, ["lower-back"]);
    expect(again([low, entry(1, 3, ["upper-back"])], noLeg)).toEqual(["triage.again.elsewhere"]);
    expect(again([low, entry(1, 3, ["neck", "lower-back"])], noLeg)).toEqual(["triage.again.elsewhere"]);
    expect(again([low, entry(1, 3, ["left-buttock", "sacrum"])], noLeg)).toEqual([]);
    expect(again([entry(-1, 3, ["upper-back"]), entry(1, 3, ["mid-back"])], noLeg)).toEqual([]);
  });

  it("where the groin hurts that did not before, in the first entry too", () => {
    expect(again([entry(1, 3, ["left-groin"])], noLeg)).toEqual(["triage.again.groin"]);
    expect(again([entry(-1, 3, ["left-groin"]), entry(1, 3, ["right-groin"])], noLeg)).toEqual([]);
  });

  it("where nothing was drawn before, the first entry tells where the pain is", () => {
    expect(again([entry(1, 3, ["lower-back"])], noLeg)).toEqual([]);
    expect(again([entry(1, 3, ["lower-back"]), entry(2, 3, ["neck"])], noLeg)).toEqual([
      "triage.again.elsewhere",
    ]);
  });

  it("where one leg is known of and the other one comes to hurt", () => {
    const left = entry(-1, 3, ["left-lower-leg"]);
    expect(again([left, entry(1, 3, ["left-lower-leg"])], oneLeg)).toEqual([]);
    expect(again([left, entry(1, 3, ["left-thigh"])], oneLeg)).toEqual([]);
    expect(again([left, entry(1, 3, ["right-lower-leg"])], oneLeg)).toEqual(["triage.again.bothLegs"]);
    expect(again([entry(1, 3, ["left-thigh", "right-thigh"])], oneLeg)).toEqual(["triage.again.bothLegs"]);
  });

  it("where the diary has pain within four weeks that the answers deny", () => {
    const denied: TriageAnswers = { "back-pain": "no" };
    // Four weeks are 28 days, today among them: today is three days after the answers.
    expect(again([entry(-24, 1, ["lower-back"])], denied)).toEqual(["triage.again.denied"]);
    expect(again([entry(-25, 1, ["lower-back"])], denied)).toEqual([]);
    expect(again([entry(-1, 0, [])], denied)).toEqual([]);
  });

  it("where the pain has reached seven of ten since, and was milder", () => {
    expect(again([entry(1, 6, ["lower-back"])], oneLeg)).not.toContain("triage.again.severe");
    expect(again([entry(1, 7, ["lower-back"])], oneLeg)).toContain("triage.again.severe");
    expect(again([entry(1, 7, ["lower-back"])], { ...oneLeg, "pain-severity": 7 })).not.toContain(
      "triage.again.severe",
    );
  });

  it("for nothing where they were never finished: then they are open anyway", () => {
    expect(
      reasonsToAskAgain([entry(1, 9, ["left-lower-leg"])], { answers: {}, finished: null }, answeredOn),
    ).toEqual([]);
  });
});
