import type { Advice, Contraindication } from "../advice.ts";
import { HURTS_AND_NOT_STOPPED } from "../recurring-conditions.ts";

const ON_ANY_PACK: readonly Contraindication[] = [
  {
    condition: "numb-skin",
    why: "No cold and no warmth on numb skin: you would not feel it burn or freeze. Numbness that is new needs a doctor.",
  },
  {
    condition: "circulation-trouble",
    why: "With poor circulation cold and warmth can harm the skin. Ask your doctor or physiotherapist first.",
  },
  {
    condition: "open-or-inflamed-skin",
    why: "No cold and no warmth on an open wound, a rash or inflamed skin. Wait until the skin is whole, or ask a doctor. A rash where it hurts can be shingles: show a doctor today or tomorrow, the first three days count.",
  },
  {
    condition: "cancer",
    why: "With cancer, now or earlier, ask your doctor before you put cold or warmth on your back, and show them the pain.",
  },
  {
    condition: "heart-trouble",
    why: "With heart trouble ask your doctor before you put cold or warmth on a large part of the body.",
  },
];

export const heatFirst: Advice = {
  id: "heat-first",
  version: 2,
  row: "R3",
  about: "remedy",
  title: "Warmth first",
  text: "Try warmth on the sore place: a warm pack or towel with a cloth between, for 10 to 20 minutes. It has eased new back pain for some days. Look at your skin in between, take it off if it burns or stings, never use it over a cream, and never fall asleep on it.",
  appliesWhen: HURTS_AND_NOT_STOPPED,
  mustNotWhen: ON_ANY_PACK,
  cautionSources: ["backstride-skin-safety"],
  grade: "low",
  gradeNote:
    "The claim has the grade of its weakest part, cold followed by warmth. For warmth alone it is low to moderate; the lower is taken.",
  sources: ["french-2006", "backstride-skin-safety"],
  claims: ["R3"],
  betterSupported: [],
};

export const coldAndHeat: Advice = {
  id: "cold-and-heat",
  version: 2,
  row: "R3",
  about: "remedy",
  title: "Cold, then warmth",
  text: "The article has cold for 20 minutes and then warmth for 20 minutes, with the towel warmed again when it cools. For cold there is not enough evidence, and for the two in turn there is none, so try warmth first. If you want it: a cloth between pack and skin, 10 to 20 minutes each, look at your skin in between, take it off if it burns or stings, and never fall asleep on it.",
  appliesWhen: HURTS_AND_NOT_STOPPED,
  mustNotWhen: [
    ...ON_ANY_PACK,
    {
      condition: "cold-reaction",
      why: "No cold with Raynaud, hives from cold or an earlier bad reaction to it. Warmth alone may do.",
    },
  ],
  cautionSources: ["backstride-skin-safety"],
  grade: "very-low",
  gradeNote: null,
  sources: ["french-2006", "backstride-skin-safety"],
  claims: ["R3"],
  betterSupported: [],
};
