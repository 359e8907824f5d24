import { findingsOf, QUESTIONS } from "@backstride/core/triage";
import type { SafetyCheckAnswer } from "@backstride/server/api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, withAnswers } from "./answers.ts";
import { checkAtOnce, mayAskMore } from "./check-at-once.ts";
import { EMERGENCY_SIGNS } from "./emergency-signs.ts";
import { withExaminationsTakenBack } from "./examinations-taken-back.ts";
import { signLost } from "./sign-lost.ts";
import { stopsOfUnsaved } from "./stops-at-once.ts";

const ruleIds = (stops: SafetyCheckAnswer["stops"]) => stops.map(({ ruleId }) => ruleId);
const questionIds = (check: Pick<SafetyCheckAnswer, "screens">) =>
  check.screens.flatMap(({ questions }) => questions.map(({ id }) => id));
/** What the server says of answers that it has, all of them given. */
function serverCheck(answers: Readonly<Record<string, Answer>>): SafetyCheckAnswer {
  const { screens, stops } = checkAtOnce(null, answers);
  return { ...EMPTY, screens, stops };
}
const EMPTY: SafetyCheckAnswer = {
  screens: [],
  isComplete: false,
  answeredOn: null,
  isStarted: true,
  stops: [],
  changed: [],
};
const anyAnswers = fc
  .subarray([...QUESTIONS])
  .chain((some) =>
    fc.record(
      Object.fromEntries(
        some.map(({ id, kind, min, max }) => [
          id,
          kind === "number"
            ? fc.integer({ min: min ?? 0, max: Math.min(max ?? 100, 100) })
            : fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
        ]),
      ),
    ),
  );

describe("the check without the server", () => {
  it("asks at first what everyone is asked, in the order of the interview", () => {
    const ids = questionIds(checkAtOnce(null, {}));
    expect(ids.slice(0, 3)).toEqual(["age-years", "back-pain", "saddle-tingling-or-numbness"]);
    expect(ids).not.toContain("pain-severity");
    expect(questionIds(checkAtOnce(null, { "back-pain": "yes" }))).toContain("pain-severity");
  });

  it("says at once that a sign is an emergency, whatever else is open, and until it is taken back", () => {
    const [stop] = checkAtOnce(null, { "urine-leaks": "yes" }).stops;
    expect(stop?.tier).toBe("emergency");
    expect(stop?.whomToSee).toMatch(/^Go to a hospital emergency department now/);
    expect(checkAtOnce(null, { "urine-leaks": null }).stops).toEqual([]);
  });

  it("means what the engine finds in the same answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const blocking = findingsOf(withAnswers({}, answers)).filter(({ blocksRunning }) => blocksRunning);
        expect(new Set(ruleIds(checkAtOnce(null, answers).stops))).toEqual(
          new Set(blocking.map(({ ruleId }) => ruleId)),
        );
      }),
    );
  });
});

