import type { Advice } from "../advice.ts";
import type { Condition } from "../condition.ts";
import { HURTS, HURTS_AND_NOT_STOPPED, RUNS_TODAY } from "../recurring-conditions.ts";
import { ADULT_FROM_YEARS, SENSITIVE_STOMACH_FROM_YEARS } from "../thresholds.ts";

export const noPainRelieverToRun: Advice = {
  id: "no-pain-reliever-to-run",
  version: 1,
  row: "R4",
  about: "remedy",
  title: "Never a pain reliever to be able to run",
  text: "Don't take a pain reliever, and don't rub one in, to be able to run: it hides the signal that tells you to stop, and that today's answer rests on.",
  appliesWhen: { kind: "any", of: [HURTS, RUNS_TODAY] },
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "The claim is about what pain relievers do for pain. Whether runners who take one are hurt more has not been looked at here; not to hide pain is a decision of this project.",
  sources: ["backstride-today-rules"],
  claims: ["R4"],
  betterSupported: [],
};

/** Too young, or of an age at which the stomach is more sensitive: never without asking (backstride-pain-reliever-cautions). */
const ASKS_BY_AGE: Condition = {
  kind: "any",
  of: [
    { kind: "age-below", years: ADULT_FROM_YEARS },
    { kind: "not", of: { kind: "age-below", years: SENSITIVE_STOMACH_FROM_YEARS } },
  ],
};

export const painRelieversAtThisAge: Advice = {
  id: "pain-relievers-at-this-age",
  version: 1,
  row: "R4",
  about: "remedy",
  title: "Pain relievers: not on your own at your age",
  text: "Below 18 and from 65 on don't take a pain reliever for your back without a doctor or pharmacist who knows your age: they tell whether, which and how much, and the leaflet says the rest. Never use one to be able to run.",
  appliesWhen: { kind: "all", of: [HURTS_AND_NOT_STOPPED, ASKS_BY_AGE] },
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "The claim is about what pain relievers do for pain in adults. The two ages are a decision of this project to be careful.",
  sources: ["backstride-pain-reliever-cautions"],
  claims: ["R4"],
  betterSupported: [],
};

export const painRelievers: Advice = {
  id: "pain-relievers",
  version: 2,
  row: "R4",
  about: "remedy",
  title: "Pain relievers: ask first",
  text: "A pharmacist or doctor can tell whether a pain reliever is right for you and how much; read its leaflet. The guideline names anti-inflammatory ones, as little as will do, for as short a time as possible, with protection of the stomach, and advises against paracetamol alone. Never use one to be able to run: it hides the signal that tells you to stop.",
  appliesWhen: { kind: "all", of: [HURTS_AND_NOT_STOPPED, { kind: "not", of: ASKS_BY_AGE }] },
  mustNotWhen: [
    {
      condition: "anticoagulants",
      why: "With a medicine against clotting, or a tendency to bleed, an anti-inflammatory can make you bleed badly. Not without your doctor.",
    },
    {
      condition: "kidney-trouble",
      why: "An anti-inflammatory can harm kidneys that are already weak, above all when you sweat much. Not without your doctor.",
    },
    {
      condition: "liver-trouble",
      why: "With liver trouble both anti-inflammatories and paracetamol can do harm. Not without your doctor.",
    },
    {
      condition: "stomach-ulcer",
      why: "An anti-inflammatory can bring back an ulcer or bleeding of stomach or bowel. Not without your doctor.",
    },
    {
      condition: "asthma-with-painkillers",
      why: "With asthma, or after an earlier reaction to a pain reliever, an anti-inflammatory can set off an attack. Not without your doctor.",
    },
    {
      condition: "pregnancy",
      why: "An anti-inflammatory can harm the child. Ask your doctor or midwife about any pain reliever.",
    },
    {
      condition: "heart-trouble",
      why: "An anti-inflammatory can make heart trouble or a stroke more likely. Not without your doctor.",
    },
    {
      condition: "high-blood-pressure",
      why: "An anti-inflammatory can raise the blood pressure and weaken the medicine for it. Ask your doctor or pharmacist first.",
    },
    {
      condition: "other-medicines",
      why: "Several medicines don't go with an anti-inflammatory: another pain reliever of that kind, aspirin, cortisone, and some for blood pressure, mood and rheumatism. Show your pharmacist or doctor the whole list first.",
    },
  ],
  cautionSources: ["backstride-pain-reliever-cautions"],
  grade: "moderate",
  gradeNote: null,
  sources: ["nice-ng59-2020", "backstride-pain-reliever-cautions"],
  claims: ["R4"],
  betterSupported: [],
};

export const creams: Advice = {
  id: "creams",
  version: 3,
  row: "R4",
  about: "remedy",
  title: "Creams and gels",
  text: "A cream or gel may be tried on whole skin, but expect little: a rub with capsicum eased new back pain for a short time, with very low certainty, and a gel with an anti-inflammatory is thought to do less than the same by mouth. Ask a pharmacist, read the leaflet, wash your hands afterwards, keep the place out of the sun, and put no warmth on it. Never use one to be able to run.",
  appliesWhen: HURTS_AND_NOT_STOPPED,
  mustNotWhen: [
    {
      condition: "open-or-inflamed-skin",
      why: "No cream or gel on an open wound, a rash or inflamed skin. A rash where it hurts can be shingles: show a doctor today or tomorrow, the first three days count.",
    },
    {
      condition: "numb-skin",
      why: "No cream on numb skin: you would not feel it burn. Numbness that is new needs a doctor.",
    },
    {
      condition: "asthma-with-painkillers",
      why: "A gel with an anti-inflammatory can set off the same attack or rash as one by mouth. Ask your doctor first.",
    },
    {
      condition: "pregnancy",
      why: "Part of a gel reaches the blood, and so the child. Ask your doctor or midwife first.",
    },
    {
      condition: "anticoagulants",
      why: "Part of a gel reaches the blood and can add to a medicine against clotting. Ask your doctor or pharmacist first.",
    },
    {
      condition: "kidney-trouble",
      why: "Part of a gel with an anti-inflammatory reaches the kidneys. Ask your doctor or pharmacist first.",
    },
    {
      condition: "heart-trouble",
      why: "Part of a gel with an anti-inflammatory reaches the heart by the blood. Ask your doctor or pharmacist first.",
    },
    {
      condition: "other-medicines",
      why: "A gel and a tablet of the same kind add up. Show your pharmacist or doctor what you take, now and then too.",
    },
    {
      condition: "stomach-ulcer",
      why: "Part of a gel with an anti-inflammatory reaches the stomach by the blood. Ask your doctor or pharmacist first.",
    },
  ],
  cautionSources: ["backstride-pain-reliever-cautions", "backstride-skin-safety"],
  grade: "very-low",
  gradeNote: null,
  sources: ["abdel-shaheed-2014", "khankhel-2024", "backstride-pain-reliever-cautions"],
  claims: ["R5"],
  betterSupported: [],
};
