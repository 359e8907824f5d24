import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../diary/index.ts";
import { addDays, type Instant, instant, type LocalDay, parseLocalDay } from "../time/index.ts";
import { type AnsweredCheck, questionsToAskAgain, reasonsToAskAgain, type TriageAnswers } from "./index.ts";

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
    // Only a leg had been drawn: the back that hurts now did not then.
    expect(again([entry(-1, 3, ["left-thigh"]), entry(1, 3, ["neck"])], noLeg)).toEqual([
      "triage.again.elsewhere",
    ]);
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

  it("where a leg hurts of which nobody knows that it is the one that was examined", () => {
    const examined: TriageAnswers = { ...oneLeg, "leg-pain-examined": "yes" };
    const left = entry(-1, 3, ["left-lower-leg"]);
    expect(again([entry(1, 3, ["left-lower-leg"])], examined)).toEqual(["triage.again.legExamined"]);
    expect(again([left, entry(1, 3, ["left-thigh"])], examined)).toEqual([]);
    expect(again([left, entry(1, 3, ["right-thigh"])], examined)).toEqual(["triage.again.bothLegs"]);
    expect(again([entry(1, 3, ["left-lower-leg"])], { ...examined, "leg-pain-examined": "no" })).toEqual([]);
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

  it.each([
    [{ "recent-infection": "yes", "infection-excluded": "yes" }],
    [{ "major-trauma": "yes", "fracture-excluded": "yes" }],
    [{ "unexplained-weight-loss": "yes", "tumour-excluded": "yes" }],
    [{ "one-leg-symptoms": "yes", "leg-pain-examined": "yes" }],
  ] as const)("where the pain has grown by two since it was examined: %o", (examined) => {
    const answers: TriageAnswers = { "back-pain": "yes", "pain-severity": 3, ...examined };
    expect(again([entry(1, 4, ["lower-back"])], answers)).toEqual([]);
    expect(again([entry(1, 5, ["lower-back"])], answers)).toEqual(["triage.again.grewSinceExamined"]);
    expect(again([entry(-1, 5, ["lower-back"])], answers)).toEqual([]);
    expect(again([entry(1, 5, ["lower-back"])], { "back-pain": "yes", "pain-severity": 3 })).toEqual([]);
  });

  it("where it hurts at rest and hurt only with running before; a morning after a run is none", () => {
    const after = { ...entry(-2, 3, ["lower-back"]), moment: "after-run" as const };
    const morning = { ...entry(1, 3, ["lower-back"]), moment: "next-morning" as const };
    const rest = entry(1, 1, ["lower-back"]);
    expect(again([after, rest], noLeg)).toEqual(["triage.again.atRest"]);
    expect(again([after, morning], noLeg)).toEqual([]);
    expect(again([entry(-3, 1, ["lower-back"]), after, rest], noLeg)).toEqual([]);
    expect(again([after, entry(1, 0, [])], noLeg)).toEqual([]);
    expect(again([rest], noLeg)).toEqual([]);
  });

  it("for nothing where they were never finished: then they are open anyway", () => {
    expect(
      reasonsToAskAgain([entry(1, 9, ["left-lower-leg"])], { answers: {}, finished: null }, answeredOn),
    ).toEqual([]);
  });
});

/** The questions that are asked again of answers given at noon of the first day and finished an hour later. */
const single = (
  diary: readonly DiaryEntry[],
  answers: TriageAnswers,
  about: Partial<AnsweredCheck> = {},
): Readonly<Record<string, readonly string[]>> => {
  const given = Object.keys(answers).map((id) => [
    id,
    { at: noonAfter(0), on: answeredOn, wasFinished: false, confirmedOver: [] },
  ]);
  const check = {
    answers,
    given: Object.fromEntries(given),
    finished: { at: instant(noonAfter(0) + 3_600_000), on: answeredOn },
    ...about,
  };
  const found = questionsToAskAgain(diary, check, { now: noonAfter(3), today: addDays(answeredOn, 3) });
  return Object.fromEntries(found.map(({ reason, questions }) => [reason.id, questions]));
};

