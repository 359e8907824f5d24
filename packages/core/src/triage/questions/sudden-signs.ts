import type { Question } from "../question.ts";
import { type Gate, yesNo } from "./make-question.ts";

const isPregnant: Gate = { gates: ["pregnant"], askWhen: (answers) => answers.pregnant === "yes" };

/** Signs that pain in the back comes from the heart, a great vessel or a kidney. Asked of everyone. */
export const suddenSignQuestions: readonly Question[] = [
  yesNo("sudden-tearing-pain", "sudden-signs", {
    text: "A sudden, very strong, tearing pain in back, chest or belly",
    help: "Also one that came out of nowhere, without a movement, and does not change however you lie.",
  }),
  yesNo("pulsating-belly", "sudden-signs", {
    text: "A new throbbing in the belly that you feel or see",
    help: "Also a known aneurysm (widened main artery) once back, belly or side hurts.",
  }),
  yesNo("collapse", "sudden-signs", {
    text: "You fainted or nearly fainted with the pain",
    help: "Or with it you are pale, cold and sweating, you are short of breath, your chest is tight, you see double, or your speech is slurred.",
  }),
  yesNo("flank-colic", "sudden-signs", {
    text: "Pain in waves in one side, from the ribs towards the groin",
    help: "So strong at its height that you can't keep still.",
  }),
  yesNo("blood-in-urine", "sudden-signs", {
    text: "Blood in the urine, or red or brown urine",
    help: "Also if it came after a hard run.",
  }),
];

export const pregnancyQuestions: readonly Question[] = [
  yesNo("pregnant", "pregnancy", {
    text: "Are you pregnant, or could you be?",
    help: "Answer no if this can't apply to you.",
  }),
  yesNo(
    "pregnancy-bleeding-or-contractions",
    "pregnancy",
    {
      text: "Do you have bleeding, leaking fluid, strong or one-sided belly pain, or pains that come like contractions?",
      help: "Also pain at the tip of a shoulder that came with it.",
    },
    isPregnant,
  ),
];
