import type { Question } from "../question.ts";
import { type Gate, yesNo } from "./make-question.ts";

const hasFocalPain: Gate = {
  gates: ["focal-impact-pain"],
  askWhen: (answers) => answers["focal-impact-pain"] === "yes",
};

/** Signs of a stress injury of sacrum, pelvis or hip: the first is asked of everyone, the rest after a yes. */
export const boneUnderLoadQuestions: readonly Question[] = [
  yesNo("focal-impact-pain", "bone-under-load", {
    text: "One spot in the lower back, buttock, hip or groin that hurts at every landing",
    help: "A spot that you could cover with your hand, or an ache deep in the groin or hip; mostly it hurts more the longer you run.",
  }),
  yesNo(
    "hop-pain",
    "bone-under-load",
    {
      text: "Hopping on the leg of that side brings on this pain",
      help: "Go by what you have felt; otherwise one or two small hops. If the spot is in the groin, or if even walking hurts, don't try it and answer yes.",
    },
    hasFocalPain,
  ),
  yesNo(
    "missed-periods",
    "bone-under-load",
    {
      text: "Your periods stay away or have become rare",
      help: "Also if they never began. Pregnancy, menopause and contraception as the reason don't count. Answer no if periods can't apply to you, as in men.",
    },
    hasFocalPain,
  ),
  yesNo(
    "low-energy",
    "bone-under-load",
    {
      text: "You eat little for what you train: weight lost, always tired, often ill or cold",
      help: "Also an eating disorder, now or earlier.",
    },
    hasFocalPain,
  ),
  yesNo(
    "previous-bone-stress-injury",
    "bone-under-load",
    { text: "A stress fracture or another bone stress injury earlier, anywhere in the body" },
    hasFocalPain,
  ),
];
