import type { Question } from "../question.ts";
import { yesNo } from "./make-question.ts";

const feeling = "bladder-bowel-and-feeling";

/** The twelve signs of the cauda equina warning card in our own words, and both legs. Asked of everyone. */
export const caudaEquinaQuestions: readonly Question[] = [
  yesNo("saddle-tingling-or-numbness", feeling, {
    text: "Numbness or pins and needles in the inner thighs or genitals",
    help: "The area that would touch a saddle.",
  }),
  yesNo("back-passage-numbness", feeling, { text: "Numbness around the back passage or buttocks" }),
  yesNo("wiping-feels-different", feeling, {
    text: "Wiping on the toilet feels different",
  }),
  yesNo("urine-hard-to-start", feeling, { text: "Harder to begin to pass urine" }),
  yesNo("urine-hard-to-hold", feeling, {
    text: "Harder to hold urine or to stop the stream",
  }),
  yesNo("urine-flow-not-felt", feeling, { text: "You don't feel the urine passing" }),
  yesNo("urine-leaks", feeling, {
    text: "Urine leaks, or you now need pads",
    help: "A leak that you have known for long and that has not changed is a no.",
  }),
  yesNo("bladder-fullness-not-felt", feeling, {
    text: "You can't tell whether your bladder is full",
  }),
  yesNo("bowel-not-held", feeling, { text: "You can't hold back a bowel movement, or it leaks" }),
  yesNo("bowel-motion-not-felt", feeling, { text: "You don't feel a bowel movement passing" }),
  yesNo("erection-or-ejaculation-changed", feeling, {
    text: "Erection or ejaculation has changed",
    help: "Answer no if this can't apply to you.",
  }),
  yesNo("genital-feeling-lost-in-sex", feeling, { text: "No feeling in the genitals during sex" }),
  yesNo("both-legs-pain-or-weakness", feeling, {
    text: "Pain, weakness, numbness or tingling in both legs",
    help: "At once or in turns, down from the back or buttocks. Muscles that are equally sore after a hard run are not meant.",
  }),
];

/** Loss of strength or of steadiness. Asked of everyone. */
export const legStrengthQuestions: readonly Question[] = [
  yesNo("leg-weakness-getting-worse", "leg-strength", {
    text: "A leg is getting weaker, quickly or slowly",
    help: "It gives way, or you can't push off or climb a step as you could some days, weeks or months ago.",
  }),
  yesNo("foot-drop", "leg-strength", {
    text: "A foot slaps or drags: you can't lift its front or walk on its heel",
    help: "Answer no only if a doctor has examined it and it has not changed since.",
  }),
  yesNo("unsteady-walking", "leg-strength", {
    text: "Walking or your hands have become unsteady or clumsy",
    help: "You need to hold on, your legs don't do what you want, you fumble with buttons, or an arm has lost strength.",
  }),
];
