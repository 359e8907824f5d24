import { expect, it } from "vitest";
import { signThatGetsLost, stoppingSigns, type TriageAnswers, withoutUnaskedAnswers } from "./index.ts";

const bleeding: TriageAnswers = { pregnant: "yes", "pregnancy-bleeding-or-contractions": "yes" };
const lost = (before: TriageAnswers, incoming: TriageAnswers) =>
  signThatGetsLost(before, withoutUnaskedAnswers({ ...before, ...incoming }), incoming);

it("a sign gets lost by the answer that makes its question irrelevant, not by being taken back itself", () => {
  expect(lost(bleeding, { pregnant: "no" })).toBe("pregnancy-bleeding-or-contractions");
  expect(lost(bleeding, { pregnant: "no", "pregnancy-bleeding-or-contractions": "no" })).toBeNull();
  expect(lost(bleeding, { "age-years": 30 })).toBeNull();
  expect(lost({ "back-pain": "yes", "pain-severity": 4 }, { "back-pain": "no" })).toBeNull();
});

it("a yes that comes together with the answer that rules it out gets lost too, known before or not", () => {
  const both: TriageAnswers = { ...bleeding, pregnant: "no" };
  expect(lost(bleeding, both)).toBe("pregnancy-bleeding-or-contractions");
  expect(lost({ "back-pain": "yes" }, { "back-pain": "no", "night-sweats": "yes" })).toBe("night-sweats");
});

it("what an examination found does not hide a sign that gets lost in the same breath", () => {
  const fall: TriageAnswers = { "back-pain": "yes", "major-trauma": "yes" };
  expect(lost(fall, { "back-pain": "no", "fracture-excluded": "yes" })).toBe("major-trauma");
});

it("the signs that stop are the yeses that a rule which stops has read, not back pain and no number", () => {
  expect(
    stoppingSigns({ "back-pain": "yes", "age-years": 70, "minor-trauma": "yes", osteoporosis: "no" }),
  ).toEqual(["minor-trauma"]);
});