describe("single safety questions are asked again", () => {
  const back: TriageAnswers = { "age-years": 40, "back-pain": "yes", "pain-severity": 4 };
  const denied: TriageAnswers = {
    ...back,
    "both-legs-pain-or-weakness": "no",
    "one-leg-symptoms": "no",
    "focal-impact-pain": "no",
  };

  describe("where a growing back has hurt for longer than was answered", () => {
    const young = (ageYears: number, weeks: number): TriageAnswers => ({
      ...back,
      "age-years": ageYears,
      "pain-duration-weeks": weeks,
    });
    it.each([
      [17, 1, -14, ["pain-duration-weeks"]],
      [17, 1, -13, undefined],
      [17, 0, -27, ["pain-duration-weeks"]],
      [17, 0, -28, undefined],
      [17, 2, -20, undefined],
      [18, 1, -20, undefined],
    ] as const)("%i years, %i weeks answered, drawn on day %i", (ageYears, weeks, days, asked) => {
      const found = single([entry(days, 2, ["lower-back"])], young(ageYears, weeks));
      expect(found["triage.again.longer"]).toEqual(asked);
    });

    it("a leg is no such pain, and who knew of the entry has the last word", () => {
      expect(single([entry(-20, 2, ["left-groin"])], young(15, 1))["triage.again.longer"]).toBeUndefined();
      const earlier = entry(-20, 2, ["lower-back"]);
      const given = {
        "pain-duration-weeks": {
          at: noonAfter(0),
          on: answeredOn,
          wasFinished: false,
          confirmedOver: [earlier.id],
        },
      };
      expect(single([earlier], young(15, 1), { given })["triage.again.longer"]).toBeUndefined();
    });
  });

  it("where both legs were drawn in the four weeks before they were denied: in one entry, or one after the other", () => {
    const both = entry(-5, 4, ["left-lower-leg", "right-lower-leg"]);
    expect(single([both], denied)).toEqual({
      "triage.again.drawn.bothLegs": ["both-legs-pain-or-weakness"],
      "triage.again.drawn.leg": ["one-leg-symptoms"],
    });
    expect(single([entry(-9, 1, ["left-thigh"]), entry(-2, 1, ["right-thigh"])], denied)).toEqual({
      "triage.again.drawn.eachLeg": ["both-legs-pain-or-weakness"],
    });
    expect(single([entry(-27, 1, ["left-lower-leg"])], denied)).toEqual({
      "triage.again.drawn.leg": ["one-leg-symptoms"],
    });
    expect(single([entry(-28, 4, ["left-lower-leg", "right-lower-leg"])], denied)).toEqual({});
    expect(
      single([both], { ...denied, "both-legs-pain-or-weakness": "yes", "one-leg-symptoms": "yes" }),
    ).toEqual({});
  });

  it("where the groin was drawn and a spot that hurts on landing was denied", () => {
    expect(single([entry(-5, 2, ["right-groin"])], denied)).toEqual({
      "triage.again.drawn.groin": ["focal-impact-pain"],
    });
  });

  it("where the worst of seven days was higher in the diary than answered", () => {
    const worst = (days: number, pain: number) => single([entry(days, pain, ["lower-back"])], back);
    expect(worst(-6, 5)).toEqual({ "triage.again.worst": ["pain-severity"] });
    expect(worst(-7, 5)).toEqual({});
    expect(worst(-6, 4)).toEqual({});
  });

  it("where it came between the answer and the finish, not after the finish: that is for all of them", () => {
    const after = (minutes: number) => ({
      ...entry(0, 9, ["lower-back"]),
      at: instant(noonAfter(0) + minutes * 60_000),
    });
    expect(single([after(60)], back)).toEqual({ "triage.again.worst": ["pain-severity"] });
    expect(single([after(61)], back)).toEqual({});
    expect(again([after(61)], back)).toContain("triage.again.severe");
  });

  it("not where the runner gave the answer again knowing of the entries, and again where one has come since", () => {
    const given = {
      "one-leg-symptoms": {
        at: noonAfter(0),
        on: answeredOn,
        wasFinished: false,
        confirmedOver: ["e-5-left-lower-leg"],
      },
    };
    const known = entry(-5, 4, ["left-lower-leg"]);
    expect(single([known], denied, { given })).toEqual({});
    expect(single([known, entry(-4, 4, ["left-lower-leg"])], denied, { given })).toEqual({
      "triage.again.drawn.leg": ["one-leg-symptoms"],
    });
  });

  it("of unknown age: as old as the finish, and too old where there is none", () => {
    const both = entry(-5, 4, ["left-lower-leg", "right-lower-leg"]);
    expect(Object.keys(single([both], denied, { given: {} }))).toEqual([
      "triage.again.drawn.bothLegs",
      "triage.again.drawn.leg",
    ]);
    expect(single([], back, { given: {}, finished: null })).toEqual({
      "triage.again.ageUnknown": ["age-years", "back-pain", "pain-severity"],
    });
  });

  it("where they were given more than a day before the finish, or after it", () => {
    const finishedAfter = (hours: number) =>
      single([], back, { finished: { at: instant(noonAfter(0) + hours * 3_600_000), on: answeredOn } });
    expect(finishedAfter(0)).toEqual({});
    expect(finishedAfter(24)).toEqual({});
    expect(finishedAfter(25)).toEqual({ "triage.again.old": ["age-years", "back-pain", "pain-severity"] });
    expect(finishedAfter(-1)).toEqual({ "triage.again.old": ["age-years", "back-pain", "pain-severity"] });
  });

  it("where the back was drawn and denied, however often", () => {
    const given = {
      "back-pain": {
        at: noonAfter(3),
        on: addDays(answeredOn, 3),
        wasFinished: false,
        confirmedOver: ["e-5-neck"],
      },
    };
    expect(single([entry(-5, 1, ["neck"])], { "back-pain": "no" }, { given, finished: null })).toEqual({
      "triage.again.denied": ["back-pain"],
    });
  });
});
