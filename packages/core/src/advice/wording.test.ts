import { describe, expect, it } from "vitest";
import { ADVICE } from "./index.ts";

/** Everything that a runner may read of a piece of advice. */
const texts = ADVICE.flatMap(({ id, title, text, gradeNote, mustNotWhen }) =>
  [title, text, gradeNote ?? "", ...mustNotWhen.map(({ why }) => why)].map((words) => [id, words] as const),
);
const sentencesOf = (words: string): readonly string[] => words.split(/(?<=[.!?])\s+/);

const DOSE =
  /\d\s*(mg|milligrams?|µg|mcg|g|grams?|ml|millilit(re|er)s?|iu)\b|\b(tablets?|pills?|capsules?|doses?|drops|sachets?)\b[^.]*\b(a|per|each|every)\s+(day|hour|week)|\b(once|twice|thrice|(two|three|four|\d)\s+times)\s+(a|per)\s+day|\bevery\s+\S+\s+hours?\b|\b(one|two|three|\d+)\s+(tablets?|pills?|capsules?)\b/i;
const TAKES_SOMETHING =
  /\b(take|takes|taking|swallow|use|uses|using|rub|apply|put)\b[^.]*\b(before|to be able to|so as to|in order to|for)\b[^.]*\b(run|runs|running|training|race)\b/i;
const FORBIDS = /\b(never|don't|do not|not)\b/i;
const PROMISE =
  /\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|guarantee[ds]?|pain[- ]free (again|for ever)|for good|get(s)? rid|always (helps|works)|(will|is going to) (help|work|ease|go|be gone|disappear|get better)|make(s)? (it|the pain) go away)\b/i;

describe("the tests of wording", () => {
  it.each([
    "400 mg with food",
    "one tablet",
    "two capsules with water",
    "a tablet every six hours",
    "three times a day",
    "500mg",
  ])("know %s as a dose", (words) => {
    expect(words).toMatch(DOSE);
  });

  it.each(["10 to 20 minutes", "five to ten easy minutes", "from 65 on", "5,205 runners"])(
    "don't take %s for one",
    (words) => {
      expect(words).not.toMatch(DOSE);
    },
  );

  it("know a remedy before a run, and a promise", () => {
    expect("Take something against the pain before you run").toMatch(TAKES_SOMETHING);
    expect("Use a gel before a run").toMatch(TAKES_SOMETHING);
    expect("This heals the disc").toMatch(PROMISE);
    expect("It will go away").toMatch(PROMISE);
  });
});

describe("no word of the advice", () => {
  it.each(texts)("%s: is a dose: %s", (_id, words) => {
    expect(words).not.toMatch(DOSE);
  });

  it.each(texts)("%s: tells to take something so as to run: %s", (_id, words) => {
    for (const one of sentencesOf(words)) if (TAKES_SOMETHING.test(one)) expect(one).toMatch(FORBIDS);
  });

  it.each(texts)("%s: promises healing: %s", (_id, words) => {
    expect(words).not.toMatch(PROMISE);
  });

  it.each(texts)("%s: is badly spaced: %s", (_id, words) => {
    expect(words).not.toMatch(/^\s|\s$|\s{2}/);
  });
});

describe("advice on medicines", () => {
  const medicines = ADVICE.filter(({ row }) => row === "R4");

  it.each(medicines.map(({ id, text }) => [id, text]))("%s says not to run on it", (_id, text) => {
    expect(text).toMatch(/(never use one|don't take a pain reliever[^.]*) to be able to run/i);
  });

  it.each(medicines.filter(({ id }) => id !== "no-pain-reliever-to-run").map(({ id, text }) => [id, text]))(
    "%s sends to a pharmacist and to the leaflet",
    (_id, text) => {
      expect(text).toMatch(/pharmacist/);
      expect(text).toMatch(/leaflet/);
    },
  );
});

describe("advice on cold and warmth", () => {
  it.each(ADVICE.filter(({ row }) => row === "R3").map(({ id, text }) => [id, text]))(
    "%s spares the skin: a cloth between, 10 to 20 minutes, not while sleeping",
    (_id, text) => {
      expect(text).toMatch(/a cloth between/);
      expect(text).toMatch(/10 to 20 minutes/);
      expect(text).toMatch(/never fall asleep on it/);
    },
  );

  it("names warmth before cold, as the evidence has it", () => {
    const ids = ADVICE.map(({ id }) => id);
    expect(ids.indexOf("heat-first")).toBeLessThan(ids.indexOf("cold-and-heat"));
  });
});
