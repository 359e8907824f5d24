import type { Advice } from "../advice.ts";
import { RUNS_TODAY } from "../recurring-conditions.ts";

export const uprightAndLoose: Advice = {
  id: "upright-and-loose",
  version: 1,
  row: "P3",
  about: "prevention",
  title: "Upright, but not stiff",
  text: "Run upright and loose, and don't hold the back straight by force: stiffness is what runners with back pain show. A small lean from the ankles has not been shown to harm.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "very-low",
  gradeNote: null,
  sources: ["seay-2011", "kong-2009"],
  claims: ["P3", "C8"],
  betterSupported: [],
};

export const armsBesideYou: Advice = {
  id: "arms-beside-you",
  version: 1,
  row: "P3",
  about: "prevention",
  title: "Arms beside you, shoulders loose",
  text: "Let the arms swing beside you rather than hold them across the chest: held there they cost energy and turn the trunk more. For the back nothing has been studied. Loose shoulders are a matter of comfort.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "very-low",
  gradeNote: null,
  sources: ["arellano-2014"],
  claims: ["C9", "C10"],
  betterSupported: [],
};

export const askAboutTechnique: Advice = {
  id: "ask-about-technique",
  version: 1,
  row: "P3",
  about: "prevention",
  title: "Ask someone about your technique",
  text: "If you want to change how you run, let a physiotherapist or running coach look at it first, and change one thing at a time. A change of foot strike, for one, moves load to the ankle.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "very-low",
  gradeNote: null,
  sources: ["anderson-2020"],
  claims: ["P3"],
  betterSupported: [],
};

export const landQuietly: Advice = {
  id: "land-quietly",
  version: 1,
  row: "P4",
  about: "prevention",
  title: "Land quietly, with quicker steps",
  text: "Try to land more quietly, with steps that are a little quicker and shorter: it takes load off knee and hip. Don't change from heel to whole sole or forefoot for your back's sake: that it helps the back is not shown, and it moves load to the ankle.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "That landing on the whole sole protects the back is what the evidence speaks against. Quicker and quieter steps, said here instead, are of low certainty, and for the back of none.",
  sources: ["heiderscheit-2011", "delgado-2013", "anderson-2020"],
  claims: ["P4", "C4", "C5"],
  betterSupported: [],
};
