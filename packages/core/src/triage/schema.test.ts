import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { parseTriageAnswers, triage } from "./index.ts";

const codeOf = (json: unknown): string => {
  const result = parseTriageAnswers(json);
  return result.ok ? "ok" : result.error.code;
};
const messageOf = (json: unknown): string => {
  const result = parseTriageAnswers(json);
  return result.ok ? "" : result.error.message;
};

describe("answers that can be given", () => {
  it.each<[string, Record<string, unknown>]>([
    ["none at all", {}],
    ["the youngest age", { "age-years": 1 }],
    ["the oldest age", { "age-years": 120 }],
    ["'I don't know' in place of a number", { "age-years": "unknown" }],
    ["yes, no and 'I don't know'", { "back-pain": "yes", "foot-drop": "no", collapse: "unknown" }],
    [
      "weeks and onset without an age",
      { "back-pain": "yes", "pain-duration-weeks": 20, "onset-age-years": 30 },
    ],
    ["a sign whose deciding question is still open", { "fever-or-shivering": "yes" }],
    ["pain for a year in a person of 30", { "age-years": 30, "back-pain": "yes", "pain-duration-weeks": 52 }],
    [
      "onset at 30 and a year of pain in a person of 30",
      { "age-years": 30, "back-pain": "yes", "pain-duration-weeks": 52, "onset-age-years": 30 },
    ],
  ])("%s: accepted as given", (_what, json) => {
    expect(parseTriageAnswers(json)).toEqual({ ok: true, value: json });
  });
});

describe("answers that can't be given", () => {
  it.each<[string, unknown, string]>([
    ["age 0", { "age-years": 0 }, "answerInvalid"],
    ["age 121", { "age-years": 121 }, "answerInvalid"],
    ["age 140", { "age-years": 140 }, "answerInvalid"],
    ["a negative age", { "age-years": -35 }, "answerInvalid"],
    ["half a year of age", { "age-years": 35.5 }, "answerInvalid"],
    ["an age as text", { "age-years": "35" }, "answerInvalid"],
    ["an age that is no number", { "age-years": Number.NaN }, "answerInvalid"],
    ["an endless age", { "age-years": Number.POSITIVE_INFINITY }, "answerInvalid"],
    ["severity 11", { "back-pain": "yes", "pain-severity": 11 }, "answerInvalid"],
    ["severity -1", { "back-pain": "yes", "pain-severity": -1 }, "answerInvalid"],
    ["yes where a number belongs", { "age-years": "yes" }, "answerInvalid"],
    ["a number where yes belongs", { "back-pain": 1 }, "answerInvalid"],
    ["true where yes belongs", { "back-pain": true }, "answerInvalid"],
    ["NO in capitals", { "foot-drop": "NO" }, "answerInvalid"],
    ["null for an answer", { "foot-drop": null }, "answerInvalid"],
    ["an empty text for an answer", { "foot-drop": "" }, "answerInvalid"],
    ["a list for an answer", { "foot-drop": ["no"] }, "answerInvalid"],
    ["a question that does not exist", { "back-pain": "no", "tooth-pain": "no" }, "unknownQuestion"],
    ["a name that every object has", { constructor: "no" }, "unknownQuestion"],
    ["a prototype as a question", JSON.parse('{"__proto__":{"foot-drop":"no"}}'), "unknownQuestion"],
    ["nothing", undefined, "inputInvalid"],
    ["null", null, "inputInvalid"],
    ["a list", [{ "back-pain": "no" }], "inputInvalid"],
    ["a text", "no", "inputInvalid"],
  ])("%s", (_what, json, code) => {
    expect(codeOf(json)).toBe(code);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["no pain, yet eight of ten", { "back-pain": "no", "pain-severity": 8 }, /pain-severity/],
    ["no pain, yet fever with it", { "back-pain": "no", "fever-or-shivering": "yes" }, /fever-or-shivering/],
    [
      "no pain, and no fever with it",
      { "back-pain": "no", "fever-or-shivering": "no" },
      /fever-or-shivering/,
    ],
    ["no spot, yet pain in hopping", { "focal-impact-pain": "no", "hop-pain": "yes" }, /hop-pain/],
    [
      "not pregnant, yet bleeding",
      { pregnant: "no", "pregnancy-bleeding-or-contractions": "yes" },
      /bleeding/,
    ],
    [
      "an adult, yet asked about a growing back",
      { "back-pain": "yes", "age-years": 18, "pain-with-activity": "yes" },
      /pain-with-activity/,
    ],
    [
      "a week of pain, yet an age at onset",
      { "back-pain": "yes", "pain-duration-weeks": 1, "onset-age-years": 20 },
      /onset-age-years/,
    ],
    [
      "pain that began in the future",
      { "age-years": 30, "back-pain": "yes", "pain-duration-weeks": 20, "onset-age-years": 31 },
      /age-years, onset-age-years/,
    ],
    [
      "pain that is older than the person",
      { "age-years": 20, "back-pain": "yes", "pain-duration-weeks": 1_200 },
      /age-years, pain-duration-weeks/,
    ],
    [
      "ten years of pain that began a year ago",
      { "age-years": 30, "back-pain": "yes", "pain-duration-weeks": 520, "onset-age-years": 29 },
      /onset-age-years, pain-duration-weeks/,
    ],
    [
      "a year and a week of pain that began at the age of today",
      { "age-years": 30, "back-pain": "yes", "pain-duration-weeks": 53, "onset-age-years": 30 },
      /onset-age-years, pain-duration-weeks/,
    ],
  ])("%s: refused, with the questions to ask again", (_what, json, names) => {
    expect(codeOf(json)).toBe("answerInvalid");
    expect(messageOf(json)).toMatch(names);
  });

  it("say what was expected and what came", () => {
    expect(messageOf({ "age-years": 140 })).toBe(
      'age-years: expected a whole number from 1 to 120 or "unknown", got 140.',
    );
    expect(messageOf({ "back-pain": "maybe" })).toBe(
      'back-pain: expected "yes", "no" or "unknown", got "maybe".',
    );
    expect(messageOf({ "tooth-pain": "no" })).toBe('There is no triage question called "tooth-pain".');
  });

  it.each<[string, Record<string, unknown>]>([
    ["an impossible answer", { "age-years": 140, "urine-leaks": "yes" }],
    ["a question that does not exist", { "urine-leaks": "yes", mood: "low" }],
    ["a sign of the wrong type beside it", { "urine-leaks": "yes", "foot-drop": true }],
  ])("begin with what to do where a sign that stops stands beside %s", (_what, json) => {
    expect(codeOf(json)).not.toBe("ok");
    expect(messageOf(json)).toMatch(/^Emergency: Go to a hospital emergency department now/);
    expect(messageOf({ ...json, "urine-leaks": "no" })).not.toContain("hospital");
  });

  it("say how pressing a lesser sign is", () => {
    expect(messageOf({ "back-pain": "yes", "blood-in-urine": "yes", mood: "low" })).toMatch(/^Urgent: /);
  });

  it("lets a warning sign through although other answers contradict each other: the gate must say stop", () => {
    const parsed = parseTriageAnswers({
      "age-years": 20,
      "back-pain": "yes",
      "pain-duration-weeks": 1_200,
      "urine-leaks": "yes",
    });
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const today = day("2026-05-31");
    expect(
      triage({ answers: parsed.value, answeredOn: today, today, askAgain: [], questionsAgain: [] }),
    ).toMatchObject({
      kind: "stop",
      tier: "emergency",
    });
  });
});