describe("answers over those of the server", () => {
  it("are shown and counted, and a null takes one back", () => {
    const check = checkAtOnce(serverCheck({ "age-years": 34, "back-pain": "yes" }), { "age-years": null });
    const [age, pain] = check.screens[0]?.questions ?? [];
    expect([age?.answer, pain?.answer]).toEqual([null, "yes"]);
    expect(check.screens[0]?.isAnswered).toBe(false);
  });

  it("never make less of what the server found: that is for the server to take back", () => {
    const server = serverCheck({ "urine-leaks": "yes" });
    expect(ruleIds(checkAtOnce(server, { "urine-leaks": "no" }).stops)).toEqual(["cauda-equina"]);
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (saved, unsaved) => {
        const before = serverCheck(saved);
        const { stops } = checkAtOnce(before, unsaved);
        expect(ruleIds(stops)).toEqual(expect.arrayContaining(ruleIds(before.stops)));
        expect(new Set(ruleIds(stops)).size).toBe(stops.length);
      }),
    );
  });

  it("leave a question of the server standing while it is open whether it applies", () => {
    const asked = serverCheck({ "back-pain": "yes" });
    const anew: SafetyCheckAnswer = {
      ...asked,
      screens: asked.screens.map((screen) => ({
        ...screen,
        questions: screen.questions.map((question) => ({ ...question, answer: null })),
      })),
    };
    expect(questionIds(checkAtOnce(anew, { "age-years": 34 }))).toContain("pain-severity");
    expect(questionIds(checkAtOnce(anew, { "back-pain": "no" }))).not.toContain("pain-severity");
  });

  it("that would lose a sign are not taken, until the sign itself is", () => {
    const before = withAnswers({}, { pregnant: "yes", "pregnancy-bleeding-or-contractions": "yes" });
    expect(signLost(before, { pregnant: "no" })).toMatch(/^Do you have bleeding/);
    expect(signLost(before, { "pregnancy-bleeding-or-contractions": "no" })).toBeNull();
    expect(signLost(before, { "age-years": 30 })).toBeNull();
  });

  it("stop every screen, by themselves and together with those of the server, not for what the server says", () => {
    const tiers = (saved: Record<string, Answer>, unsaved: Record<string, Answer>) =>
      stopsOfUnsaved(serverCheck(saved), unsaved).map(({ ruleId, tier }) => [ruleId, tier]);
    expect(tiers({ "foot-drop": "yes" }, { "unsteady-walking": "yes" })).toEqual([
      ["progressive-weakness", "emergency"],
    ]);
    expect(tiers({}, { "unsteady-walking": "yes" })).toEqual([["progressive-weakness", "urgent"]]);
    expect(tiers({ "foot-drop": "yes" }, { "age-years": 34 })).toEqual([]);
    expect(tiers({ "foot-drop": "yes" }, {})).toEqual([]);
    expect(stopsOfUnsaved(null, { "urine-leaks": "yes" }).map(({ tier }) => tier)).toEqual(["emergency"]);
  });

  it("take back what an examination found where a sign of its kind comes after it, though both wait", () => {
    const examined = {
      "back-pain": "yes",
      "weakened-immunity": "yes",
      "fever-or-shivering": "no",
      "night-sweats": "no",
      "infection-excluded": "yes",
    } as const;
    const given = withExaminationsTakenBack(withAnswers({}, examined), { "recent-infection": "yes" });
    expect(given).toEqual({ "recent-infection": "yes", "infection-excluded": null });
    expect(ruleIds(checkAtOnce(null, examined).stops)).toEqual([]);
    expect(ruleIds(checkAtOnce(null, { ...examined, ...given }).stops)).toEqual(["infection"]);
    const other = { "recent-infection": "no", "age-years": 34, "infection-excluded": "yes" } as const;
    expect(withExaminationsTakenBack(withAnswers({}, examined), other)).toBe(other);
  });

  it("open further pages only while a question that others hang on is open", () => {
    expect(mayAskMore(checkAtOnce(null, {}).screens)).toBe(true);
    const open = QUESTIONS.filter(({ askWhen }) => askWhen === undefined);
    const allNo = Object.fromEntries(
      open.map(({ id, kind }): [string, Answer] => [id, kind === "number" ? 34 : "no"]),
    );
    expect(mayAskMore(checkAtOnce(null, allNo).screens)).toBe(false);
    expect(mayAskMore(checkAtOnce(null, { ...allNo, "focal-impact-pain": null }).screens)).toBe(true);
  });
});

describe("the signs that can't wait", () => {
  it("are those that the rules call an emergency by themselves, each with what to do", () => {
    const texts = EMERGENCY_SIGNS.flatMap(({ signs }) => signs);
    expect(EMERGENCY_SIGNS.map(({ ruleId }) => ruleId)).toEqual([
      "cauda-equina",
      "progressive-weakness",
      "vascular-visceral",
    ]);
    // Twelve signs of the card and both legs, a leg that gets weaker, and three of vessels.
    expect(texts).toHaveLength(17);
    for (const { whomToSee } of EMERGENCY_SIGNS) expect(whomToSee).toMatch(/now/);
  });
});
