import type { Advice } from "../advice.ts";
import { NOT_STOPPED, RUNS_TODAY } from "../recurring-conditions.ts";

export const shoeForTheGround: Advice = {
  id: "shoe-for-the-ground",
  version: 1,
  row: "P6",
  about: "prevention",
  title: "The shoe for the ground",
  text: "Choose a shoe that is comfortable and grips on the ground of this run: road, trail, cross or track. That is experience, not evidence.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "very-low",
  gradeNote: null,
  sources: ["relph-2022"],
  claims: ["P7", "C3", "C1"],
  betterSupported: [],
};

export const shoesInTurn: Advice = {
  id: "shoes-in-turn",
  version: 1,
  row: "C1",
  about: "prevention",
  title: "More than one pair, renewed with wear",
  text: "Wear more than one pair in turn if you can: runners who did had fewer injuries, though they may differ in other ways. Renewing after a set distance is a habit without evidence; let wear that you see and comfort decide.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "very-low",
  gradeNote: null,
  sources: ["malisoux-2015", "kong-2009", "shoe-life-500-800-km"],
  claims: ["P8", "C2"],
  betterSupported: [],
};
