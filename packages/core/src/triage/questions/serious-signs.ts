import type { Question } from "../question.ts";
import { hasBackPain, yesNo } from "./make-question.ts";

/** Signs of a break. */
export const accidentAndBoneQuestions: readonly Question[] = [
  yesNo(
    "major-trauma",
    "accidents-and-bones",
    {
      text: "A hard fall, a collision or another accident just before the pain began or got worse",
      help: "For example off a bicycle, down stairs, from more than your own height, in traffic. An old accident after which a doctor examined the back is a no.",
    },
    hasBackPain,
  ),
  yesNo(
    "minor-trauma",
    "accidents-and-bones",
    {
      text: "A small fall, a stumble or a heavy lift just before the pain began or got worse",
      help: "From standing height or less.",
    },
    hasBackPain,
  ),
  yesNo(
    "osteoporosis",
    "accidents-and-bones",
    {
      text: "Osteoporosis (thin bones), or a bone that once broke from a small fall",
      help: "Answer no if nobody has ever told you so.",
    },
    hasBackPain,
  ),
  yesNo(
    "long-term-steroids",
    "accidents-and-bones",
    {
      text: "Cortisone (steroid) tablets for three months or longer, now or in the past",
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
    { text: "Fever or shivering fits in the last weeks, along with the back pain" },
    hasBackPain,
  ),
  yesNo(
    "night-sweats",
    "signs-of-infection",
    {
      text: "Sweats at night that soak your clothes",
      help: "Hot flushes of the menopause that have been known and unchanged for a long time are a no.",
    },
    hasBackPain,
  ),
  yesNo(
    "recent-infection",
    "signs-of-infection",
    {
      text: "An infection that needed antibiotics or a hospital, in the weeks before the pain began or got worse",
      help: "For example of the bladder, the skin, a tooth, the lungs. A common cold is not meant.",
    },
    hasBackPain,
  ),
  yesNo(
    "recent-surgery-or-spine-injection",
    "signs-of-infection",
    { text: "An operation, or an injection into the back, in the weeks before the pain began or got worse" },
    hasBackPain,
  ),
  yesNo(
    "injected-drugs",
    "signs-of-infection",
    {
      text: "Drugs that no doctor gave you, injected into a vein",
      help: "It is asked because germs can reach the spine that way.",
    },
    hasBackPain,
  ),
  yesNo(
    "weakened-immunity",
    "signs-of-infection",
    {
      text: "A weakened defence against infections",
      help: "For example by chemotherapy, medicine after a transplant, long cortisone treatment, or an illness such as HIV that is not treated.",
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
      text: "A loss of more than 5 % of your weight within six months, without wanting it",
      help: "For someone of 70 kg that is more than 3.5 kg.",
    },
    hasBackPain,
  ),
  yesNo(
    "constant-night-pain",
    "general-health",
    {
      text: "Pain that never lets up, gets worse from week to week, and is there at night however you lie",
      help: "Pain only when you turn over is a no.",
    },
    hasBackPain,
  ),
];
