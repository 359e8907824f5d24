import type { KnownState } from "../runner/index.ts";

/** What a runner may know of their own health that changes which advice is safe for them. */
export const HEALTH_CONDITIONS = [
  "numb-skin",
  "circulation-trouble",
  "cold-reaction",
  "open-or-inflamed-skin",
  "cancer",
  "heart-trouble",
  "high-blood-pressure",
  "anticoagulants",
  "kidney-trouble",
  "liver-trouble",
  "stomach-ulcer",
  "asthma-with-painkillers",
  "pregnancy",
  "other-medicines",
] as const;
export type HealthCondition = (typeof HEALTH_CONDITIONS)[number];

/** One state each. `unknown` is "I don't know" and null is "not asked yet": neither ever counts as a no. */
export type HealthConditions = { readonly [Id in HealthCondition]: KnownState };

/** Each condition as a noun phrase that fits after "not known:" and into a list of questions. */
export const HEALTH_CONDITION_LABELS: Readonly<Record<HealthCondition, string>> = {
  "numb-skin": "skin on the back that is numb, or that tells hot from cold badly",
  "circulation-trouble": "poor circulation, or diabetes that has touched nerves or vessels",
  "cold-reaction": "Raynaud, hives from cold, or another bad reaction to cold",
  "open-or-inflamed-skin": "an open wound, a rash or inflamed skin at the sore place",
  cancer: "cancer, now or earlier",
  "heart-trouble": "heart disease, or an earlier stroke or heart attack",
  "high-blood-pressure": "high blood pressure",
  anticoagulants: "a medicine against clotting, or a tendency to bleed",
  "kidney-trouble": "kidney trouble",
  "liver-trouble": "liver trouble",
  "stomach-ulcer": "an ulcer or bleeding of stomach or bowel, or an inflamed bowel, now or earlier",
  "asthma-with-painkillers": "asthma, or wheezing, swelling or a rash after a pain reliever",
  pregnancy: "being pregnant or breastfeeding, or trying to become pregnant",
  "other-medicines": "any other medicine, regularly or now and then, ibuprofen and aspirin among them",
};

/** Nobody has been asked anything yet. */
export const noHealthAnswers: HealthConditions = {
  "numb-skin": null,
  "circulation-trouble": null,
  "cold-reaction": null,
  "open-or-inflamed-skin": null,
  cancer: null,
  "heart-trouble": null,
  "high-blood-pressure": null,
  anticoagulants: null,
  "kidney-trouble": null,
  "liver-trouble": null,
  "stomach-ulcer": null,
  "asthma-with-painkillers": null,
  pregnancy: null,
  "other-medicines": null,
};
