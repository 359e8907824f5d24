import { describe, expect, it } from "vitest";
import type { QuestionId } from "./index.ts";
import { questionOf } from "./questions.ts";

/** What a patient would tell, and the question whose words have to name it: nobody says yes to what is not named. */
const TOLD: readonly (readonly [string, QuestionId, RegExp])[] = [
  ["hands clumsy with buttons: the spinal cord in the neck", "unsteady-walking", /your hands have.*buttons/],
  ["an arm that has lost strength", "unsteady-walking", /an arm has lost strength/],
  ["a known aneurysm, and a new pain in the back", "pulsating-belly", /known aneurysm.*back.*hurts/],
  ["pain between the shoulder blades with a tight chest", "collapse", /short of breath, your chest is tight/],
  ["neck pain, double vision and slurred speech", "collapse", /see double.*speech is slurred/],
  ["early pregnancy, pain low on one side", "pregnancy-bleeding-or-contractions", /one-sided belly pain/],
  [
    "early pregnancy, pain at the tip of a shoulder",
    "pregnancy-bleeding-or-contractions",
    /tip of a shoulder/,
  ],
  ["a stumble with a medicine against clotting", "major-trauma", /Any fall counts.*against clotting/],
  ["a stumble with ankylosing spondylitis", "major-trauma", /Any fall counts.*stiffened/],
  [
    "a disc operated on three weeks ago, little pain since",
    "recent-surgery-or-spine-injection",
    /three months/,
  ],
  ["a tooth that was pulled", "recent-infection", /a tooth \(also one that was pulled\)/],
];

describe("the words of the questions", () => {
  it.each(TOLD)("%s", (_told, id, words) => {
    const { text, help } = questionOf(id);
    expect(`${text} ${help ?? ""}`).toMatch(words);
  });
});
