import { describe, expect, it } from "vitest";
import type { TriageAnswers } from "../answers.ts";
import { countInflammatoryCriteria } from "./count-criteria.ts";

const considered: TriageAnswers = { "back-pain": "yes", "pain-duration-weeks": 14, "onset-age-years": 44 };

describe("whether inflammatory back pain is considered", () => {
  it.each<[string, TriageAnswers, boolean | null]>([
    ["onset below 45 and longer than three months: yes", considered, true],
    ["thirteen weeks: no", { ...considered, "pain-duration-weeks": 13 }, false],
    ["thirteen weeks, the onset open: no", { "back-pain": "yes", "pain-duration-weeks": 13 }, false],
    ["onset at 45: no", { ...considered, "onset-age-years": 45 }, false],
    ["no back pain: no", { "back-pain": "no" }, false],
    ["back pain open: unknown", {}, null],
    ["back pain open, the rest given: unknown", { "pain-duration-weeks": 14, "onset-age-years": 44 }, null],
    ["weeks open: unknown", { "back-pain": "yes" }, null],
    ["weeks 'I don't know': unknown", { ...considered, "pain-duration-weeks": "unknown" }, null],
    ["onset open: unknown", { "back-pain": "yes", "pain-duration-weeks": 14 }, null],
  ])("%s", (_name, answers, expected) => {
    expect(countInflammatoryCriteria(answers).isConsidered).toBe(expected);
  });
});

describe("the count", () => {
  it("adds the early onset to what was asked, and tells what is still open", () => {
    const answers: TriageAnswers = {
      ...considered,
      "onset-age-years": 34,
      "buttock-pain": "yes",
      "improves-with-movement": "no",
      "psoriasis-ever": "unknown",
    };
    // Met: onset, buttocks. Settled besides: movement. Open: six of the eight that are asked.
    expect(countInflammatoryCriteria(answers)).toEqual({ isConsidered: true, met: 2, open: 6 });
    expect(countInflammatoryCriteria({ ...answers, "onset-age-years": 35 }).met).toBe(1);
    expect(countInflammatoryCriteria({})).toEqual({ isConsidered: null, met: 0, open: 9 });
  });
});
