import { describe, expect, it } from "vitest";
import { ALL_IDS, asAnswers, isAskedOf, valuesOf } from "./answer-space.test-support.ts";
import {
  applicableQuestions,
  QUESTION_GROUPS,
  QUESTIONS,
  type Question,
  type TriageAnswers,
  withoutUnaskedAnswers,
} from "./index.ts";

/** How fast adults read English prose in silence, on average: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

const healthyAdult: TriageAnswers = { "age-years": 35, "back-pain": "no" };
const simpleBackPain: TriageAnswers = {
  "age-years": 35,
  "back-pain": "yes",
  "pain-duration-weeks": 1,
  "pain-severity": 3,
};

/** Answers every question that is asked: the given ones as given, all others with no. */
function walkThrough(given: TriageAnswers): TriageAnswers {
  const next = applicableQuestions(given).find(({ id }) => given[id] === undefined);
  return next === undefined ? given : walkThrough({ ...given, [next.id]: "no" });
}

const ids = (questions: readonly Question[]): readonly string[] => questions.map((question) => question.id);
const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((count, text) => count + text.split(/\s+/).length, 0);
/** The words that everyone reads: questions, and title and intro of each screen; the help is for those in doubt. */
const wordsRead = (questions: readonly Question[]): number =>
  wordsIn([
    ...questions.map((question) => question.text),
    ...QUESTION_GROUPS.filter((group) => questions.some((question) => question.group === group.id)).flatMap(
      (group) => [group.title, group.intro],
    ),
  ]);

describe("the interview", { timeout: 60_000 }, () => {
  it("asks a healthy adult 25 questions in 6 groups, a minute and a quarter to read", () => {
    const asked = applicableQuestions(walkThrough(healthyAdult));
    expect(asked).toHaveLength(25);
    expect(new Set(asked.map((question) => question.group)).size).toBe(6);
    expect(wordsRead(asked) / WORDS_PER_MINUTE).toBeLessThan(1.25);
  });

  it("asks an adult with a simple back pain 41 questions in 10 groups, two minutes to read", () => {
    const asked = applicableQuestions(walkThrough(simpleBackPain));
    expect(asked).toHaveLength(41);
    expect(new Set(asked.map((question) => question.group)).size).toBe(10);
    expect(wordsRead(asked) / WORDS_PER_MINUTE).toBeLessThan(2);
  });

  it("never asks more than there are questions, each once, in the order of the screens", () => {
    expect(new Set(ids(QUESTIONS)).size).toBe(QUESTIONS.length);
    expect(new Set(ids(QUESTIONS))).toEqual(new Set(ALL_IDS));
    const order = QUESTION_GROUPS.map((group) => group.id);
    const places = applicableQuestions(walkThrough(simpleBackPain)).map(({ group }) => order.indexOf(group));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it("asks whom the table of warning signs says, whatever a single answer is", () => {
    const starts: readonly TriageAnswers[] = [
      healthyAdult,
      simpleBackPain,
      { ...simpleBackPain, "age-years": 16, pregnant: "yes" },
      { ...simpleBackPain, "age-years": 60, "pain-duration-weeks": 20, "focal-impact-pain": "yes" },
      { ...simpleBackPain, "pain-duration-weeks": 20, "onset-age-years": 30, "bone-seeking-cancer": "yes" },
    ];
    for (const start of starts) {
      for (const id of ALL_IDS)
        for (const value of valuesOf(id)) {
          const answers = { ...walkThrough(start), [id]: value };
          const asked = new Set(ids(applicableQuestions(asAnswers(answers))));
          const expected = new Set(ALL_IDS.filter((candidate) => isAskedOf(answers, candidate)));
          expect(asked, `${id}: ${value}`).toEqual(expected);
        }
    }
  });

  it("grows by a yes: no question that was asked falls away", () => {
    for (const start of [healthyAdult, simpleBackPain]) {
      const answers = walkThrough(start);
      for (const { id, kind } of applicableQuestions(answers)) {
        if (kind === "number") continue;
        const more = ids(applicableQuestions(asAnswers({ ...answers, [id]: "yes" })));
        expect(more, id).toEqual(expect.arrayContaining([...ids(applicableQuestions(answers))]));
      }
    }
  });

  it("lets the cauda equina signs, strength and sudden signs be reached without back pain", () => {
    const groups = new Set(
      applicableQuestions({ "back-pain": "no", "age-years": 30 }).map((one) => one.group),
    );
    for (const group of ["bladder-bowel-and-feeling", "leg-strength", "sudden-signs", "bone-under-load"])
      expect(groups).toContain(group);
  });

  it("reaches every question by some answers", () => {
    const reached = new Set([
      ...ids(applicableQuestions({ "age-years": 16, "back-pain": "yes", "focal-impact-pain": "yes" })),
      ...ids(applicableQuestions({ "age-years": 60, "back-pain": "yes", pregnant: "yes" })),
      ...ids(applicableQuestions({ "back-pain": "yes", "pain-duration-weeks": 20, "onset-age-years": 30 })),
      ...ids(applicableQuestions({ "back-pain": "yes", "major-trauma": "yes", "injected-drugs": "yes" })),
      ...ids(
        applicableQuestions({
          "back-pain": "yes",
          "unexplained-weight-loss": "yes",
          "one-leg-symptoms": "yes",
        }),
      ),
    ]);
    expect(reached).toEqual(new Set(ids(QUESTIONS)));
  });

  it("drops answers that no longer fit after someone went back, and keeps those that may still count", () => {
    const changed: TriageAnswers = {
      "age-years": 35,
      "back-pain": "no",
      "pain-severity": 4,
      "foot-drop": "yes",
    };
    expect(withoutUnaskedAnswers(changed)).toEqual({
      "age-years": 35,
      "back-pain": "no",
      "foot-drop": "yes",
    });
    const early: TriageAnswers = { "fever-or-shivering": "yes" };
    expect(withoutUnaskedAnswers(early)).toEqual(early);
  });
});

describe("every question", () => {
  it.each(QUESTIONS.map((question): [string, Question] => [question.id, question]))("%s", (_id, question) => {
    expect(QUESTION_GROUPS.map((group) => group.id)).toContain(question.group);
    expect(question.text.length).toBeGreaterThan(10);
    expect(question.text.length).toBeLessThanOrEqual(110);
    expect(question.gates.length > 0).toBe(question.askWhen !== undefined);
    const isNumber = question.kind === "number";
    expect([question.min, question.max, question.unit].every((part) => (part === null) === !isNumber)).toBe(
      true,
    );
    // What stands on a checklist is denied as a whole by "None of these": a question mark would not fit there.
    const group = QUESTION_GROUPS.find((candidate) => candidate.id === question.group);
    expect(question.text.endsWith("?")).toBe(group?.kind === "single");
  });
});
