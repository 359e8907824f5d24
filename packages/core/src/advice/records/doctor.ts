import type { Advice } from "../advice.ts";
import { ADULT_FROM_YEARS } from "../thresholds.ts";

export const doctorWhenSerious: Advice = {
  id: "doctor-when-serious",
  version: 2,
  row: "R5",
  about: "remedy",
  title: "When it is serious: a doctor, at once",
  text: "With a sudden tearing pain or a collapse call your emergency number (112 in Europe) and wait for the ambulance. Go to an emergency department now, and don't drive yourself, if with the back pain it becomes hard to hold or to pass urine or stool, the skin between your legs goes numb, a leg is getting weak, or pain or numbness runs down both legs. See a doctor within a day or two with fever, after an accident, or with an earlier cancer and a new pain. One weak sign alone mostly means nothing: the safety questions weigh them together.",
  appliesWhen: { kind: "always" },
  mustNotWhen: [],
  cautionSources: [],
  grade: "high",
  gradeNote:
    "As a rule of safety it is beyond doubt. How well the single signs tell something serious from something harmless is of moderate certainty at most.",
  sources: ["finucane-2020", "henschke-2009", "ces-warning-card", "backstride-red-flag-table"],
  claims: ["R6"],
  betterSupported: ["warning-signs"],
};

export const onePainfulSpot: Advice = {
  id: "one-painful-spot",
  version: 1,
  row: "R5",
  about: "remedy",
  title: "One spot that hurts at each landing",
  text: "Don't run, and let a doctor look at it, if one spot hurts at each landing, above all with missed periods, too little to eat for your training, or an earlier bone stress injury: it can be an overloaded bone.",
  appliesWhen: { kind: "always" },
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["mountjoy-2023", "backstride-red-flag-table"],
  claims: [],
  betterSupported: ["bone-stress-and-low-energy"],
};

export const youngRunners: Advice = {
  id: "young-runners",
  version: 3,
  row: "R5",
  about: "remedy",
  title: "Runners under 18",
  text: "Under 18, back pain with sport that has lasted for two weeks is shown to a doctor soon, and before running on where bending backwards makes it worse: in a sports clinic a stress injury of the vertebral arch was common in young athletes with back pain.",
  appliesWhen: { kind: "age-below", years: ADULT_FROM_YEARS },
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["micheli-1995", "backstride-red-flag-table"],
  claims: [],
  betterSupported: ["adolescents"],
};
