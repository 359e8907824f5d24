import type { Question } from "../question.ts";
import { hasBackPain, yesNo } from "./make-question.ts";

/** Signs of a break. */
export const accidentAndBoneQuestions: readonly Question[] = [
  yesNo(
    "major-trauma",
    "accidents-and-bones",
    {
      text: "A hard fall, collision or other accident just before the pain began or worsened",
      help: "For example off a bicycle, down stairs, from more than your own height, in traffic. Any fall counts with a medicine against clotting, or a spine stiffened by Bechterew's disease.",
    },
    hasBackPain,
  ),
  yesNo(
    "minor-trauma",
    "accidents-and-bones",
    {
      text: "A small fall, stumble or heavy lift just before the pain began or worsened",
      help: "From standing height or less.",
    },
    hasBackPain,
  ),
  yesNo(
    "osteoporosis",
    "accidents-and-bones",
    {
      text: "Osteoporosis (thin bones), or a bone broken by a small fall",
      help: "Thin bones count once someone has told you of them; the broken bone counts in any case.",
    },
    hasBackPain,
  ),
  yesNo(
    "long-term-steroids",
    "accidents-and-bones",
    {
      text: "Cortisone (steroid) tablets for three months or longer, at any time",
      help: "Prednisolone, for example. Creams, sprays and single injections are not meant.",
    },
    hasBackPain,
  ),
];

/** Signs of an infection in the spine. */
export const infectionQuestions: readonly Question[] = [
  yesNo(
    "fever-or-shivering",
    "signs-of-infection",
    { text: "Fever or shivering fits in the last weeks, with the back pain" },
    hasBackPain,
  ),
  yesNo(
    "night-sweats",
    "signs-of-infection",
    {
      text: "Night sweats that soak your clothes",
      help: "Hot flushes of the menopause that have been known and unchanged for a long time are a no.",
    },
    hasBackPain,
  ),
  yesNo(
    "recent-infection",
    "signs-of-infection",
    {
      text: "An infection, more than a cold, in the weeks before the pain began or worsened",
      help: "For example of the bladder, the skin, a tooth (also one that was pulled), the lungs.",
    },
    hasBackPain,
  ),
  yesNo(
    "recent-surgery-or-spine-injection",
    "signs-of-infection",
    {
      text: "An operation or back injection in the weeks before the pain began or worsened",
      help: "Also an operation on the back in the last three months, however the pain has been since.",
    },
    hasBackPain,
  ),
  yesNo(
    "injected-drugs",
    "signs-of-infection",
    {
      text: "Injected drugs that no doctor gave you",
      help: "It is asked because germs can reach the spine that way.",
    },
    hasBackPain,
  ),
  yesNo(
    "weakened-immunity",
    "signs-of-infection",
    {
      text: "A weakened defence against infections",
      help: "For example by chemotherapy, medicine after a transplant or against rheumatism or bowel inflammation, long cortisone treatment, or an illness such as HIV that is not treated.",
    },
    hasBackPain,
  ),
];

/** Signs of a tumour. */
export const generalHealthQuestions: readonly Question[] = [
  yesNo(
    "bone-seeking-cancer",
    "general-health",
    {
      text: "Cancer of the breast, prostate, lung, kidney or thyroid, now or ever",
      help: "Also a cancer of the blood or bone marrow, or any cancer that had spread.",
    },
    hasBackPain,
  ),
  yesNo(
    "unexplained-weight-loss",
    "general-health",
    {
      text: "More than 5 % of your weight lost in six months, without trying",
      help: "For someone of 70 kg that is more than 3.5 kg. Also if you are glad of it.",
    },
    hasBackPain,
  ),
  yesNo(
    "constant-night-pain",
    "general-health",
    {
      text: "Pain that never lets up, worsens every week, and stays at night however you lie",
      help: "Pain only when you turn over is a no.",
    },
    hasBackPain,
  ),
];
